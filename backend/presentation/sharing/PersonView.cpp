// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/PersonView.h"

#include "commands/committees/ErasePerson.h"
#include "commands/committees/RequestErasure.h"
#include "commands/committees/RevisePerson.h"
#include "domain/sharing/SharingWords.h"
#include "presentation/Formats.h"
#include "presentation/sharing/PeopleListModel.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <algorithm>
#include <ranges>

namespace minutier {

using namespace Qt::StringLiterals;

void PersonView::setPersonId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT personChanged();
    reload();
}

void PersonView::read()
{
    m_entry.reset();
    m_asker.clear();
    if (m_id.isEmpty() || session()->shield().audience() != Audience::Office)
        return;
    const auto book = readPeopleBook(session()->database(), session()->day());
    if (!book)
        return setError(book.error());
    const auto found = std::ranges::find_if(book->people, [this](const PersonEntry &entry) {
        return entry.person().id.toString() == m_id;
    });
    if (found == book->people.end())
        return;
    m_entry = *found;
    m_locked = book->isLocked;
    m_consentMonths = usualMonths(Kept::Consents);
    if (const auto rule = RetentionRepository(session()->database()).of(Kept::Consents); rule && *rule)
        m_consentMonths = (*rule)->months;
    if (const auto asker = AccountRepository(session()->database()).find(found->person().erasureAskedBy);
        asker && *asker)
        m_asker = (*asker)->title;
}

QString PersonView::title() const
{
    return m_entry ? calledBy(*m_entry, m_locked, session()->phrases()) : QString();
}

QStringList PersonView::facts() const
{
    if (!m_entry)
        return {};
    const auto &person = m_entry->person();
    QStringList lines;
    if (!person.name.isEmpty())
        lines.append(person.function);
    if (m_entry->identity.organisation)
        lines.append(session()->shield().showOrganisation(*m_entry->identity.organisation, session()->phrases()));
    if (m_entry->identity.seat)
        lines.append(tr("Sits at seat %1").arg(m_entry->identity.seat->number));
    else if (!m_entry->sits && !m_entry->isErased())
        lines.append(tr("Sits nowhere today"));
    lines.append(person.contact);
    if (!person.formerNames.isEmpty())
        lines.append(tr("Earlier, here: %1. Outside the office it is hidden wherever it was typed.")
                         .arg(person.formerNames.split(u'\n').join(u", "_s)));
    lines.append(person.note);
    lines.removeAll(QString());
    return lines;
}

QVariantList PersonView::reads() const
{
    QVariantList lines;
    const std::initializer_list<std::pair<Audience, QString>> audiences{
        {Audience::Office, tr("The office")},
        {Audience::Members, tr("Members")},
        {Audience::Donor, tr("The donor")},
        {Audience::Public, tr("The public")},
    };
    for (const auto &[audience, label] : audiences)
        if (m_entry && !m_locked)
            lines.append(QVariantMap{
                {u"audience"_s, label},
                {u"text"_s, readBy(audience, *m_entry, session()->phrases())},
            });
    return lines;
}

QString PersonView::heldBack() const
{
    if (!m_entry || m_entry->isErased() || m_entry->person().face != Face::FullName)
        return {};
    if (m_entry->identity.seat && m_entry->identity.seat->face > Face::FullName)
        return tr("The label of their seat is stricter than theirs, and holds.");
    if (m_entry->identity.organisation && m_entry->identity.organisation->face > Face::FullName)
        return tr("The label of their organisation is stricter than theirs, and holds.");
    return hasAgreed(m_entry->person(), Purpose::PublishName)
               ? QString()
               : tr("The full name leaves the office only with a consent to its publication.");
}

QStringList PersonView::faces()
{
    QStringList words;
    for (const auto &name : names<Face>)
        words.append(spoken(name.value));
    return words;
}

int PersonView::face() const
{
    return m_entry ? int(m_entry->person().face) : 0;
}

QString PersonView::givenOf(const Consent &consent) const
{
    auto line = tr("%1, %2", "how, on which day").arg(spoken(consent.givenHow), onDay(consent.givenOn));
    if (!consent.witness.isEmpty())
        line = tr("%1 (%2)", "how it was given, witness").arg(line, consent.witness);
    return consent.withdrawnOn.isNull() ? line : tr("%1; withdrawn %2").arg(line, onDay(consent.withdrawnOn));
}

/// Whether the office asks again after so long; a consent to the same purpose that was given later stands for it.
bool PersonView::isOld(const Consent &consent) const
{
    const bool renewed = std::ranges::any_of(m_entry->consents, [&](const Consent &other) {
        return other.purpose == consent.purpose && other.withdrawnOn.isNull() &&
               other.givenOn.last() > consent.givenOn.last();
    });
    return !renewed && keptUntil(consent.givenOn, m_consentMonths) < session()->day();
}

QVariantList PersonView::consents() const
{
    QVariantList lines;
    if (!m_entry)
        return lines;
    for (const auto &consent : std::views::reverse(m_entry->consents)) {
        const bool inForce = consent.withdrawnOn.isNull();
        const bool old = inForce && isOld(consent);
        lines.append(QVariantMap{
            {u"consentId"_s, consent.id.toString()},
            {u"purpose"_s, spoken(consent.purpose)},
            {u"given"_s, givenOf(consent)},
            {u"wording"_s, tr("Wording %1").arg(consent.wordingVersion)},
            {u"words"_s, consent.wording},
            {u"inForce"_s, inForce},
            {u"stateWord"_s,
             old       ? tr("To be renewed")
             : inForce ? tr("In force")
                       : tr("Withdrawn")},
            {u"shape"_s, inForce && !old ? u"ok"_s : u"warn"_s},
        });
    }
    return lines;
}

bool PersonView::erasureAsked() const
{
    return m_entry && !m_entry->person().erasureAskedBy.isNull();
}

bool PersonView::mayConfirm() const
{
    return erasureAsked() && !erased() && m_entry->person().erasureAskedBy != session()->reg().actor().account;
}

QString PersonView::erasure() const
{
    if (!m_entry)
        return {};
    if (erased())
        return tr("Erased on %1. What they decided with others stays, and still verifies.")
            .arg(fullDay(m_entry->person().erasedOn));
    if (mayConfirm())
        return tr("%1 asked for it. If you confirm, their data can never be read again, here or in a copy.")
            .arg(m_asker);
    if (erasureAsked())
        return tr("You asked for it. Another account of the office must confirm: nobody erases alone.");
    return tr("Two people of the office erase together: one asks, another confirms. Nothing is erased by itself.");
}

bool PersonView::show(int face)
{
    if (!m_entry || face < 0 || face >= int(names<Face>.size()))
        return false;
    return run(RevisePerson{.person = m_entry->person().id, .face = Face(face)});
}

bool PersonView::askErasure()
{
    return m_entry && run(RequestErasure{.person = m_entry->person().id});
}

bool PersonView::confirmErasure()
{
    return m_entry && run(ErasePerson{.person = m_entry->person().id});
}

} // namespace minutier
