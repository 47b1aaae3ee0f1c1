// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionValues.h"
#include "Verbs.h"
#include "core/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include <sys/stat.h>

using namespace minutier;
using namespace Qt::StringLiterals;

static QString languageOf(const QStringList &arguments)
{
    for (auto at = arguments.size() - 1; at >= 0; --at) {
        if (arguments.at(at) == "--lang"_L1 && at + 1 < arguments.size())
            return arguments.at(at + 1);
        if (arguments.at(at).startsWith("--lang="_L1))
            return arguments.at(at).section(u'=', 1);
    }
    for (const auto *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto language = qEnvironmentVariable(variable).left(2); spokenLanguages().contains(language))
            return language;
    return u"en"_s;
}

static ExitCode runVerb(const Verb &verb, const CommandLine &line, Reply &reply)
{
    static const QList<QLatin1StringView> global{"data"_L1, "json"_L1, "lang"_L1, "as"_L1, "quiet"_L1, "now"_L1};
    for (const auto &option : line.options.keys())
        if (!global.contains(option) && !verb.options.contains(option))
            return reply.misused(Error::invalid(Say::tr("“%1” has no option “--%2”.").arg(verb.name, option)));
    if (const auto readable = checkValues(line); !readable)
        return reply.misused(readable.error());
    if (line.words.size() < verb.least || line.words.size() > verb.most)
        return reply.misused(Error::invalid(Say::tr("Type: minutierctl %1 %2").arg(verb.name, verb.usage).trimmed()));
    return verb.run({line, reply});
}

int main(int argc, char **argv)
{
    umask(077); // what people write here is nobody else\'s to read
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"minutierctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTIER_VERSION));
    const auto arguments = QCoreApplication::arguments().mid(1);
    const auto language = languageOf(arguments);
    speak(language);

    const auto line = parseCommandLine(arguments, optionArities());
    Reply reply(arguments.contains("--json"_L1), arguments.contains("--quiet"_L1));
    if (!line)
        return int(reply.misused(line.error()));
    if (!spokenLanguages().contains(language))
        return int(
            reply.misused(Error::invalid(Say::tr("Choose a language among: %1.").arg(spokenLanguages().join(u", "_s))))
        );
    if (line->has(u"version"_s)) {
        reply.result(u"minutierctl "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (line->has(u"help"_s) || line->verb == "help"_L1) {
        reply.result(helpText());
        return 0;
    }
    const auto &verbs = allVerbs();
    const auto verb = std::ranges::find(verbs, line->verb, [](const Verb &known) { return QString(known.name); });
    if (verb == verbs.end())
        return int(reply.misused(Error::invalid(
            line->verb.isEmpty() ? Say::tr("Say what to do. Type “minutierctl --help”.")
                                 : Say::tr("There is no verb “%1”. Type “minutierctl --help”.").arg(line->verb.left(40))
        )));
    return int(runVerb(*verb, *line, reply));
}
