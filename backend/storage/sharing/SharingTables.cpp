// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Consent.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Incident.h"
#include "domain/sharing/Release.h"
#include "domain/sharing/Retention.h"
#include "domain/sharing/Translation.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Document> &tableOf<Document>()
{
    static const auto table = Table<Document>("document"_L1, "documents"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Document::id)
                                  .column("project_id"_L1, &Document::project)
                                  .column("year"_L1, &Document::year)
                                  .column("number"_L1, &Document::number)
                                  .column("reference"_L1, &Document::reference)
                                  .column("title"_L1, &Document::title)
                                  .column("file_name"_L1, &Document::fileName)
                                  .column("media_type"_L1, &Document::mediaType)
                                  .column("size"_L1, &Document::size)
                                  .column("sha256"_L1, &Document::sha256)
                                  .column("kind"_L1, &Document::kind)
                                  .column("audience"_L1, &Document::audience)
                                  .column("meeting_id"_L1, &Document::meeting)
                                  .column("agenda_item_id"_L1, &Document::agendaItem)
                                  .column("decision_id"_L1, &Document::decision)
                                  .column("lang"_L1, &Document::lang)
                                  .column("added_at"_L1, &Document::addedAt)
                                  .column("retired"_L1, &Document::retired)
                                  .column("revision"_L1, &Document::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"file_name"_L1});
    return table;
}

template <>
const Table<Release> &tableOf<Release>()
{
    static const auto table = Table<Release>("release"_L1, "releases"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Release::id)
                                  .column("project_id"_L1, &Release::project)
                                  .column("year"_L1, &Release::year)
                                  .column("number"_L1, &Release::number)
                                  .column("reference"_L1, &Release::reference)
                                  .column("version_id"_L1, &Release::version)
                                  .column("audience"_L1, &Release::audience)
                                  .column("profile"_L1, &Release::profile)
                                  .column("lang"_L1, &Release::lang)
                                  .column("made_on"_L1, &Release::madeOn)
                                  .shieldedColumn("recipient"_L1, &Release::recipient)
                                  .shieldedColumn("purpose"_L1, &Release::purpose)
                                  .column("least"_L1, &Release::least)
                                  .column("manifest"_L1, &Release::manifest)
                                  .shieldedColumn("counts"_L1, &Release::counts)
                                  .shieldedColumn("note"_L1, &Release::note)
                                  .column("withdrawn_on"_L1, &Release::withdrawnOn)
                                  .shieldedColumn("reason"_L1, &Release::reason)
                                  .column("revision"_L1, &Release::revision);
    return table;
}

template <>
const Table<Translation> &tableOf<Translation>()
{
    static const auto table = Table<Translation>("translation"_L1, "translations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Translation::id)
                                  .column("project_id"_L1, &Translation::project)
                                  .column("entity"_L1, &Translation::entity)
                                  .column("entity_id"_L1, &Translation::entityId)
                                  .column("field"_L1, &Translation::field)
                                  .column("lang"_L1, &Translation::lang)
                                  .column("text"_L1, &Translation::text)
                                  .column("of_revision"_L1, &Translation::ofRevision)
                                  .column("revision"_L1, &Translation::revision)
                                  .searched({}, {"text"_L1});
    return table;
}

template <>
const Table<Consent> &tableOf<Consent>()
{
    static const auto table = Table<Consent>("consent"_L1, "consents"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Consent::id)
                                  .column("person_id"_L1, &Consent::person)
                                  .column("purpose"_L1, &Consent::purpose)
                                  .column("wording_version"_L1, &Consent::wordingVersion)
                                  .personalColumn("wording"_L1, &Consent::wording)
                                  .column("lang"_L1, &Consent::lang)
                                  .column("given_on"_L1, &Consent::givenOn)
                                  .column("given_how"_L1, &Consent::givenHow)
                                  .personalColumn("witness"_L1, &Consent::witness)
                                  .personalColumn("note"_L1, &Consent::note)
                                  .column("recorded_by_id"_L1, &Consent::recordedBy)
                                  .column("withdrawn_on"_L1, &Consent::withdrawnOn)
                                  .personalColumn("reason"_L1, &Consent::reason)
                                  .column("revision"_L1, &Consent::revision)
                                  .about([](const Consent &consent) { return consent.person.uuid(); })
                                  .officeOnly();
    return table;
}

template <>
const Table<RetentionRule> &tableOf<RetentionRule>()
{
    static const auto table = Table<RetentionRule>("retention_rule"_L1, "retention_rules"_L1, LedgerScope::Office)
                                  .column("id"_L1, &RetentionRule::id)
                                  .column("kept"_L1, &RetentionRule::kept)
                                  .column("months"_L1, &RetentionRule::months)
                                  .column("basis"_L1, &RetentionRule::basis)
                                  .column("revision"_L1, &RetentionRule::revision);
    return table;
}

template <>
const Table<Incident> &tableOf<Incident>()
{
    static const auto table = Table<Incident>("incident"_L1, "incidents"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Incident::id)
                                  .column("year"_L1, &Incident::year)
                                  .column("number"_L1, &Incident::number)
                                  .column("reference"_L1, &Incident::reference)
                                  .column("kind"_L1, &Incident::kind)
                                  .column("severity"_L1, &Incident::severity)
                                  .column("discovered_on"_L1, &Incident::discoveredOn)
                                  .column("discovered_time"_L1, &Incident::discoveredTime)
                                  .column("discovered_utc"_L1, &Incident::discoveredUtc)
                                  .column("reported_on"_L1, &Incident::reportedOn)
                                  .column("reported_by_id"_L1, &Incident::reportedBy)
                                  .personalColumn("what"_L1, &Incident::what)
                                  .column("people_count"_L1, &Incident::peopleCount)
                                  .personalColumn("people"_L1, &Incident::people)
                                  .personalColumn("measures"_L1, &Incident::measures)
                                  .personalColumn("told"_L1, &Incident::told)
                                  .column("notice"_L1, &Incident::notice)
                                  .column("notice_utc"_L1, &Incident::noticeUtc)
                                  .personalColumn("notice_reason"_L1, &Incident::noticeReason)
                                  .column("closed_on"_L1, &Incident::closedOn)
                                  .column("revision"_L1, &Incident::revision)
                                  .column("told_on"_L1, &Incident::toldOn)
                                  .column("told_time"_L1, &Incident::toldTime)
                                  .about([](const Incident &incident) { return incident.id.uuid(); })
                                  .officeOnly();
    return table;
}

} // namespace minutier
