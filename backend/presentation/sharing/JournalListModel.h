// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/JournalPage.h"

namespace minutier {

/// The audit trail, the newest entry first, a page at a time.
class JournalListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Beginning of the verbs wanted: `decision.`; empty for all.
    Q_PROPERTY(QString verb READ verb WRITE setVerb NOTIFY filtersChanged FINAL)
    /// Only entries that touched a record.
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY filtersChanged FINAL)
    /// The entry to begin with, `LEDGER/NUMBER`; empty for the newest.
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY filtersChanged FINAL)
    /// How many entries to read at once; 5 on Home.
    Q_PROPERTY(int pageSize MEMBER m_pageSize NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool everywhere READ everywhere WRITE setEverywhere NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QVariantList verbs READ verbs NOTIFY sessionChanged FINAL)

public:
    explicit JournalListModel(QObject *parent = nullptr);

    [[nodiscard]] QString verb() const { return m_verb; }
    void setVerb(const QString &verb);
    [[nodiscard]] QString recordId() const { return m_record.isNull() ? QString() : toText(m_record); }
    void setRecordId(const QString &id);
    [[nodiscard]] QString from() const { return m_from; }
    void setFrom(const QString &place);
    [[nodiscard]] bool everywhere() const { return m_everywhere; }
    void setEverywhere(bool everywhere);
    [[nodiscard]] QVariantList verbs() const;
    /// What an entry changed: {field, before, after, hidden}.
    Q_INVOKABLE [[nodiscard]] QVariantList changes(int row) const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void filtersChanged();

protected:
    int read() override;

private:
    [[nodiscard]] QString spokenCell(const QString &entity, const QString &field, const QVariant &cell) const;
    [[nodiscard]] Result<QList<JournalLine>> page(qint64 before) const;

    QString m_verb;
    QUuid m_record;
    QString m_from;
    bool m_everywhere = false;
    int m_pageSize = 60;
    bool m_more = false;
    QList<JournalLine> m_lines;
};

/// What a verb of the journal did, in words: "recorded a decision".
QString spokenVerb(const QString &verb);

} // namespace minutier
