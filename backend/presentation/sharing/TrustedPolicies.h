// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "evidence/Policy.h"

#include <QByteArray>
#include <QString>

namespace minutier {

/// The policies a reader chose to trust, kept on this machine with the heads that were verified under them.
class TrustedPolicies
{
public:
    TrustedPolicies();

    /// The policy kept for the office a ledger belongs to.
    [[nodiscard]] std::optional<evidence::Policy> ofLedger(const std::string &origin) const;
    /// Keeps a policy; it replaces the one of the same office.
    Result<> keep(const evidence::Policy &policy) const;
    /// Where verified heads are kept, so that a second history is noticed.
    [[nodiscard]] QString headFolder() const;

private:
    [[nodiscard]] QString fileOf(const std::string &origin) const;

    QString m_folder;
};

} // namespace minutier
