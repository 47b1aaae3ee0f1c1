// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/AdoptTerms.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AdoptTerms> &AdoptTerms::arguments()
{
    static const auto arguments = Arguments<AdoptTerms>()
                                      .optional("id", &AdoptTerms::id)
                                      .required("committee", &AdoptTerms::committee)
                                      .required("valid_from", &AdoptTerms::validFrom)
                                      .optional("functions", &AdoptTerms::functions, manyLines)
                                      .optional("sectors", &AdoptTerms::sectors)
                                      .optional("period", &AdoptTerms::period)
                                      .optional("sessions_per_period", &AdoptTerms::sessionsPerPeriod)
                                      .optional("notice_days", &AdoptTerms::noticeDays)
                                      .optional("quorum_seats", &AdoptTerms::quorumSeats)
                                      .optional("quorum_sectors", &AdoptTerms::quorumSectors)
                                      .optional("decision_rule", &AdoptTerms::decisionRule)
                                      .optional("approval_days", &AdoptTerms::approvalDays)
                                      .optional("silence_rule", &AdoptTerms::silenceRule)
                                      .optional("note", &AdoptTerms::note, manyLines);
    return arguments;
}

Result<Made> AdoptTerms::perform(Work &work) const
{
    const auto body = work.committees.committees.get(committee);
    if (!body)
        return body.error();
    if (validFrom.isNull())
        return emptyText(u"valid_from"_s);
    const TermsOfReference terms{
        .id = work.idOr(id),
        .project = body->project,
        .committee = committee,
        .validFrom = validFrom,
        .functions = functions,
        .sectors = sectors,
        .period = period,
        .sessionsPerPeriod = sessionsPerPeriod,
        .noticeDays = noticeDays,
        .quorumSeats = quorumSeats,
        .quorumSectors = quorumSectors,
        .decisionRule = decisionRule,
        .approvalDays = approvalDays,
        .silenceRule = silenceRule,
        .note = note,
        .lang = body->lang,
    };
    if (auto valid = validate(terms); !valid)
        return valid.error();
    auto earlier = work.committees.terms.ofCommittee(committee);
    if (!earlier)
        return earlier.error();
    for (auto &past : *earlier) {
        if (past.validFrom.first() >= validFrom.first())
            return Error::conflict(
                Say::tr("Terms from %1 are in force already. Choose a later day.").arg(past.validFrom.toString()),
                u"valid_from"_s
            );
        if (!past.validUntil.isNull())
            continue;
        past.validUntil = PartialDate(validFrom.first().addDays(-1));
        if (auto ended = work.committees.terms.update(past); !ended)
            return ended.error();
    }
    if (auto added = work.committees.terms.add(terms); !added)
        return added.error();
    return work.note(u"terms.adopted"_s, u"terms"_s, terms.id.uuid());
}

} // namespace minutier
