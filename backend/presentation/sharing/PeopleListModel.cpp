// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/PeopleListModel.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

QString readBy(Audience audience, const PersonEntry &entry, const Phrasebook &phrases)
{
    return Shield(audience).show(entry.identity, phrases);
}

QString calledBy(const PersonEntry &entry, bool locked, const Phrasebook &phrases)
{
    const auto &person = entry.person();
    if (!person.name.isEmpty())
        return person.name;
    if (locked && person.function.isEmpty() && !entry.isErased())
        return PeopleListModel::tr("Name locked");
    return person.function.isEmpty() ? readBy(Audience::Office, entry, phrases) : person.function;
}

PeopleListModel::PeopleListModel(QObject *parent)
    : ListModel(
          {
              {"personId", [this](int row) { return m_shown.at(row).person().id.toString(); }},
              {"title", [this](int row) { return calledBy(m_shown.at(row), m_locked, session()->phrases()); }},
              {"detail", [this](int row) { return detailOf(m_shown.at(row)); }},
              {"reads", [this](int row) { return readsOf(m_shown.at(row)); }},
              {"stateWord", [this](int row) { return stateOf(m_shown.at(row)); }},
              {"shape", [this](int row) { return shapeOfPerson(m_shown.at(row)); }},
          },
          parent
      )
{}

bool PeopleListModel::allowed() const
{
    return session() && session()->isOpen() && session()->shield().audience() == Audience::Office;
}

void PeopleListModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT filtersChanged();
    reload();
}

void PeopleListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filtersChanged();
    reload();
}

void PeopleListModel::clearFilters()
{
    m_words.clear();
    m_filter.clear();
    Q_EMIT filtersChanged();
    reload();
}

int PeopleListModel::read()
{
    m_all.clear();
    m_shown.clear();
    m_locked = false;
    if (allowed()) {
        const auto book = take(readPeopleBook(session()->database(), session()->day()));
        m_all = book.people;
        m_locked = book.isLocked;
        std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const auto &entry) { return passes(entry); });
    }
    QMetaObject::invokeMethod(this, &PeopleListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_shown.size());
}

bool PeopleListModel::passes(const PersonEntry &entry) const
{
    if (m_filter == "none"_L1 && (entry.isErased() || !entry.person().agreedTo.isEmpty()))
        return false;
    if (m_filter == "withdrawn"_L1 && !entry.hasWithdrawn())
        return false;
    if (m_filter == "past"_L1 && !entry.isPastRetention)
        return false;
    if (m_filter == "risk"_L1 && !entry.isAtRisk())
        return false;
    return matches(entry, m_words);
}

QString PeopleListModel::detailOf(const PersonEntry &entry) const
{
    const auto &person = entry.person();
    QStringList parts;
    if (!person.name.isEmpty())
        parts.append(person.function);
    if (entry.identity.organisation)
        parts.append(session()->shield().showOrganisation(*entry.identity.organisation, session()->phrases()));
    if (entry.identity.seat)
        parts.append(tr("seat %1").arg(entry.identity.seat->number));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PeopleListModel::readsOf(const PersonEntry &entry) const
{
    if (m_locked)
        return {}; // what is sealed would be left out of the answer, as if nobody could read it
    // Audiences that read alike are named together, so that what differs is seen.
    QList<std::pair<QStringList, QString>> groups;
    const std::initializer_list<std::pair<Audience, QString>> audiences{
        {Audience::Members, tr("members")}, {Audience::Donor, tr("donor")}, {Audience::Public, tr("public")}};
    for (const auto &[audience, label] : audiences) {
        const auto text = readBy(audience, entry, session()->phrases());
        if (groups.isEmpty() || groups.last().second != text)
            groups.append({{}, text});
        groups.last().first.append(label);
    }
    QStringList lines;
    for (const auto &[labels, text] : groups) {
        auto who = labels.join(u", "_s);
        who[0] = who.at(0).toUpper();
        lines.append(tr("%1: %2", "audiences, what they read").arg(who, text));
    }
    return lines.join(u" · "_s);
}

QString PeopleListModel::stateOf(const PersonEntry &entry) const
{
    const auto &person = entry.person();
    if (entry.isErased())
        return tr("Erased");
    if (!person.erasureAskedBy.isNull())
        return tr("Erasure asked for");
    if (entry.isPastRetention)
        return tr("Past its period");
    if (!person.agreedTo.isEmpty())
        return tr("Consent given");
    return entry.hasWithdrawn() ? tr("Withdrawn") : tr("No consent");
}

QString PeopleListModel::shapeOfPerson(const PersonEntry &entry)
{
    const auto &person = entry.person();
    if (entry.isErased())
        return u"draft"_s;
    if (!person.erasureAskedBy.isNull())
        return u"warn"_s;
    if (entry.isPastRetention)
        return u"late"_s;
    if (!person.agreedTo.isEmpty())
        return u"ok"_s;
    return entry.hasWithdrawn() ? u"warn"_s : u"planned"_s;
}

QString PeopleListModel::summary() const
{
    if (!allowed())
        return {};
    const auto named = std::ranges::count_if(m_all, [](const PersonEntry &entry) {
        return hasAgreed(entry.person(), Purpose::PublishName);
    });
    const auto risk = std::ranges::count_if(m_all, &PersonEntry::isAtRisk);
    QStringList parts{tr("%n person(s)", nullptr, int(m_all.size()))};
    if (named > 0)
        parts.append(tr("%n agreed that their name be published", nullptr, int(named)));
    if (risk > 0)
        parts.append(tr("%n at risk if named", nullptr, int(risk)));
    return parts.join(u" · "_s);
}

int PeopleListModel::rowOf(const QString &personId) const
{
    const auto found = std::ranges::find_if(m_shown, [&personId](const PersonEntry &entry) {
        return entry.person().id.toString() == personId;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

} // namespace minutier
