// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/Example.h"
#include "queries/RegisterStatus.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

static ExitCode init(const Call &call)
{
    const auto made = Register::create({.folder = call.folder(), .office = call.line.value(u"office"_s)});
    if (!made)
        return call.reply.refuse(made.error());
    if (call.reply.isJson())
        call.reply.document({{u"register"_s, (*made)->folder().file()}, {u"office"_s, (*made)->office().name}});
    call.reply.line(Say::tr("Made an empty register for %1 in %2.").arg((*made)->office().name, call.folder()));
    return ExitCode::Done;
}

static ExitCode demo(const Call &call)
{
    const auto made = makeExample(call.folder());
    if (!made)
        return call.reply.refuse(made.error());
    if (call.reply.isJson())
        call.reply.document({{u"register"_s, (*made)->folder().file()}});
    call.reply.line(Say::tr("Made the example register in %1.").arg(call.folder()));
    return ExitCode::Done;
}

static ExitCode status(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto status = readStatus((*opened)->database());
    if (!status)
        return call.reply.refuse(status.error());
    if (call.reply.isJson()) {
        QJsonArray ledgers;
        for (const auto &ledger : status->ledgers)
            ledgers.append(QJsonObject{{u"ledger"_s, ledger.ledger}, {u"size"_s, ledger.size}, {u"root"_s, ledger.root}}
            );
        QJsonObject counts;
        for (const auto &[entity, count] : status->counts)
            counts.insert(entity, count);
        call.reply.document({
            {u"office"_s, status->office},
            {u"schema"_s, status->schema},
            {u"ledgers"_s, ledgers},
            {u"counts"_s, counts},
        });
        return ExitCode::Done;
    }
    call.reply.result(Say::tr("Office: %1 · tables: %2").arg(status->office).arg(status->schema));
    for (const auto &ledger : status->ledgers)
        call.reply.result(u"  %1 %2  %3"_s.arg(ledger.ledger, -14).arg(ledger.size, 8).arg(ledger.root));
    for (const auto &[entity, count] : status->counts)
        if (count > 0)
            call.reply.result(u"  %1 %2"_s.arg(entity, -18).arg(count, 8));
    return ExitCode::Done;
}

QList<Verb> registerVerbs()
{
    return {
        {"init"_L1,
         "[--office NAME]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "makes an empty register"),
         0,
         0,
         {"office"_L1},
         init},
        {"demo"_L1, ""_L1, QT_TRANSLATE_NOOP("Verbs", "makes a register with the example projects"), 0, 0, {}, demo},
        {"status"_L1, ""_L1, QT_TRANSLATE_NOOP("Verbs", "office, ledgers and how much they hold"), 0, 0, {}, status},
    };
}

} // namespace minutier
