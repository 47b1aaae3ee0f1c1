// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Document.h"
#include "domain/sharing/Release.h"
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

} // namespace minutier
