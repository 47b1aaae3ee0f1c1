// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/WithdrawRelease.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<WithdrawRelease> &WithdrawRelease::arguments()
{
    static const auto arguments = Arguments<WithdrawRelease>()
                                      .required("release", &WithdrawRelease::release)
                                      .required("reason", &WithdrawRelease::reason, manyLines);
    return arguments;
}

Result<Made> WithdrawRelease::perform(Work &work) const
{
    auto stored = work.sharing.releases.get(release);
    if (!stored)
        return stored.error();
    if (!stored->withdrawnOn.isNull())
        return Error::conflict(Say::tr("That release is withdrawn already."));
    stored->withdrawnOn = PartialDate(work.now().date());
    stored->reason = reason;
    if (auto updated = work.sharing.releases.update(*stored); !updated)
        return updated.error();
    return work.note(u"release.withdrawn"_s, u"release"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
