// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include "core/Say.h"
#include "core/Translations.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

static QList<QCommandLineOption> options()
{
    return {
        {u"data"_s, Say::tr("Folder of the register."), u"folder"_s},
        {u"policy"_s, Say::tr("Policy that a pack or a proof is examined by."), u"file"_s},
        {u"demo"_s, Say::tr("Opens the example register in a throwaway folder.")},
        {u"as"_s, Say::tr("Opens for this account."), u"login"_s},
        {u"lang"_s, Say::tr("Language: en, fr or es."), u"code"_s},
        {u"theme"_s, Say::tr("light, dark, contrast-light, contrast-dark or system."), u"name"_s},
        {u"text"_s, Say::tr("Size of the text in percent: 75 to 300."), u"percent"_s},
        {u"page"_s, Say::tr("Opens on this page."), u"name"_s},
        {u"show"_s, Say::tr("Opens on this record."), u"reference"_s},
        {u"now"_s, Say::tr("Replaces the clock, for pictures and tests."), u"time"_s},
        {u"screenshot"_s, Say::tr("Writes a picture of the page, then ends."), u"file"_s},
        {u"size"_s, Say::tr("Size of the window, such as 1280x800."), u"size"_s},
    };
}

static Error outOf(const QString &option, const QString &value, const QString &accepted)
{
    return Error::invalid(Say::tr("--%1 does not know “%2”. It takes %3.").arg(option, value, accepted), option);
}

Result<Options> Options::read(const QStringList &arguments, QString *help)
{
    QCommandLineParser line;
    line.setApplicationDescription(Say::tr("The register of a steering committee."));
    line.addHelpOption();
    line.addVersionOption();
    line.addOptions(options());
    line.addPositionalArgument(
        u"pack"_s, Say::tr("A pack (folder or .zip) or a proof (.mproof) to look at."), u"[pack]"_s
    );
    if (!line.parse(arguments))
        return Error::invalid(line.errorText());
    if (line.isSet(u"help"_s))
        *help = line.helpText();
    for (const auto &option : line.optionNames())
        for (const auto &value : line.values(option))
            if (value.trimmed().isEmpty())
                return Error::invalid(Say::tr("The option “--%1” needs a value.").arg(option), option);
    if (line.isSet(u"version"_s))
        *help = u"Minutier " MINUTIER_VERSION "\n"_s;

    Options read;
    read.folder = line.value(u"data"_s);
    if (!line.positionalArguments().isEmpty())
        read.pack = QFileInfo(line.positionalArguments().first()).absoluteFilePath();
    if (line.isSet(u"policy"_s))
        read.policy = QFileInfo(line.value(u"policy"_s)).absoluteFilePath();
    read.demo = line.isSet(u"demo"_s);
    read.login = line.value(u"as"_s);
    read.language = line.value(u"lang"_s);
    if (!read.language.isEmpty() && !spokenLanguages().contains(read.language))
        return outOf(u"lang"_s, read.language, spokenLanguages().join(u", "_s));
    read.theme = line.value(u"theme"_s);
    const QStringList themes{u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s, u"system"_s};
    if (!read.theme.isEmpty() && !themes.contains(read.theme))
        return outOf(u"theme"_s, read.theme, themes.join(u", "_s));
    if (line.isSet(u"text"_s)) {
        read.textSize = line.value(u"text"_s).toInt();
        if (read.textSize < 75 || read.textSize > 300)
            return outOf(u"text"_s, line.value(u"text"_s), u"75–300"_s);
    }
    read.page = line.value(u"page"_s);
    const QStringList pages{
        u"home"_s,         u"committee"_s,      u"people"_s,    u"sessions"_s, u"session"_s,  u"session-prepare"_s,
        u"session-hold"_s, u"session-record"_s, u"decisions"_s, u"plan"_s,     u"compare"_s,  u"donor"_s,
        u"results"_s,      u"calls"_s,          u"documents"_s, u"journal"_s,  u"settings"_s, u"start"_s,
        u"new-register"_s, u"palette"_s,        u"verify"_s,    u"releases"_s, u"pack"_s,     u"incidents"_s};
    if (!read.page.isEmpty() && !pages.contains(read.page))
        return outOf(u"page"_s, read.page, pages.join(u", "_s));
    read.show = line.value(u"show"_s);
    if (line.isSet(u"now"_s)) {
        read.now = QDateTime::fromString(line.value(u"now"_s), Qt::ISODate);
        if (!read.now.isValid())
            return outOf(u"now"_s, line.value(u"now"_s), u"2021-06-21T15:12:00Z"_s);
    }
    read.screenshot = line.value(u"screenshot"_s);
    if (line.isSet(u"size"_s)) {
        const auto parts = line.value(u"size"_s).split(u'x');
        read.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (read.size.width() < 320 || read.size.height() < 240 || read.size.width() > 8000 ||
            read.size.height() > 8000)
            return outOf(u"size"_s, line.value(u"size"_s), u"1280x800"_s);
    }
    return read;
}

} // namespace minutier
