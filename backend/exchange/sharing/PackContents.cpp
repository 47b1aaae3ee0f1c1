// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackContents.h"

#include "core/Say.h"
#include "exchange/sharing/PackFile.h"
#include "exchange/sharing/PackManifest.h"
#include "exchange/sharing/PackUnpacking.h"

#include <QDir>
#include <algorithm>
#include <array>

namespace minutier {

using namespace Qt::StringLiterals;
using ReceivedState = ReceivedFile::State;

QString nameOf(ReceivedFile::State state)
{
    static const std::array names{u"as_listed"_s, u"altered"_s, u"missing"_s, u"not_listed"_s};
    return names.at(std::size_t(state));
}

QStringList PackContents::named(ReceivedFile::State state) const
{
    QStringList names;
    for (const auto &file : files)
        if (file.state == state)
            names.append(file.name);
    return names;
}

bool PackContents::isWhole() const
{
    return !manifestDigest.isEmpty() && !files.isEmpty() &&
           std::ranges::all_of(files, [](const ReceivedFile &file) { return file.state == ReceivedState::AsListed; });
}

/// Everything that lies in a folder, also what hides or points elsewhere.
static QFileInfoList allIn(const QDir &folder)
{
    return folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

static ReceivedState stateOf(const QFileInfo &there, const ListedFile &listed)
{
    if (!there.exists() && !there.isSymLink())
        return ReceivedState::Missing;
    if (there.size() != listed.size)
        return ReceivedState::Altered;
    const auto bytes = bytesInPack(there.filePath());
    return bytes && PackFile::digestOf(*bytes) == listed.digest ? ReceivedState::AsListed : ReceivedState::Altered;
}

/// Holds what lies in the folder against what the manifest lists.
static void compareWith(const PackManifest &manifest, const QDir &folder, PackContents &contents)
{
    QStringList listed{u"manifest.json"_s};
    for (const auto &file : manifest.files) {
        const QFileInfo there(folder.filePath(file.name));
        listed.append(file.name);
        contents.files.append({file.name, there.filePath(), there.size(), stateOf(there, file)});
    }
    for (const auto &there : allIn(folder))
        if (!listed.contains(there.fileName()))
            contents.files.append({there.fileName(), there.filePath(), there.size(), ReceivedState::NotListed});
}

/// Without a manifest nothing says which files belong: none does.
static void listUnlisted(const QDir &folder, PackContents &contents)
{
    const QFileInfo manifest(folder.filePath(u"manifest.json"_s));
    const bool isThere = manifest.exists() || manifest.isSymLink();
    contents.files.append(
        {manifest.fileName(),
         manifest.filePath(),
         manifest.size(),
         isThere ? ReceivedState::Altered : ReceivedState::Missing}
    );
    for (const auto &there : allIn(folder))
        if (there.fileName() != manifest.fileName())
            contents.files.append({there.fileName(), there.filePath(), there.size(), ReceivedState::NotListed});
}

/// The file with an ending that belongs to the pack, and of several the one by the name we give it.
static QString pathOf(const PackContents &contents, const QString &usual, const QString &ending)
{
    QString found;
    const bool isListed = !contents.manifestDigest.isEmpty();
    for (const auto &file : contents.files) {
        const bool belongs = isListed ? file.state == ReceivedState::AsListed || file.state == ReceivedState::Altered
                                      : file.state == ReceivedState::NotListed;
        const QFileInfo there(file.path);
        if (!belongs || !file.name.endsWith(ending) || !there.isFile() || there.isSymLink())
            continue;
        if (found.isEmpty() || file.name == usual)
            found = file.path;
    }
    return found;
}

static Result<PackContents> readFolder(const QString &path, const QDir &folder)
{
    PackContents contents;
    if (allIn(folder).size() > mostPackFiles)
        return Error::invalid(
            Say::tr("%1 is no pack: more lies there than any pack holds. Open the folder of the pack itself.").arg(path)
        );
    const auto bytes = bytesInPack(folder.filePath(u"manifest.json"_s));
    const auto manifest = bytes ? readManifest(*bytes) : std::nullopt;
    if (manifest) {
        contents.manifestDigest = PackFile::digestOf(*bytes);
        contents.project = manifest->project;
        contents.plan = manifest->plan;
        contents.lang = manifest->lang;
        contents.audience = manifest->audience;
        contents.madeOn = manifest->madeOn;
        compareWith(*manifest, folder, contents);
    } else {
        listUnlisted(folder, contents);
    }
    contents.proof = pathOf(contents, u"plan.mproof"_s, u".mproof"_s);
    contents.policy = pathOf(contents, u"office.mpolicy"_s, u".mpolicy"_s);
    if (!manifest && contents.proof.isEmpty())
        return Error::invalid(Say::tr("%1 is no pack: it has no manifest that can be read, and no proof.").arg(path));
    return contents;
}

Result<PackContents> readPack(const QString &path, const QString &room)
{
    const QFileInfo given(path);
    if (!given.exists())
        return Error::notFound(Say::tr("%1 is not there. Choose a pack or a proof.").arg(path));
    if (given.isDir())
        return readFolder(path, QDir(given.absoluteFilePath()));
    if (given.isFile() && path.endsWith(".mproof"_L1, Qt::CaseInsensitive)) {
        PackContents contents;
        contents.proof = given.absoluteFilePath();
        return contents;
    }
    if (given.isFile() && path.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        if (auto unpacked = unpackPack(path, room); !unpacked)
            return unpacked.error();
        return readFolder(path, QDir(room));
    }
    if (given.isFile() && given.fileName() == "manifest.json"_L1)
        return readFolder(path, given.absoluteDir());
    return Error::invalid(Say::tr("%1 is no pack and no proof. Choose a folder, a .zip or a .mproof.").arg(path));
}

} // namespace minutier
