// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/cooperation/CallBook.h"

namespace minutier {

/// Proposals that answer a call: searched, and sorted by number, points, amount or state.
class ProposalListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString callId READ callId WRITE setCallId NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filtersChanged FINAL)
    /// number, points, amount or state.
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY filtersChanged FINAL)
    /// {id, label} of those shown, to choose from.
    Q_PROPERTY(QVariantList choices READ choices NOTIFY countChanged FINAL)

public:
    explicit ProposalListModel(QObject *parent = nullptr);

    [[nodiscard]] QString callId() const { return m_call.toString(); }
    void setCallId(const QString &id);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString order() const { return m_order; }
    void setOrder(const QString &order);
    [[nodiscard]] QVariantList choices() const;
    /// Row of a proposal; -1 where it is not shown.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &proposalId) const;

Q_SIGNALS:
    void filtersChanged();

protected:
    int read() override;

private:
    [[nodiscard]] QString scoreOf(const ProposalLine &line) const;
    [[nodiscard]] QString givenOf(const ProposalLine &line) const;
    void sortLines();

    CallId m_call;
    QString m_words;
    QString m_order = QStringLiteral("number");
    QList<ProposalLine> m_lines;
};

/// The title of a proposal as the window's account may see it: by its number where its author may not be known.
QString shownTitle(const Session &session, const ProposalLine &line);

} // namespace minutier
