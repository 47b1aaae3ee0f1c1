// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReleaseOrder.h"

#include "commands/sharing/RecordRelease.h"
#include "commands/sharing/WithdrawRelease.h"
#include "core/Translations.h"
#include "exchange/sharing/PackDelivery.h"
#include "exchange/sharing/PlanPack.h"
#include "journal/KeptHeads.h"
#include "queries/evidence/Proof.h"
#include "storage/LocalStore.h"
#include "storage/plans/PlanRepositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PlanPack &pack)
{
    QJsonArray files;
    for (const auto &file : pack.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"size"_s, file.bytes.size()}, {u"sha256"_s, file.digest()}});
    QJsonObject left;
    for (const auto &one : pack.leftOut)
        left.insert(one.key, one.count);
    return {
        {u"project"_s, pack.project},
        {u"version"_s, pack.reference},
        {u"manifest"_s, pack.manifestDigest()},
        {u"files"_s, files},
        {u"left_out"_s, left},
    };
}

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

void say(const PlanPack &pack)
{
    for (const auto &file : pack.files)
        print(u"%1  %2"_s.arg(file.name.leftJustified(16), Say::tr("%n byte(s)", nullptr, int(file.bytes.size()))));
    for (const auto &one : pack.leftOut)
        print(one.sentence);
}

/// The proof of a validated plan, under a head that this office signs; a plan that is not validated has none.
ExtraFile proofUnder(const evidence::SigningKey &key, LocalStore &local, const QString &lang)
{
    return
        [key, &local, lang](Database &database, const PlanVersionId &id, Audience audience) -> Result<std::optional<PackFile>> {
            const auto version = PlanVersionRepository(database).get(id);
            if (!version)
                return version.error();
            if (!isValidated(version->state))
                return std::optional<PackFile>();
            const auto ledger = ledgerOfRecord(database, id.uuid());
            if (!ledger)
                return ledger.error();
            const auto head = signKeptHead(database, local, *ledger, key);
            if (!head)
                return head.error();
            const auto proof = makeProof(
                database,
                {.entity = u"version"_s, .ledger = *ledger, .id = id.uuid(), .audience = audience, .lang = lang},
                *head
            );
            if (!proof)
                return proof.error();
            return std::optional(PackFile{u"plan.mproof"_s, *proof});
        };
}

} // namespace

Result<> releasePack(const QCommandLineParser &line)
{
    const bool dry = line.isSet(u"dry-run"_s);
    const bool json = line.isSet(u"json"_s);
    auto opened = Register::open({
        .folder = line.value(u"data"_s),
        .login = line.value(u"as"_s),
        .now = QDateTime::fromString(line.value(u"now"_s), Qt::ISODate),
        .access = dry ? Database::Access::ReadOnly : Database::Access::ReadWrite,
        .asksKeyring = true,
    });
    if (!opened)
        return opened.error();
    if (auto allowed = mayRun((*opened)->actor(), RecordRelease::name, {}); !allowed)
        return allowed;
    auto &database = (*opened)->database();
    PackOrder order{
        .version = PlanVersionId::fromString(line.value(u"subject"_s)),
        .audience = fromName<Audience>(line.value(u"audience"_s)).value_or(Audience::Public),
        .lang = line.value(u"lang"_s),
        .today = (*opened)->clock().now().date(),
    };
    const auto local = LocalStore::open((*opened)->folder().localFile());
    if (!local)
        return local.error();
    if (const auto &keys = (*opened)->folder().keys(); keys && !dry)
        order.extras.append(proofUnder(evidence::SigningKey::fromSeed(keys->office), **local, order.lang));
    // Whatever a pack says, it says in its own language; refusals speak that of whoever asked.
    speak(order.lang);
    const auto pack = makePlanPack(database, order);
    speak(line.value(u"speak"_s));
    if (!pack)
        return pack.error();
    if (dry) {
        if (json)
            print(QString::fromUtf8(QJsonDocument(toJson(*pack)).toJson(QJsonDocument::Compact)));
        else
            say(*pack);
        if (!json && (*opened)->folder().keys())
            print(Say::tr("The proof of a validated plan is signed and added when the pack is handed out."));
        return {};
    }
    const Phrasebook phrases(order.lang);
    const auto words = ProtectedWords::read(database, Shield(order.audience), phrases);
    if (!words)
        return words.error();
    PackDelivery delivery(line.value(u"out"_s));
    if (auto prepared = delivery.prepare(pack->files, *words, pack->project); !prepared)
        return prepared;
    // It is entered before it leaves: nothing is ever outside that the register does not know of.
    const auto made = (*opened)->commands()->run(RecordRelease{
        .version = order.version,
        .audience = order.audience,
        .lang = order.lang,
        .recipient = line.value(u"to"_s),
        .purpose = line.value(u"purpose"_s),
        .manifest = pack->manifestDigest(),
        .counts = toText(pack->counts),
    });
    if (!made)
        return made.error();
    if (auto handed = delivery.handOver(); !handed) {
        (void)(*opened)->commands()->run(WithdrawRelease{
            .release = ReleaseId(made->id), .reason = Say::tr("The pack could not be written.")});
        return handed;
    }
    if (json) {
        auto answer = toJson(*pack);
        answer.insert(u"release"_s, made->reference);
        answer.insert(u"id"_s, toText(made->id));
        answer.insert(u"bytes"_s, delivery.bytes());
        print(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    } else {
        say(*pack);
        print(Say::tr("Released as %1. Tell the reader the SHA-256 of the manifest by another way: %2")
                  .arg(made->reference, pack->manifestDigest()));
    }
    return {};
}

} // namespace minutier
