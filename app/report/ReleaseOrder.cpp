// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReleaseOrder.h"

#include "commands/sharing/RecordRelease.h"
#include "core/Say.h"
#include "exchange/sharing/PackRelease.h"

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

/// Each thing that stays behind, for whoever hands the pack out.
QJsonArray removed(const PlanPack &pack)
{
    static const QStringList kinds{
        u"small_count"_s, u"withheld_count"_s, u"organisation"_s, u"name"_s, u"note_on_data"_s, u"unverified_data"_s};
    QJsonArray list;
    for (const auto &one : pack.removals)
        list.append(QJsonObject{
            {u"kind"_s, kinds.at(int(one.kind))},
            {u"what"_s, one.what},
            {u"detail"_s, one.detail},
            {u"instead"_s, one.instead}});
    return list;
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

/// What a pack would hold and what would stay behind; nothing is written.
Result<> preview(Register &opened, const PackOrder &order, bool json)
{
    const auto pack = previewPack(opened.database(), order);
    if (!pack)
        return pack.error();
    if (json) {
        auto told = toJson(*pack);
        told.insert(u"removed"_s, removed(*pack));
        print(QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
        return {};
    }
    say(*pack);
    for (const auto &one : pack->removals)
        if (!one.detail.isEmpty() || !one.instead.isEmpty())
            print(u"  "_s + QStringList{one.what, one.detail, one.instead}.join(u"  "_s).simplified());
    if (opened.folder().keys())
        print(Say::tr("The proof of a validated plan is signed and added when the pack is handed out."));
    return {};
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
    if (dry)
        return preview(**opened, order, json);
    const auto extras = proofFiles(**opened, order.version, order.lang);
    if (!extras)
        return extras.error();
    order.extras = *extras;
    const PackAddress address{line.value(u"out"_s), line.value(u"to"_s), line.value(u"purpose"_s)};
    const auto prepared = preparePack(database, order, address.out);
    if (!prepared)
        return prepared.error();
    const auto made = handOver(*(*opened)->commands(), *prepared, order, address);
    if (!made)
        return made.error();
    if (json) {
        auto answer = toJson(prepared->pack);
        answer.insert(u"release"_s, made->reference);
        answer.insert(u"id"_s, toText(made->id));
        answer.insert(u"bytes"_s, prepared->delivery->bytes());
        print(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    } else {
        say(prepared->pack);
        print(Say::tr("Released as %1. Tell the reader the SHA-256 of the manifest by another way: %2")
                  .arg(made->reference, prepared->pack.manifestDigest()));
    }
    return {};
}

} // namespace minutier
