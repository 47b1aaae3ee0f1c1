// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"

#include "core/Say.h"

#include <QProcess>

namespace minutier {

using namespace Qt::StringLiterals;

/// What minutier-report said when it refused, as the error it was there.
static Error refusalOf(QProcess &writer)
{
    const auto sentence = QString::fromUtf8(writer.readAllStandardError()).trimmed();
    if (writer.exitStatus() != QProcess::NormalExit || sentence.isEmpty())
        return Error::storage(Say::tr("The document could not be made. Try another form of it."));
    switch (ExitCode(writer.exitCode())) {
    case ExitCode::Refused:
        return Error::invalid(sentence);
    case ExitCode::NotFound:
        return Error{Error::Kind::NotFound, sentence, {}, {}};
    case ExitCode::Conflict:
        return Error::conflict(sentence);
    default:
        return Error::storage(sentence);
    }
}

Result<QByteArray> runReportWriter(const QStringList &arguments, const Reply &reply)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/minutier-report"_s, arguments);
    if (!writer.waitForStarted())
        return Error::storage(Say::tr("minutier-report is missing beside minutierctl. Install the program again."));
    writer.waitForFinished(-1);
    if (writer.exitStatus() != QProcess::NormalExit || writer.exitCode() != 0)
        return refusalOf(writer);
    if (const auto warned = QString::fromUtf8(writer.readAllStandardError()).trimmed(); !warned.isEmpty())
        reply.warn(warned);
    return writer.readAllStandardOutput();
}

} // namespace minutier
