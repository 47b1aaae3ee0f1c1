// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/cooperation/CallBook.h"

#include "queries/cooperation/WhoIsWho.h"
#include "storage/cooperation/CooperationRepositories.h"

namespace minutier {

static Result<> readPanel(Database &database, WhoIsWho &who, CallBook &book)
{
    const auto panel = PanelRepository(database).ofCall(book.call.id);
    if (!panel)
        return panel.error();
    for (const auto &member : *panel) {
        const auto identity = who.identity(member.person, member.organisation);
        if (!identity)
            return identity.error();
        book.panel.append({member, *identity});
    }
    return {};
}

static Result<> readProposals(Database &database, WhoIsWho &who, CallBook &book)
{
    const auto proposals = ProposalRepository(database).ofCall(book.call.id);
    if (!proposals)
        return proposals.error();
    for (const auto &proposal : *proposals) {
        const auto organisation = who.organisation(proposal.organisation);
        if (!organisation)
            return organisation.error();
        const auto scores = ScoreRepository(database).ofProposal(proposal.id);
        if (!scores)
            return scores.error();
        const auto award = AwardRepository(database).ofProposal(proposal.id);
        if (!award)
            return award.error();
        const auto counted = countedOf(*scores, book.conflicts);
        book.proposals.append({
            proposal,
            *organisation,
            counted,
            int(scores->size() - counted.size()),
            scoreOf(counted, book.criteria),
            *award,
        });
    }
    return {};
}

Result<CallBook> readCallBook(Database &database, const CallId &call)
{
    const auto known = CallRepository(database).get(call);
    if (!known)
        return known.error();
    CallBook book{.call = *known};
    const auto criteria = CriterionRepository(database).ofCall(call);
    if (!criteria)
        return criteria.error();
    book.criteria = *criteria;
    const auto conflicts = ConflictRepository(database).ofCall(call);
    if (!conflicts)
        return conflicts.error();
    book.conflicts = *conflicts;
    WhoIsWho who(database);
    if (auto panel = readPanel(database, who, book); !panel)
        return panel.error();
    if (auto proposals = readProposals(database, who, book); !proposals)
        return proposals.error();
    return book;
}

} // namespace minutier
