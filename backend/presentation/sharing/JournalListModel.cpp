// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/JournalListModel.h"

#include "presentation/Formats.h"
#include "presentation/Session.h"
#include "presentation/SpokenFields.h"
#include "queries/EntityRows.h"

namespace minutier {

using namespace Qt::StringLiterals;

JournalListModel::JournalListModel(QObject *parent)
    : ListModel(
          {
              {"entryIndex", [this](int row) { return m_lines.at(row).index; }},
              {"when",
               [this](int row) {
                   return shortMoment(m_lines.at(row).at, session()->projectRecord().zone, session()->day());
               }},
              {"who", [this](int row) { return m_lines.at(row).who; }},
              {"what", [this](int row) { return spokenVerb(m_lines.at(row).verb); }},
              {"reference", [this](int row) { return m_lines.at(row).reference; }},
              {"entity", [this](int row) { return m_lines.at(row).entity; }},
              {"recordId", [this](int row) { return m_lines.at(row).id; }},
              {"ledger",
               [this](int row) { return m_lines.at(row).project.isEmpty() ? tr("Office") : m_lines.at(row).project; }},
              {"utc",
               [this](int row) { return toStored(m_lines.at(row).at).left(16).replace(u'T', u' ') + u" UTC"_s; }},
              {"ledgerId", [this](int row) { return m_lines.at(row).ledger; }},
              {"digest", [this](int row) { return m_lines.at(row).leafHash.left(12); }},
          },
          parent
      )
{}

Result<QList<JournalLine>> JournalListModel::page(qint64 before) const
{
    return readJournal(
        session()->database(),
        {
            .project = m_from.isEmpty() ? session()->project().uuid() : QUuid::fromString(m_from.section(u'/', 0, 0)),
            .everywhere = m_everywhere || !m_record.isNull(),
            .record = m_record,
            .verb = m_verb,
            .before = before,
            .newestFirst = true,
            .limit = m_pageSize,
        },
        session()->shield().audience()
    );
}

int JournalListModel::read()
{
    m_lines = take(page(m_from.isEmpty() ? -1 : m_from.section(u'/', 1).toLongLong() + 1));
    m_more = m_lines.size() == m_pageSize && !m_everywhere && m_record.isNull();
    return int(m_lines.size());
}

bool JournalListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_pageSize > 10;
}

void JournalListModel::fetchMore(const QModelIndex & /*parent*/)
{
    if (m_lines.isEmpty())
        return;
    const auto next = take(page(m_lines.last().index));
    m_more = next.size() == m_pageSize;
    m_lines.append(next);
    appended(int(next.size()));
}

/// A value of the journal for people: dates and texts as they are, words spoken, records by their number.
QString JournalListModel::spokenCell(const QString &entity, const QString &field, const QVariant &cell) const
{
    const auto text = cell.isNull() ? QString() : cell.toString();
    const auto id = QUuid::fromString(text);
    if (id.isNull() || text.size() != 36)
        return spokenValue(entity, field, text);
    if (session()->shield().audience() == Audience::Office)
        if (const auto reference = referenceOf(session()->database(), id); !reference.isEmpty())
            return reference;
    return text.left(8);
}

QVariantList JournalListModel::changes(int row) const
{
    QVariantList list;
    if (row < 0 || row >= m_lines.size())
        return list;
    for (const auto &cell : m_lines.at(row).cells) {
        // Ids and revisions are there for machines.
        if (cell.field == "id"_L1 || cell.field == "revision"_L1 || cell.field == "project"_L1)
            continue;
        list.append(QVariantMap{
            {u"entity"_s, cell.entity},
            {u"field"_s, spokenField(cell.field)},
            {u"before"_s, cell.hidden ? tr("not shown") : spokenCell(cell.entity, cell.field, cell.before)},
            {u"after"_s, cell.hidden ? tr("not shown") : spokenCell(cell.entity, cell.field, cell.after)},
        });
    }
    return shielded(list);
}

void JournalListModel::setVerb(const QString &verb)
{
    if (verb == m_verb)
        return;
    m_verb = verb;
    Q_EMIT filtersChanged();
    reload();
}

void JournalListModel::setRecordId(const QString &id)
{
    const auto record = QUuid::fromString(id);
    if (record == m_record)
        return;
    m_record = record;
    Q_EMIT filtersChanged();
    reload();
}

void JournalListModel::setFrom(const QString &place)
{
    if (place == m_from)
        return;
    m_from = place;
    Q_EMIT filtersChanged();
    reload();
}

void JournalListModel::setEverywhere(bool everywhere)
{
    if (everywhere == m_everywhere)
        return;
    m_everywhere = everywhere;
    Q_EMIT filtersChanged();
    reload();
}

QVariantList JournalListModel::verbs() const
{
    const QList<std::pair<QString, QString>> kinds{
        {u"meeting."_s, tr("Sessions")},
        {u"agenda_item."_s, tr("Agenda")},
        {u"attendance."_s, tr("Attendance")},
        {u"decision."_s, tr("Decisions")},
        {u"recommendation."_s, tr("Recommendations")},
        {u"action."_s, tr("Actions")},
        {u"minutes."_s, tr("Minutes")},
        {u"document."_s, tr("Documents")},
        {u"seat."_s, tr("Seats")},
        {u"membership."_s, tr("Memberships")},
    };
    QVariantList verbs;
    for (const auto &[word, label] : kinds)
        verbs.append(QVariantMap{{u"word"_s, word}, {u"label"_s, label}});
    return verbs;
}

} // namespace minutier
