// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/ActionItem.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<ActionItem> &tableOf<ActionItem>()
{
    static const auto table = Table<ActionItem>("action"_L1, "actions"_L1, LedgerScope::Project)
                                  .column("id"_L1, &ActionItem::id)
                                  .column("project_id"_L1, &ActionItem::project)
                                  .column("meeting_id"_L1, &ActionItem::meeting)
                                  .column("agenda_item_id"_L1, &ActionItem::agendaItem)
                                  .column("decision_id"_L1, &ActionItem::decision)
                                  .column("recommendation_id"_L1, &ActionItem::recommendation)
                                  .column("year"_L1, &ActionItem::year)
                                  .column("number"_L1, &ActionItem::number)
                                  .column("reference"_L1, &ActionItem::reference)
                                  .column("title"_L1, &ActionItem::title)
                                  .column("owner_id"_L1, &ActionItem::owner)
                                  .column("due_on"_L1, &ActionItem::dueOn)
                                  .column("state"_L1, &ActionItem::state)
                                  .column("progress"_L1, &ActionItem::progress)
                                  .column("done_on"_L1, &ActionItem::doneOn)
                                  .column("lang"_L1, &ActionItem::lang)
                                  .column("recorded_at"_L1, &ActionItem::recordedAt)
                                  .column("revision"_L1, &ActionItem::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"progress"_L1});
    return table;
}

} // namespace minutier
