// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackContents.h"

#include "core/Say.h"
#include "evidence/Json.h"
#include "exchange/sharing/PackFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

constexpr qint64 largestZip = qint64{256} << 20;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A name that stays in its folder.
static bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(u':') && name.size() < 200;
}

/// Unpacks a zip into a folder of ours.
static Result<> unpack(const QString &path, const QString &room)
{
    const auto refused =
        Error::invalid(Say::tr("%1 cannot be unpacked: it is damaged, or larger than any pack.").arg(path));
    if (QFileInfo(path).size() > largestZip)
        return refused;
    const auto files = filesOf(contentOf(path));
    if (!files)
        return refused;
    for (const auto &file : *files) {
        if (!isPlainName(file.name))
            return Error::invalid(Say::tr("%1 is no pack: a file in it would leave its folder.").arg(path));
        QFile out(QDir(room).filePath(file.name));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes) != file.bytes.size())
            return Error::storage(Say::tr("The pack could not be unpacked: the disk may be full."));
    }
    return {};
}

static QString wordIn(const Json::Object &object, std::string_view key)
{
    const auto *value = object.find(key);
    const auto *word = value ? value->asText() : nullptr;
    return word ? QString::fromStdString(*word) : QString();
}

/// Holds what lies in the folder against what the manifest lists.
static void compare(const Json::Object &manifest, const QDir &folder, PackContents &contents)
{
    QStringList listed{u"manifest.json"_s};
    const auto *files = manifest.find("files");
    for (const auto &item : files && files->asArray() ? *files->asArray() : Json::Array()) {
        const auto *file = item.asObject();
        const auto name = file ? wordIn(*file, "name") : QString();
        if (!isPlainName(name))
            continue;
        listed.append(name);
        ReceivedFile received{name, folder.filePath(name)};
        const QFileInfo there(received.path);
        received.size = there.size();
        if (!there.isFile())
            received.state = ReceivedFile::State::Missing;
        else if (digestOf(contentOf(received.path)) != wordIn(*file, "sha256"))
            received.state = ReceivedFile::State::Altered;
        contents.files.append(received);
    }
    for (const auto &there : folder.entryInfoList(QDir::Files, QDir::Name))
        if (!listed.contains(there.fileName()))
            contents.files.append({there.fileName(), there.filePath(), there.size(), ReceivedFile::State::NotListed});
}

/// The first file with an ending; a proof by the name we give it before any other.
static QString firstOf(const QDir &folder, const QString &usual, const QString &ending)
{
    if (folder.exists(usual))
        return folder.filePath(usual);
    const auto found = folder.entryList({u"*."_s + ending}, QDir::Files, QDir::Name);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

Result<PackContents> readPack(const QString &path, const QString &room)
{
    PackContents contents;
    const QFileInfo given(path);
    if (!given.exists())
        return Error::notFound(Say::tr("%1 is not there. Choose a pack or a proof.").arg(path));
    if (given.isFile() && path.endsWith(".mproof"_L1, Qt::CaseInsensitive)) {
        contents.proof = given.absoluteFilePath();
        return contents;
    }
    QString folder = given.isDir() ? given.absoluteFilePath() : given.absolutePath();
    if (given.isFile() && path.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        if (auto unpacked = unpack(path, room); !unpacked)
            return unpacked.error();
        folder = room;
    } else if (given.isFile() && given.fileName() != "manifest.json"_L1) {
        return Error::invalid(Say::tr("%1 is no pack and no proof. Choose a folder, a .zip or a .mproof.").arg(path));
    }
    const QDir place(folder);
    const auto bytes = contentOf(place.filePath(u"manifest.json"_s));
    const auto manifest = evidence::readCanonical(bytes.toStdString());
    const auto *object = manifest ? manifest.value->asObject() : nullptr;
    contents.proof = firstOf(place, u"plan.mproof"_s, u"mproof"_s);
    contents.policy = firstOf(place, u"office.mpolicy"_s, u"mpolicy"_s);
    if (!object && contents.proof.isEmpty())
        return Error::invalid(Say::tr("%1 is no pack: it has no manifest that can be read, and no proof.").arg(path));
    if (!object)
        return contents;
    contents.manifestDigest = digestOf(bytes);
    contents.project = wordIn(*object, "project");
    contents.plan = wordIn(*object, "plan");
    contents.lang = wordIn(*object, "lang");
    contents.audience = wordIn(*object, "audience");
    contents.madeOn = wordIn(*object, "made_on");
    compare(*object, place, contents);
    return contents;
}

} // namespace minutier
