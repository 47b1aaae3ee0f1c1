// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"
#include "Verbs.h"
#include "core/Translations.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QString spokenState(const QString &state)
{
    if (state == "as_listed"_L1)
        return Say::tr("as it left");
    if (state == "altered"_L1)
        return Say::tr("altered");
    return state == "missing"_L1 ? Say::tr("missing") : Say::tr("not of this pack");
}

/// Names come from whoever sent the pack: they must not steer the terminal.
QString harmlessName(const QString &name)
{
    QString kept;
    for (const auto letter : name)
        kept.append(letter.isPrint() || letter.isSurrogate() ? letter : u'?');
    return kept;
}

/// What is not as it left, each by its own word; nothing where all is.
std::optional<Error> faultIn(const QJsonObject &told, const QString &digest)
{
    QStringList parts;
    for (const auto &state : {u"altered"_s, u"missing"_s, u"not_listed"_s}) {
        QStringList names;
        for (const auto &item : told.value(u"files"_s).toArray())
            if (item[u"state"_s].toString() == state)
                names.append(harmlessName(item[u"name"_s].toString()));
        if (!names.isEmpty())
            parts.append(Say::tr("%1: %2").arg(spokenState(state), names.join(u", "_s)));
    }
    if (!parts.isEmpty())
        return Error::invalid(Say::tr("This pack is not as it left. %1").arg(parts.join(u"; "_s)));
    if (!digest.isEmpty() && digest != told.value(u"manifest"_s).toString())
        return Error::invalid(
            Say::tr("This is another pack than you were told of: the SHA-256 of its manifest is %1.")
                .arg(told.value(u"manifest"_s).toString()),
            u"manifest"_s
        );
    return {};
}

ExitCode inspectReceived(const Call &call)
{
    const auto digest = call.line.value(u"manifest"_s).simplified().remove(u' ').toLower();
    if (call.line.has(u"manifest"_s) && digest.size() != 64)
        return call.reply.misused(Error::invalid(
            Say::tr("Give the SHA-256 of the pack's manifest: 64 digits, 0 to 9 and a to f."), u"manifest"_s
        ));
    const auto said = runReportWriter(
        {u"--kind"_s,
         u"inspect"_s,
         u"--subject"_s,
         QFileInfo(call.line.words.first()).absoluteFilePath(),
         u"--speak"_s,
         spokenLanguage()},
        call.reply
    );
    if (!said)
        return call.reply.refuse(said.error());
    const auto told = QJsonDocument::fromJson(*said).object();
    if (call.reply.isJson())
        call.reply.document(told);
    else
        for (const auto &item : told.value(u"files"_s).toArray())
            call.reply.result(
                harmlessName(item[u"name"_s].toString()).leftJustified(16) + u"  "_s +
                spokenState(item[u"state"_s].toString())
            );
    if (const auto fault = faultIn(told, digest))
        return call.reply.refuse(*fault);
    call.reply.line(
        digest.isEmpty() ? Say::tr("Whole. Compare the SHA-256 of its manifest with the one you were told: %1")
                               .arg(told.value(u"manifest"_s).toString())
                         : Say::tr("Whole, and the pack you were told of.")
    );
    return ExitCode::Done;
}

} // namespace

QList<Verb> packVerbs()
{
    return {
        {"inspect"_L1,
         "PACK [--manifest SHA256]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "holds a pack that was received against its manifest; needs no register"),
         1,
         1,
         {"manifest"_L1},
         inspectReceived},
    };
}

} // namespace minutier
