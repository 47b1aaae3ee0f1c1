// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever pack arrives, its reading ends, nothing lies outside its room, and only a whole pack is called whole.
//   first byte 0: a zip · 1: the manifest of a folder · else: files for a zip (see RecipeZip.h), from 128 on with a
//   manifest that lists them
#include "RecipeZip.h"
#include "evidence/Json.h"
#include "exchange/sharing/PackContents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <set>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::abort();
}

/// A folder with an envelope around it: whatever leaves the folder is seen there.
class Envelope
{
public:
    Envelope()
        : m_folder(QDir::tempPath() + u"/pack-fuzz-XXXXXX"_s)
    {
        QDir(m_folder.path()).mkdir(u"room"_s);
        QDir(m_folder.path()).mkdir(u"pack"_s);
    }

    [[nodiscard]] QString room() const { return m_folder.filePath(u"room"_s); }
    [[nodiscard]] QString pack() const { return m_folder.filePath(u"pack"_s); }
    [[nodiscard]] QString zip() const { return m_folder.filePath(u"pack.zip"_s); }
    [[nodiscard]] bool isClean() const
    {
        const auto kept = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const auto &name : QDir(m_folder.path()).entryList(kept))
            if (name != "room"_L1 && name != "pack"_L1 && name != "pack.zip"_L1)
                return false;
        for (const auto &there : QDir(room()).entryInfoList(kept))
            if (!there.isFile() || there.isSymLink())
                return false;
        return true;
    }

private:
    QTemporaryDir m_folder;
};

void put(const QString &path, const std::string &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        fail("The test cannot write.");
}

std::string digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toStdString();
}

/// Counts a pack that is called whole again, by other code: exactly what is listed lies there.
void countAgain(const QString &folder)
{
    QFile file(folder + u"/manifest.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail("Called whole without a manifest.");
    const auto manifest = evidence::readJson(file.readAll().toStdString());
    std::set<std::string> expected{"manifest.json"};
    for (const auto &item : *manifest.value->asObject()->find("files")->asArray()) {
        const auto &name = *item.asObject()->find("name")->asText();
        if (!expected.insert(name).second)
            fail("Called whole, and a file is listed twice.");
        if (digestOf(folder + u'/' + QString::fromStdString(name)) != *item.asObject()->find("sha256")->asText())
            fail("Called whole, and a file is another.");
    }
    const auto there = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (std::size_t(there.size()) != expected.size())
        fail("Called whole, and something else lies there.");
}

std::string manifestOf(const std::vector<RecipeFile> &files)
{
    evidence::Json::Array listed;
    for (const auto &file : files)
        listed.push_back(evidence::Json(evidence::Json::Object{
            {"name", evidence::Json(file.name)},
            {"size", evidence::Json(std::int64_t(file.bytes.size()))},
            {"sha256",
             evidence::Json(QCryptographicHash::hash(QByteArray::fromStdString(file.bytes), QCryptographicHash::Sha256)
                                .toHex()
                                .toStdString())},
        }));
    evidence::Json::Object manifest{{"files", evidence::Json(std::move(listed))}};
    for (const auto *key : {"audience", "lang", "made_on", "plan", "project"})
        manifest.set(key, evidence::Json("x"));
    return evidence::Json(std::move(manifest)).toCanonical();
}

void judge(const Envelope &envelope, const QString &path, const QString &folder)
{
    const auto read = readPack(path, envelope.room());
    if (!envelope.isClean())
        fail("Something lies outside the room, or is no plain file in it.");
    if (!read && read.error().message.isEmpty())
        fail("Refused without a word.");
    if (!read)
        return;
    if (read->isWhole())
        countAgain(folder);
    for (const auto &file : read->files)
        if (file.name.isEmpty() || QDir(folder).filePath(file.name) != file.path)
            fail("A file of the pack is said to lie elsewhere.");
    for (const auto &told : {read->proof, read->policy})
        if (!told.isEmpty() && (QFileInfo(told).dir() != QDir(folder) || QFileInfo(told).isSymLink()))
            fail("The proof or the policy is taken from elsewhere.");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Envelope envelope;
    const std::string rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] == 1) {
        put(envelope.pack() + u"/manifest.json"_s, rest);
        put(envelope.pack() + u"/README.txt"_s, "Read me.\n");
        QFile::link(u"/dev/zero"_s, envelope.pack() + u"/plan.mproof"_s);
        judge(envelope, envelope.pack(), envelope.pack());
        return 0;
    }
    if (data[0] == 0) {
        put(envelope.zip(), rest);
    } else {
        auto files = recipesIn(data + 1, size - 1);
        if (data[0] >= 128) {
            const RecipeFile manifest{"manifest.json", manifestOf(files)};
            files.push_back(manifest);
        }
        put(envelope.zip(), zipOfRecipes(files));
    }
    judge(envelope, envelope.zip(), envelope.room());
    return 0;
}
