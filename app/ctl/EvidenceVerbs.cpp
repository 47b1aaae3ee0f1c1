// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/HeadSigning.h"
#include "commands/committees/ErasePerson.h"
#include "commands/committees/RequestErasure.h"
#include "core/Translations.h"
#include "queries/evidence/Proof.h"
#include "queries/sharing/NamedPlaces.h"
#include "storage/OutputFile.h"
#include "storage/projects/ProjectRepositories.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

ExitCode checkpoint(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    if ((*opened)->actor().audience() != Audience::Office)
        return call.reply.refuse(Error::forbidden(Say::tr("Only the office signs its heads.")));
    const auto project = call.project((*opened)->database());
    if (!project)
        return call.reply.refuse(project.error());
    const auto head = signedHeadOf(**opened, ledgerName(*project));
    if (!head)
        return call.reply.refuse(head.error());
    if (call.reply.isJson())
        call.reply.document({{u"ledger"_s, head->ledger}, {u"size"_s, head->size}, {u"note"_s, head->note}});
    else
        call.reply.result(head->note.trimmed());
    return ExitCode::Done;
}

ExitCode policy(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto text = makePolicy((*opened)->database());
    if (!text)
        return call.reply.refuse(text.error());
    const auto out = call.line.value(u"out"_s);
    if (out.isEmpty()) {
        call.reply.result(QString::fromUtf8(*text).trimmed());
        return ExitCode::Done;
    }
    if (const auto written = writeFile(out, *text); !written)
        return call.reply.refuse(written.error());
    if (call.reply.isJson())
        call.reply.document({{u"file"_s, out}});
    call.reply.line(Say::tr("Wrote the policy to %1. Give it to the reader by another way than the proofs.").arg(out));
    return ExitCode::Done;
}

/// What the two words of `prove` name.
Result<ProofRequest> requested(const Call &call, Database &database)
{
    const auto kind = call.line.words.at(0);
    ProofRequest request{.lang = spokenLanguage()};
    if (kind == "entry"_L1) {
        bool isNumber = false;
        request.entity = u"entry"_s;
        request.entry = call.line.words.at(1).toLongLong(&isNumber);
        const auto project = call.project(database);
        if (!project)
            return project.error();
        request.ledger = ledgerName(*project);
        if (!isNumber || request.entry < 0)
            return Error::invalid(Say::tr("Give the number of the entry; “minutierctl journal” shows it."));
        return request;
    }
    if (kind != "plan"_L1 && kind != "decision"_L1)
        return Error::invalid(Say::tr("A plan, a decision or an entry can be proved; “%1” is none.").arg(kind));
    request.entity = kind == "plan"_L1 ? u"version"_s : u"decision"_s;
    const auto id = call.subject(database, request.entity, call.line.words.at(1));
    if (!id)
        return id.error();
    request.id = *id;
    const auto ledger = ledgerOfRecord(database, *id);
    if (!ledger)
        return ledger.error();
    request.ledger = *ledger;
    return request;
}

