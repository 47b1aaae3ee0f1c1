// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportFile.h"

#include "core/Say.h"
#include "core/Text.h"
#include "exchange/HtmlWriter.h"
#include "exchange/OdtWriter.h"
#include "exchange/PdfWriter.h"
#include "storage/RegisterFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<QByteArray> writeManuscript(const Manuscript &manuscript, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdf(manuscript);
    case ReportFormat::Odt:
        return writeOdt(manuscript);
    case ReportFormat::Html:
        break;
    }
    return writeHtml(manuscript);
}

/// Whether a file, or what it points to, lies beside a register.
static bool holdsRegister(const QString &path)
{
    const QFileInfo named(path);
    const auto folders = {
        named.absolutePath(), QFileInfo(named.canonicalFilePath()).absolutePath(), named.canonicalPath()};
    return std::ranges::any_of(folders, [](const QString &folder) {
        return !folder.isEmpty() && RegisterFolder(folder).holdsRegister();
    });
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (holdsRegister(path))
        return Error{
            Error::Kind::Conflict,
            Say::tr("%1 lies in the folder of a register, where nothing else is written. Choose another folder.")
                .arg(path),
            {},
            {},
        };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error::storage(Say::tr("The folder of %1 cannot be made. Choose another place.").arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error::storage(
        Say::tr("%1 could not be written. Check that the folder may be written and that the disk is not full.")
            .arg(path),
        file.errorString()
    );
}

QString fileNameOf(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    auto name = folded(text).replace(others, u"-"_s).left(60);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"document"_s : name;
}

} // namespace minutier
