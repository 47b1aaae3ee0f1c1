// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/TermsOfReference.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

bool TermsOfReference::isInForceOn(const QDate &day) const
{
    const auto from = validFrom.first();
    const auto until = validUntil.last();
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

static bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

Result<> validate(const TermsOfReference &terms)
{
    if (!isBetween(terms.sessionsPerPeriod, 1, 52))
        return Error::invalid(Say::tr("Ask for 1 to 52 sessions a year."), u"sessions_per_period"_s);
    if (!isBetween(terms.noticeDays, 0, 180))
        return Error::invalid(Say::tr("Choose a notice of 0 to 180 days."), u"notice_days"_s);
    if (!isBetween(terms.approvalDays, 1, 180))
        return Error::invalid(Say::tr("Choose an approval window of 1 to 180 days."), u"approval_days"_s);
    if (terms.quorumSeats && !isBetween(*terms.quorumSeats, 1, 500))
        return Error::invalid(
            Say::tr("Choose a quorum of 1 to 500 seats, or leave it empty for no rule."), u"quorum_seats"_s
        );
    const auto sectors = terms.sectors.isEmpty() ? int(names<SeatSector>.size()) : int(terms.sectors.size());
    if (terms.quorumSectors && !isBetween(*terms.quorumSectors, 1, sectors))
        return Error::invalid(
            Say::tr("Choose a quorum of 1 to %1 sectors, or leave it empty for no rule.").arg(sectors),
            u"quorum_sectors"_s
        );
    for (const auto &word : terms.sectors)
        if (!fromName<SeatSector>(word))
            return Error::invalid(
                Say::tr("Choose sectors among: %1.").arg(wordsOf<SeatSector>().join(u", "_s)), u"sectors"_s
            );
    const auto from = terms.validFrom.first();
    const auto until = terms.validUntil.last();
    if (from.isValid() && until.isValid() && until < from)
        return Error::invalid(Say::tr("Terms cannot end before they begin."), u"valid_until"_s);
    return {};
}

std::optional<TermsOfReference> inForceOn(const QList<TermsOfReference> &terms, const QDate &day)
{
    std::optional<TermsOfReference> found;
    for (const auto &candidate : terms)
        if (candidate.isInForceOn(day) && (!found || found->validFrom.first() < candidate.validFrom.first()))
            found = candidate;
    return found;
}

} // namespace minutier
