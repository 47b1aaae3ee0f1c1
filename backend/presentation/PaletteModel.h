// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/SearchIndex.h"

namespace minutier {

/// Go to anything, do anything: pages and actions by their words, then every text of the register.
class PaletteModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    explicit PaletteModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);

Q_SIGNALS:
    void wordsChanged();

protected:
    int read() override;

private:
    struct Line
    {
        QString group;
        QString icon;
        QString title;
        QString detail;
        QString page;     ///< Where it leads.
        QString recordId; ///< What is shown there.
        QString entity;
    };
    void addPages();
    void addTexts();
    [[nodiscard]] QString marked(const QString &title) const;

    QString m_words;
    QList<Line> m_lines;
};

} // namespace minutier
