// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/Initiative.h"
#include "domain/projects/Organisation.h"
#include "presentation/ListModel.h"

namespace minutier {

/// Initiatives of the social lab with what each shares.
class InitiativeListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    /// Of the project, whatever is searched.
    Q_PROPERTY(int total READ total NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)

public:
    explicit InitiativeListModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void wordsChanged();
    void summaryChanged();

protected:
    int read() override;

private:
    struct Line
    {
        Initiative initiative;
        std::optional<Organisation> partner;
    };
    [[nodiscard]] QString detailOf(const Line &line) const;

    QString m_words;
    QList<Line> m_all;
    QList<Line> m_lines;
};

} // namespace minutier
