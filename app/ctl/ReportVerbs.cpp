// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"
#include "Verbs.h"
#include "core/Translations.h"

#include <QDir>
#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

/// What each kind of report is about; nothing for a word that is no kind.
static QString subjectEntity(const QString &kind)
{
    static const QHash<QString, QString> subjects{
        {u"minutes"_s, u"meeting"_s},
        {u"pack"_s, u"meeting"_s},
        {u"invitation"_s, u"meeting"_s},
        {u"brief"_s, u"committee"_s},
        {u"plan"_s, u"version"_s},
        {u"evidence"_s, u"project"_s},
    };
    return subjects.value(kind);
}

static ExitCode report(const Call &call)
{
    const auto &kind = call.line.words.at(0);
    const auto entity = subjectEntity(kind);
    if (entity.isEmpty())
        return call.reply.misused(
            Error::invalid(Say::tr("Choose a report: minutes, pack, invitation, brief, plan or evidence."))
        );
    const auto format = call.line.value(u"format"_s, u"pdf"_s);
    const auto audience = call.line.value(u"audience"_s, u"members"_s);
    const auto out = call.line.value(u"out"_s);
    if (out.isEmpty())
        return call.reply.misused(Error::invalid(Say::tr("Say where to write it: --out FILE."), u"out"_s));

    if (!QFileInfo(out).absoluteDir().exists())
        return call.reply.refuse(
            Error::storage(Say::tr("The folder of %1 is not there. Make it first, or choose another.").arg(out))
        );

    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    if (*fromName<Audience>(audience) < (*opened)->actor().audience())
        return call.reply.refuse(Error::forbidden(Say::tr("You may not make a copy for “%1”.").arg(audience)));
    const auto id = call.subject((*opened)->database(), entity, call.line.words.at(1));
    if (!id)
        return call.reply.refuse(id.error());

    const auto written = runReportWriter(
        {u"--data"_s,     call.folder(),
         u"--as"_s,       call.line.value(u"as"_s),
         u"--now"_s,      call.line.value(u"now"_s),
         u"--kind"_s,     kind,
         u"--subject"_s,  toText(*id),
         u"--format"_s,   format,
         u"--lang"_s,     call.line.value(u"lang"_s, spokenLanguage()),
         u"--speak"_s,    spokenLanguage(),
         u"--audience"_s, audience,
         u"--out"_s,      QFileInfo(out).absoluteFilePath()},
        call.reply
    );
    if (!written)
        return call.reply.refuse(written.error());
    if (call.reply.isJson())
        call.reply.document({{u"file"_s, out}, {u"bytes"_s, QFileInfo(out).size()}});
    call.reply.line(Say::tr("Wrote %1.").arg(out));
    return ExitCode::Done;
}

QList<Verb> reportVerbs()
{
    return {
        {"report"_L1,
         "minutes|pack|invitation MEETING | brief COMMITTEE | plan VERSION | evidence PROJECT "
         "--out FILE [--format pdf|odt|html] [--audience WHO]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "writes a document"),
         2,
         2,
         {"format"_L1, "out"_L1, "audience"_L1},
         report},
    };
}

} // namespace minutier
