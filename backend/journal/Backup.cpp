// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Backup.h"

#include "core/Say.h"
#include "storage/Custody.h"
#include "storage/Migrator.h"
#include "storage/OutputFile.h"
#include "storage/Statement.h"
#include "storage/Vault.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Bytes and name on the disk, not only in memory.
bool makeDurable(const QString &path)
{
    const auto sync = [](const QString &what, int flags) {
        const int handle = ::open(QFile::encodeName(what).constData(), flags | O_CLOEXEC);
        const bool synced = handle >= 0 && ::fsync(handle) == 0;
        if (handle >= 0)
            ::close(handle);
        return synced;
    };
    return sync(path, O_RDONLY) && sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

/// The vault of a folder where the keys lie already, so that all of a copy can be read before it is taken in.
std::shared_ptr<Vault> vaultOf(const QString &folder)
{
    const auto keys = Custody(folder).open(qEnvironmentVariable("MINUTIER_PASSPHRASE"));
    return std::make_shared<Vault>(keys ? std::optional(keys->vault) : std::nullopt);
}

Error notWritten(const QString &file)
{
    return Error::storage(
        Say::tr("%1 cannot be written. Check the folder, the right to write there and the space left.").arg(file)
    );
}

/// Reads a whole register that is only a file; sentences name the file people know.
Result<VerificationReport>
readWhole(const QString &file, const QString &shownAs, std::shared_ptr<Vault> vault, const Progress &progress)
{
    auto copy = Database::openFile(file, Database::Access::ReadOnly);
    const auto version = copy ? Migrator(**copy).version() : Result(0);
    if (!version)
        return version.error();
    if (*version == 0)
        return Error::storage(Say::tr("%1 is not a backup of a register. Choose another file.").arg(shownAs));
    if (const auto current = Migrator(**copy).isUpToDate(); !current)
        return current.error();
    (*copy)->useVault(std::move(vault));
    auto report = Verification(**copy, progress).run();
    if (!report)
        return report.error();
    if (report->cancelled)
        return Error::conflict(Say::tr("Stopped. Nothing was changed."));
    return report;
}

} // namespace

Result<VerificationReport> backUp(Database &database, const QString &file, const Progress &progress)
{
    if (QFileInfo::exists(file))
        return Error{
            Error::Kind::Conflict, Say::tr("%1 is there already. Choose another name.").arg(file), u"file"_s, {}};
    if (auto elsewhere = checkElsewhere(file); !elsewhere)
        return elsewhere.error();
    const auto part = file + u".part"_s;
    QFile::remove(part);
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return notWritten(file);
    // The copy is the one thing a connection that only reads may write.
    const auto copied = [&]() -> Result<> {
        if (auto writes = database.execute(u"PRAGMA query_only = OFF"_s); !writes)
            return writes;
        const auto made = Statement(database, u"VACUUM INTO ?"_s).bind(part).run();
        return made ? Result<>() : made.error();
    }();
    if (!copied) {
        QFile::remove(part);
        return notWritten(file);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    auto report = readWhole(part, part, database.anotherVault(), progress);
    if (!report || !report->isIntact()) {
        QFile::remove(part);
        return report ? Error::storage(Say::tr("The register itself is not intact, so no backup was made: %1")
                                           .arg(report->differences.first().sentence))
                      : report.error();
    }
    if (!makeDurable(part) || !QFile::rename(part, file) || !makeDurable(file)) {
        QFile::remove(part);
        return notWritten(file);
    }
    return report;
}

Result<VerificationReport> restoreBackup(const QString &file, const QString &folder, const Progress &progress)
{
    if (!QFileInfo(file).isFile())
        return Error{Error::Kind::NotFound, Say::tr("There is no file %1.").arg(file), u"file"_s, {}};
    RegisterFolder target(folder);
    if (target.holdsRegister())
        return Error{
            Error::Kind::Conflict,
            Say::tr("%1 already holds a register. Choose an empty folder.").arg(folder),
            {},
            {},
        };
    if (auto made = target.make(); !made)
        return made.error();
    const auto part = target.file() + u".part"_s;
    QFile::remove(part);
    if (!QFile::copy(file, part)) {
        QFile::remove(part);
        return notWritten(part);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    auto report = readWhole(part, file, vaultOf(folder), progress);
    if (report && !report->isIntact())
        report = Error::storage(
            Say::tr("This backup is not intact and was not restored: %1").arg(report->differences.first().sentence)
        );
    if (!report) {
        QFile::remove(part);
        return report;
    }
    if (!makeDurable(part) || !QFile::rename(part, target.file()) || !makeDurable(target.file())) {
        QFile::remove(part);
        return notWritten(target.file());
    }
    return report;
}

} // namespace minutier
