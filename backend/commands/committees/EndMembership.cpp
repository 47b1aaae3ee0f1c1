// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/EndMembership.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<EndMembership> &EndMembership::arguments()
{
    static const auto arguments = Arguments<EndMembership>()
                                      .required("membership", &EndMembership::membership)
                                      .required("on", &EndMembership::on);
    return arguments;
}

/// Refuses an end after the day on which the next titular of the seat begins.
static Result<> checkSuccessor(Work &work, const Membership &ending)
{
    if (ending.kind != MembershipKind::Titular)
        return {};
    const auto others = work.committees.memberships.ofCommittee(ending.committee);
    if (!others)
        return others.error();
    const auto from = ending.validFrom.first();
    for (const auto &other : *others) {
        const auto begins = other.validFrom.first();
        const bool follows = other.id != ending.id && other.seat == ending.seat && other.kind == ending.kind &&
                             begins.isValid() && (!from.isValid() || begins > from);
        if (follows && begins <= ending.validUntil.last())
            return Error::conflict(
                Say::tr("Another titular holds that seat from %1 on. Choose a day before.")
                    .arg(other.validFrom.toString()),
                u"on"_s
            );
    }
    return {};
}

Result<Made> EndMembership::perform(Work &work) const
{
    auto stored = work.committees.memberships.get(membership);
    if (!stored)
        return stored.error();
    if (on.isNull())
        return emptyText(u"on"_s);
    stored->validUntil = on;
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto free = checkSuccessor(work, *stored); !free)
        return free.error();
    if (auto updated = work.committees.memberships.update(*stored); !updated)
        return updated.error();
    return work.note(u"membership.ended"_s, u"membership"_s, stored->id.uuid());
}

} // namespace minutier
