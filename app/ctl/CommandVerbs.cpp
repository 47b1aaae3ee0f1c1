// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/Catalogue.h"
#include "core/Text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <iostream>

namespace minutier {

using namespace Qt::StringLiterals;

static ExitCode commands(const Call &call)
{
    if (call.line.words.isEmpty()) {
        QJsonArray names;
        for (const auto &known : catalogue()) {
            names.append(QString(known.name));
            call.reply.result(known.name);
        }
        if (call.reply.isJson())
            call.reply.document({{u"commands"_s, names}});
        return ExitCode::Done;
    }
    const auto *known = commandNamed(call.line.words.first());
    if (!known)
        return call.reply.misused(Error::invalid(
            Say::tr("There is no command “%1”. Type “minutierctl commands”.").arg(call.line.words.first().left(40))
        ));
    auto schema =
        QJsonDocument::fromJson(QByteArray::fromStdString(evidence::Json(known->schema()).toCanonical())).object();
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert(u"title"_s, QString(known->name));
    // The schema is JSON either way; people get it with line breaks.
    if (call.reply.isJson())
        call.reply.document(schema);
    call.reply.result(QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Indented).trimmed()));
    return ExitCode::Done;
}

/// What is wrong with a text that should be one JSON object.
static QString faultSentence(const evidence::JsonFault &fault)
{
    using Kind = evidence::JsonFault::Kind;
    switch (fault.kind) {
    case Kind::DuplicateKey:
        return Say::tr("The arguments name “%1” twice.").arg(firstWords(QString::fromStdString(fault.word), 40));
    case Kind::LoneSurrogate:
        return Say::tr("The arguments hold half a character at byte %1.").arg(fault.at);
    case Kind::NotUtf8:
        return Say::tr("The arguments are not UTF-8 at byte %1.").arg(fault.at);
    case Kind::ControlCharacter:
        return Say::tr("The arguments hold a control character at byte %1.").arg(fault.at);
    case Kind::NumberTooLarge:
        return Say::tr("The number at byte %1 is too large.").arg(fault.at);
    case Kind::TooDeep:
        return Say::tr("The arguments are nested too deeply at byte %1.").arg(fault.at);
    case Kind::TrailingText:
        return Say::tr("Something follows the arguments at byte %1.").arg(fault.at);
    case Kind::Syntax:
    case Kind::NotCanonical:
        break;
    }
    return Say::tr("Give the arguments as one JSON object; it cannot be read from byte %1 on.").arg(fault.at);
}

/// The text without the mark that some editors put before UTF-8: it says nothing about the arguments.
static std::string_view withoutMark(std::string_view text)
{
    return evidence::beginsWithMark(text) ? text.substr(3) : text;
}

static QJsonObject toJson(const Made &made)
{
    return {
        {u"id"_s, toText(made.id)},
        {u"entity"_s, made.entity},
        {u"reference"_s, made.reference.isEmpty() ? QJsonValue() : QJsonValue(made.reference)},
    };
}

/// How one line of `do --lines`, or the one command of `do`, ended.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    QJsonObject document;
    Error error;
};

static Outcome refused(const Error &error, ExitCode code)
{
    return {code, toJson(error), error};
}

static Outcome perform(CommandRunner &runner, QStringView name, const evidence::Json &arguments)
{
    const auto *known = commandNamed(name);
    if (!known)
        return refused(
            Error::invalid(Say::tr("There is no command “%1”. Type “minutierctl commands”.").arg(name.left(40))),
            ExitCode::Usage
        );
    const auto prepared = known->prepare(arguments);
    if (!prepared)
        return refused(prepared.error(), exitCodeOf(prepared.error()));
    const auto accepted = runner.run(*prepared);
    if (!accepted)
        return refused(accepted.error(), exitCodeOf(accepted.error()));
    return {ExitCode::Done, toJson(accepted->made), {}};
}

static Outcome performLine(CommandRunner &runner, std::string_view text)
{
    const auto read = evidence::readJson(text);
    if (!read)
        return refused(Error::invalid(faultSentence(read.fault)), ExitCode::Usage);
    const auto *object = read.value->asObject();
    const auto *name = object && object->find("command") ? object->find("command")->asText() : nullptr;
    if (!name)
        return refused(
            Error::invalid(Say::tr("Each line is one object: {\"command\": …, \"arguments\": {…}}.")), ExitCode::Usage
        );
    const auto *arguments = object->find("arguments");
    return perform(runner, fromUtf8(*name), arguments ? *arguments : evidence::Json(evidence::Json::Object()));
}

static ExitCode doLines(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto first = ExitCode::Done;
    std::string line;
    for (bool isFirst = true; std::getline(std::cin, line); isFirst = false) {
        const auto text = isFirst ? withoutMark(line) : std::string_view(line);
        if (text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const auto outcome = performLine(*(*opened)->commands(), text);
        if (first == ExitCode::Done)
            first = outcome.code;
        call.reply.document(outcome.document);
    }
    call.tellUnsigned(**opened);
    return first;
}

static ExitCode doCommand(const Call &call)
{
    if (call.line.has(u"lines"_s))
        return call.line.words.isEmpty()
                   ? doLines(call)
                   : call.reply.misused(Error::invalid(Say::tr("With --lines, each line names its command.")));
    if (call.line.words.isEmpty())
        return call.reply.misused(Error::invalid(Say::tr("Type: minutierctl %1 %2").arg(u"do"_s, u"NAME"_s)));
    const auto &name = call.line.words.first();
    if (!commandNamed(name))
        return call.reply.misused(
            Error::invalid(Say::tr("There is no command “%1”. Type “minutierctl commands”.").arg(name.left(40)))
        );
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return call.reply.misused(Error::invalid(Say::tr("Give the arguments as one JSON object on standard input.")));
    const auto text = input.readAll().toStdString();
    const auto read = evidence::readJson(withoutMark(text));
    if (!read)
        return call.reply.misused(Error::invalid(faultSentence(read.fault)));
    if (!read.value->asObject())
        return call.reply.misused(Error::invalid(Say::tr("Give the arguments as one JSON object.")));
    const auto opened = call.open(Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto outcome = perform(*(*opened)->commands(), name, *read.value);
    if (outcome.code != ExitCode::Done) {
        call.reply.refuse(outcome.error);
        return outcome.code;
    }
    call.tellUnsigned(**opened);
    if (call.reply.isJson())
        call.reply.document(outcome.document);
    const auto reference = outcome.document.value(u"reference"_s).toString();
    call.reply.result(u"%1 %2"_s.arg(
        outcome.document.value(u"entity"_s).toString(),
        reference.isEmpty() ? outcome.document.value(u"id"_s).toString() : reference
    ));
    return ExitCode::Done;
}

QList<Verb> commandVerbs()
{
    return {
        {"commands"_L1,
         "[NAME]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "every command, or one command's arguments as JSON Schema"),
         0,
         1,
         {},
         commands},
        {"do"_L1,
         "NAME | --lines"_L1,
         QT_TRANSLATE_NOOP("Verbs", "runs a command, its arguments as JSON on standard input"),
         0,
         1,
         {"lines"_L1},
         doCommand},
    };
}

} // namespace minutier
