// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString CommandLine::value(const QString &option, const QString &otherwise) const
{
    const auto given = options.value(option);
    return given.isEmpty() ? otherwise : given.last();
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const OptionArities &known)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (argument == "-h"_L1) {
            line.options[u"help"_s];
            continue;
        }
        if (!argument.startsWith("--"_L1)) {
            if (line.verb.isEmpty())
                line.verb = argument;
            else
                line.words.append(argument);
            continue;
        }
        const auto name = argument.mid(2).section(u'=', 0, 0);
        const auto arity = known.constFind(name);
        if (arity == known.cend())
            return Error::invalid(Say::tr("There is no option “--%1”. Type “minutierctl --help”.").arg(name.left(40)));
        auto &values = line.options[name];
        if (argument.contains(u'=')) {
            if (*arity != 1)
                return Error::invalid(Say::tr("The option “--%1” is not written with “=”.").arg(name));
            values.append(argument.section(u'=', 1));
            continue;
        }
        for (int taken = 0; taken < *arity; ++taken) {
            if (++i >= arguments.size())
                return Error::invalid(Say::tr("The option “--%1” needs a value.").arg(name));
            values.append(arguments.at(i));
        }
    }
    return line;
}

} // namespace minutier
