// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"
#include "exchange/sharing/PackDelivery.h"
#include "exchange/sharing/PlanPack.h"

namespace minutier {

/// To whom a pack goes, and where it is written.
struct PackAddress
{
    QString out; ///< A file that ends with `.zip`, or a folder that is not there yet.
    QString recipient;
    QString purpose;
};

/// A pack that was made, written aside and inspected; it is handed over once it is entered in the register.
struct PreparedPack
{
    PlanPack pack;
    std::shared_ptr<PackDelivery> delivery;
};

/// The files that prove a validated plan: its proof under a head the office signed, and the key to compare. A plan
/// that is not validated, or a register whose keys are elsewhere, has none.
Result<QList<ExtraFile>> proofFiles(const Register &opened, const PlanVersionId &version, const QString &lang);

/// Makes the pack in its own language, with nothing written: what it would hold, and what stays behind.
Result<PlanPack> previewPack(Database &database, const PackOrder &order);

/// Makes the pack and inspects what stands on the disk; a refusal says in which file something protected was found.
Result<PreparedPack> preparePack(Database &database, const PackOrder &order, const QString &out);

/// Enters the pack in the register and then puts it in its place: nothing is outside that the register does not know.
Result<Made>
handOver(CommandRunner &commands, const PreparedPack &prepared, const PackOrder &order, const PackAddress &address);

} // namespace minutier