ExitCode prove(const Call &call)
{
    const auto out = call.line.value(u"out"_s);
    if (out.isEmpty())
        return call.reply.misused(Error::invalid(Say::tr("Say where to write it with --out FILE.mproof."), u"out"_s));
    if (const auto elsewhere = checkElsewhere(out); !elsewhere)
        return call.reply.refuse(elsewhere.error());
    const auto opened = call.open(Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto &database = (*opened)->database();
    // An entry says by its verb what happened, and some of that never leaves the office.
    if (call.line.words.at(0) == "entry"_L1 && (*opened)->actor().audience() != Audience::Office)
        return call.reply.refuse(Error::forbidden(Say::tr("Only the office hands out proofs of single entries.")));
    auto request = requested(call, database);
    if (!request)
        return call.reply.refuse(request.error());
    if (const auto audience = fromName<Audience>(call.line.value(u"audience"_s)))
        request->audience = *audience;
    if (request->audience < (*opened)->actor().audience())
        return call.reply.refuse(Error::forbidden(Say::tr("You may not hand out more than you may read.")));
    if (call.line.has(u"since"_s))
        request->known = call.line.value(u"since"_s).toLongLong();
    if (const auto begun = checkKnown(database, *request); !begun) // before a head is signed for nothing
        return begun.error().kind == Error::Kind::Invalid ? call.reply.misused(begun.error())
                                                          : call.reply.refuse(begun.error());
    const auto head = signedHeadOf(**opened, request->ledger);
    if (!head)
        return call.reply.refuse(head.error());
    const auto proof = makeProof(database, *request, *head);
    if (!proof)
        return call.reply.refuse(proof.error());
    if (const auto written = writeFile(out, *proof); !written)
        return call.reply.refuse(written.error());
    if (call.reply.isJson())
        call.reply.document({{u"file"_s, out}, {u"size"_s, head->size}, {u"bytes"_s, proof->size()}});
    call.reply.line(
        Say::tr("Wrote %1, under the signed head at %2 entries. Check it with “minutier-verify %1 --policy FILE”.")
            .arg(out)
            .arg(head->size)
    );
    return ExitCode::Done;
}

/// "decision D-2020-001"; where a record has no number, only what it is.
QStringList spelt(const QList<NamedPlaces> &places)
{
    QStringList words;
    for (const auto &kind : places) {
        for (const auto &reference : kind.references)
            words.append(kind.entity + u' ' + reference);
        if (kind.unnumbered > 0)
            words.append(kind.entity);
    }
    return words;
}

ExitCode erase(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto id = call.subject((*opened)->database(), u"person"_s, call.line.words.first());
    if (!id)
        return call.reply.refuse(id.error());
    const PersonId person(*id);
    const auto stored = PersonRepository((*opened)->database()).get(person);
    if (!stored)
        return call.reply.refuse(stored.error());
    const auto places = placesNaming((*opened)->database(), *stored);
    if (!places)
        return call.reply.refuse(places.error());
    const auto named = spelt(*places);
    const bool first = stored->erasureAskedBy.isNull();
    auto &commands = *(*opened)->commands();
    const auto prepared = first ? prepare(RequestErasure{.person = person}) : prepare(ErasePerson{.person = person});
    if (!prepared)
        return call.reply.refuse(prepared.error());
    const auto done = commands.run(*prepared);
    if (!done)
        return call.reply.refuse(done.error());
    call.tellUnsigned(**opened);
    if (call.reply.isJson())
        call.reply.document({
            {u"id"_s, person.toString()},
            {u"erased"_s, !first},
            {u"named_in"_s, QJsonArray::fromStringList(named)},
            {u"warning"_s, done->warning.isEmpty() ? QJsonValue() : QJsonValue(done->warning)},
        });
    call.reply.line(
        first ? Say::tr("Asked for. Another account must type the same to erase: nothing is erased yet.")
              : Say::tr("Erased: the key of this person's data is destroyed. Delete older backups and letters as well.")
    );
    if (!done->warning.isEmpty())
        call.reply.result(done->warning);
    if (!named.isEmpty())
        call.reply.warn(
            Say::tr("What was typed names this person in: %1. Nothing hides it there once the name is erased.")
                .arg(named.join(u", "_s))
        );
    return ExitCode::Done;
}

} // namespace

QList<Verb> evidenceVerbs()
{
    return {
        {"checkpoint"_L1,
         "[--project CODE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "signs and prints the head of a ledger"),
         0,
         0,
         {"project"_L1},
         checkpoint},
        {"prove"_L1,
         "plan|decision|entry ID --out FILE [--audience A] [--since SIZE] [--project CODE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "writes a proof that minutier-verify checks without this register"),
         2,
         2,
         {"audience"_L1, "out"_L1, "project"_L1, "since"_L1},
         prove},
        {"policy"_L1,
         "[--out FILE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "writes the reader's policy: which office, which keys"),
         0,
         0,
         {"out"_L1},
         policy},
        {"erase"_L1,
         "PERSON"_L1,
         QT_TRANSLATE_NOOP("Verbs", "erases all that is personal about somebody; two accounts must ask"),
         1,
         1,
         {},
         erase},
    };
}

} // namespace minutier
