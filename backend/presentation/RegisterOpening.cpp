// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/RegisterOpening.h"

#include "commands/Example.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimeZone>

namespace minutier {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Register>>
RegisterOpening::open(const QString &folder, const QString &login, const QDateTime &now)
{
    auto opened = Register::open({.folder = folder, .login = login, .now = now, .patience = 0, .isPatient = true});
    if (opened)
        return opened;
    // Somebody else writes in it, or the folder may not be written: it can still be read.
    auto reading = Register::open({.folder = folder, .login = login, .now = now, .access = Database::Access::ReadOnly});
    return reading ? std::move(reading) : std::move(opened);
}

QString RegisterOpening::usualFolder() const
{
    return !m_session || m_session->wantedFolder().isEmpty() ? RegisterFolder::usual() : m_session->wantedFolder();
}

QString RegisterOpening::exampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/minutier-example"_s;
}

Result<std::unique_ptr<Register>> RegisterOpening::example(const QString &folder, const QDateTime &now)
{
    QDir(folder).removeRecursively();
    auto made = makeExample(folder);
    if (!made)
        return made;
    made->reset();
    return open(folder, u"coordinator"_s, now);
}

bool RegisterOpening::adopt(Result<std::unique_ptr<Register>> opened)
{
    m_errorMessage = opened ? QString() : opened.error().message;
    Q_EMIT errorMessageChanged();
    if (!opened)
        return false;
    m_session->adopt(*std::move(opened));
    return true;
}

bool RegisterOpening::begin(const QString &folder, const QString &office)
{
    const auto zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const bool opened = adopt(Register::create({
        .folder = folder.isEmpty() ? usualFolder() : folder,
        .office = office,
        .zone = isKnownZone(zone) ? zone : QString(),
    }));
    if (opened)
        QSettings().setValue(u"folder"_s, m_session->folder());
    return opened;
}

bool RegisterOpening::openExample()
{
    return adopt(example(exampleFolder(), {}));
}

bool RegisterOpening::openFolder(const QUrl &folder)
{
    const bool opened = adopt(open(folder.toLocalFile(), {}, {}));
    if (opened)
        QSettings().setValue(u"folder"_s, m_session->folder());
    return opened;
}

} // namespace minutier
