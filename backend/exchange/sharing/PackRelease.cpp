// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackRelease.h"

#include "commands/HeadSigning.h"
#include "commands/sharing/RecordRelease.h"
#include "commands/sharing/WithdrawRelease.h"
#include "core/Translations.h"
#include "journal/KeptHeads.h"
#include "queries/evidence/Proof.h"
#include "storage/plans/PlanRepositories.h"

#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

/// The proof of a version under a head.
static ExtraFile proofUnder(const SignedHead &head, const QString &lang)
{
    return [head,
            lang](Database &database, const PlanVersionId &id, Audience audience) -> Result<std::optional<PackFile>> {
        const auto proof = makeProof(
            database,
            {.entity = u"version"_s, .ledger = head.ledger, .id = id.uuid(), .audience = audience, .lang = lang},
            head
        );
        if (!proof)
            return proof.error();
        return std::optional(PackFile{u"plan.mproof"_s, *proof});
    };
}

static Result<std::optional<PackFile>> policyFile(Database &database, const PlanVersionId & /*id*/, Audience)
{
    const auto policy = makePolicy(database);
    if (!policy)
        return policy.error();
    return std::optional(PackFile{u"office.mpolicy"_s, *policy});
}

Result<QList<ExtraFile>> proofFiles(const Register &opened, const PlanVersionId &version, const QString &lang)
{
    auto &database = opened.database();
    const auto stored = PlanVersionRepository(database).get(version);
    if (!stored)
        return stored.error();
    if (!isValidated(stored->state) || !opened.folder().keys())
        return QList<ExtraFile>();
    const auto ledger = ledgerOfRecord(database, version.uuid());
    if (!ledger)
        return ledger.error();
    const auto head = signedHeadOf(opened, *ledger);
    if (!head)
        return head.error();
    return QList<ExtraFile>{proofUnder(*head, lang), policyFile};
}

Result<PlanPack> previewPack(Database &database, const PackOrder &order)
{
    const SpeakingIn spoken(order.lang);
    return makePlanPack(database, order);
}

Result<PreparedPack> preparePack(Database &database, const PackOrder &order, const QString &out)
{
    // A pack says what the tables say; only a whole register may say it.
    const auto checked = verifyHere(database);
    if (!checked)
        return checked.error();
    if (!checked->isIntact())
        return Error::conflict(Say::tr("This register is not intact, so nothing was handed out: %1")
                                   .arg(checked->differences.first().sentence));
    auto pack = previewPack(database, order);
    if (!pack)
        return pack.error();
    const auto words = ProtectedWords::read(database, Shield(order.audience), Phrasebook(order.lang));
    if (!words)
        return words.error();
    PreparedPack prepared{*std::move(pack), std::make_shared<PackDelivery>(out)};
    if (auto inspected = prepared.delivery->prepare(prepared.pack.files, *words, prepared.pack.project); !inspected)
        return inspected.error();
    return prepared;
}

Result<Made>
handOver(CommandRunner &commands, const PreparedPack &prepared, const PackOrder &order, const PackAddress &address)
{
    const auto made = commands.run(RecordRelease{
        .version = order.version,
        .audience = order.audience,
        .lang = order.lang,
        .recipient = address.recipient,
        .purpose = address.purpose,
        .manifest = prepared.pack.manifestDigest(),
        .counts = toText(prepared.pack.counts),
        .note = QFileInfo(address.out).fileName(),
    });
    if (!made)
        return made.error();
    if (auto handed = prepared.delivery->handOver(); !handed) {
        const auto withdrawn = commands.run(WithdrawRelease{
            .release = ReleaseId(made->id), .reason = Say::tr("The pack could not be written.")});
        if (withdrawn)
            return handed.error();
        return Error::storage(Say::tr("%1 The release %2 is entered although nothing left: withdraw it.")
                                  .arg(handed.error().message, made->reference));
    }
    return made;
}

} // namespace minutier
