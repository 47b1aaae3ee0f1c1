// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/Wording.h"

#include "core/SpokenDate.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/sharing/SharingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Wording::Wording(Database &database, const QString &lang, Audience audience)
    : phrases(lang)
    , words(phrases)
    , shield(audience)
    , m_database(database)
{}

Result<std::unique_ptr<Wording>> Wording::read(Database &database, const QString &lang, Audience audience)
{
    std::unique_ptr<Wording> wording(new Wording(database, lang, audience));
    const auto organisations = OrganisationRepository(database).all();
    if (!organisations)
        return organisations.error();
    for (const auto &organisation : *organisations)
        wording->m_organisations.insert(organisation.id, organisation);
    const auto office = OfficeRepository(database).the();
    if (!office)
        return office.error();
    wording->isExample = *office && !(*office)->exampleToday.isEmpty();
    return wording;
}

QString Wording::organisation(const OrganisationId &id) const
{
    const auto organisation = m_organisations.constFind(id);
    if (organisation == m_organisations.cend())
        return {};
    const auto shown = shield.showOrganisation(*organisation, phrases);
    if (shown != organisation->name) {
        m_shielded.insert(id);
        return shown;
    }
    return organisation->acronym.isEmpty() ? shown : organisation->acronym;
}

QMap<QString, QString> Wording::shieldedNames() const
{
    QMap<QString, QString> names;
    for (const auto &id : m_shielded)
        if (const auto organisation = m_organisations.constFind(id); organisation != m_organisations.cend())
            names.insert(organisation->name, shield.showOrganisation(*organisation, phrases));
    return names;
}

QString Wording::spoken(const RecordedText &recorded) const
{
    if (recorded.text.isEmpty() || recorded.lang == phrases.language())
        return recorded.text;
    if (const auto translations = TranslationRepository(m_database).of(recorded.entity, recorded.id); translations)
        for (const auto &one : *translations)
            if (one.field == recorded.field && one.lang == phrases.language() && one.ofRevision >= recorded.revision)
                return one.text;
    m_untranslated = true;
    return recorded.text;
}

QString Wording::date(const PartialDate &date) const
{
    const QLocale locale(phrases.language());
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return spokenDate(locale, date.first(), phrases.say("Minutes", "MMMM d, yyyy").replace(u"MMMM"_s, u"MMM"_s));
    case PartialDate::Precision::Month:
        return locale.toString(date.first(), u"MMM yyyy"_s);
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return date.toString();
}

QString Wording::period(const PartialDate &startsOn, const PartialDate &endsOn) const
{
    if (startsOn == endsOn)
        return date(startsOn);
    if (startsOn.isNull())
        return say(QT_TRANSLATE_NOOP("Document", "until %1")).arg(date(endsOn));
    if (endsOn.isNull())
        return say(QT_TRANSLATE_NOOP("Document", "from %1")).arg(date(startsOn));
    // A line breaks behind the dash, not within a date.
    return u"%1 – %2"_s.arg(date(startsOn), date(endsOn)).replace(u' ', u'\u00a0').replace(u"–\u00a0"_s, u"– "_s);
}

QString Wording::amount(const std::optional<Decimal> &amount, const QString &currency) const
{
    return amount ? u"%1\u00a0%2"_s.arg(toText(*amount, phrases), currency) : QString();
}

QString Wording::grouped(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 4)
        groups.append(digest.mid(at, 4));
    return groups.join(u' ');
}

} // namespace minutier
