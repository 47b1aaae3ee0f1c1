// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/SetRetention.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SetRetention> &SetRetention::arguments()
{
    static const auto arguments = Arguments<SetRetention>()
                                      .required("kept", &SetRetention::kept)
                                      .required("months", &SetRetention::months)
                                      .required("basis", &SetRetention::basis, manyLines);
    return arguments;
}

Result<Made> SetRetention::perform(Work &work) const
{
    if (months < 0 || months > 1200)
        return Error::invalid(Say::tr("Give a number of months between 0 and 1200."), u"months"_s);
    auto stored = work.sharing.retention.of(kept);
    if (!stored)
        return stored.error();
    if (*stored) {
        auto &rule = **stored;
        rule.months = months;
        rule.basis = basis;
        if (auto updated = work.sharing.retention.update(rule); !updated)
            return updated.error();
        return work.note(u"retention.set"_s, u"retention_rule"_s, rule.id.uuid());
    }
    const RetentionRule rule{
        .id = work.idOr(RetentionRuleId()),
        .kept = kept,
        .months = months,
        .basis = basis,
    };
    if (auto added = work.sharing.retention.add(rule); !added)
        return added.error();
    return work.note(u"retention.set"_s, u"retention_rule"_s, rule.id.uuid());
}

} // namespace minutier
