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
    if (auto updated = work.committees.memberships.update(*stored); !updated)
        return updated.error();
    return work.note(u"membership.ended"_s, u"membership"_s, stored->id.uuid());
}

} // namespace minutier
