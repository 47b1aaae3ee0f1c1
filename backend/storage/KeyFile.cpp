// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyFile.h"

#include "core/Say.h"
#include "evidence/Json.h"
#include "evidence/Sealing.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <fcntl.h>
#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

constexpr auto format = "minutier-keys-1";

Keys Keys::fresh()
{
    return {evidence::newKey(), evidence::newKey(), evidence::newKey()};
}

KeyFile::KeyFile(QString folder)
    : m_path(std::move(folder) + u"/keys"_s)
{}

KeyFile KeyFile::at(const QString &path)
{
    KeyFile file{QString()};
    file.m_path = path;
    return file;
}

bool KeyFile::isThere() const
{
    return QFile::exists(m_path);
}

namespace {

Json textOf(const evidence::Key &key)
{
    return Json(evidence::toBase64Url(std::span(key.data(), key.size())));
}

std::optional<evidence::Bytes> bytesIn(const Json::Object &object, std::string_view name)
{
    const auto *value = object.find(name);
    const auto *text = value ? value->asText() : nullptr;
    return text ? evidence::fromBase64Url(*text) : std::nullopt;
}

std::optional<Keys> keysIn(const Json::Object &object)
{
    std::array<evidence::Key, 3> keys;
    std::size_t at = 0;
    for (const auto *name : {"device", "office", "vault"}) {
        const auto bytes = bytesIn(object, name);
        const auto key = bytes ? evidence::keyOf(*bytes) : std::nullopt;
        if (!key)
            return std::nullopt;
        keys.at(at++) = *key;
    }
    return Keys{keys[0], keys[1], keys[2]};
}

Error notKeys(const QString &path)
{
    return Error::storage(Say::tr("%1 does not hold the keys of a register. Put the right file back.").arg(path));
}

/// The key behind the passphrase of a file whose salt is in it.
std::optional<evidence::Key> lockOf(const Json::Object &object, const QString &passphrase)
{
    const auto salt = bytesIn(object, "salt");
    evidence::PassphraseSalt known{};
    if (!salt || salt->size() != known.size())
        return std::nullopt;
    std::ranges::copy(*salt, known.begin());
    return evidence::keyFromPassphrase(passphrase.normalized(QString::NormalizationForm_C).toStdString(), known);
}

std::optional<Json> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 100'000)
        return std::nullopt;
    auto read = evidence::readCanonical(file.readAll().toStdString());
    const auto *object = read ? read.value->asObject() : nullptr;
    const auto *named = object ? object->find("format") : nullptr;
    return named && named->asText() && *named->asText() == format ? read.value : std::nullopt;
}

/// What was sealed under a key, read as keys; nothing where the key is another.
std::optional<Keys> unsealed(const Json::Object &object, const evidence::Key &key)
{
    const auto sealed = bytesIn(object, "sealed");
    auto plain = sealed ? evidence::open(key, *sealed, evidence::bytesOf(format)) : std::nullopt;
    if (!plain)
        return std::nullopt;
    const auto inside = evidence::readCanonical({reinterpret_cast<const char *>(plain->data()), plain->size()});
    evidence::wipe(*plain);
    return inside && inside.value->asObject() ? keysIn(*inside.value->asObject()) : std::nullopt;
}

Json::Object objectOf(const Keys &keys)
{
    return {
        {"format", Json(format)},
        {"device", textOf(keys.device)},
        {"office", textOf(keys.office)},
        {"vault", textOf(keys.vault)},
    };
}

Json sealedUnder(const evidence::Key &key, const Keys &keys)
{
    const auto plain = Json(objectOf(keys)).toCanonical();
    return Json(evidence::toBase64Url(evidence::seal(key, evidence::bytesOf(plain), evidence::bytesOf(format))));
}

/// A name in a folder is on the disk only once the folder is.
void settleFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// What a cut of the power left of an earlier attempt may hold the keys in clear.
void sweepBeside(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.absolutePath());
    for (const auto &name : folder.entryList({file.fileName() + u".??????"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

Result<> replace(const QString &path, Json::Object object)
{
    QSaveFile file(path);
    const auto text = Json(std::move(object)).toCanonical();
    // The file beside it is flushed to the disk before it takes the name: one of the two is always whole.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit()) {
        sweepBeside(path);
        settleFolder(QFileInfo(path).absolutePath());
        return {};
    }
    return Error::storage(
        Say::tr("%1 cannot be written. Check the folder, the right to write there and the space left.").arg(path)
    );
}

} // namespace

KeyGuard KeyFile::guard() const
{
    if (!isThere())
        return KeyGuard::Absent;
    const auto content = readFile(m_path);
    if (!content)
        return KeyGuard::Unreadable;
    const auto &object = *content->asObject();
    if (!object.contains("sealed"))
        return KeyGuard::File;
    return object.contains("safe") ? KeyGuard::Keyring : KeyGuard::Passphrase;
}

QString KeyFile::safeName() const
{
    const auto content = readFile(m_path);
    const auto *name = content ? content->asObject()->find("safe") : nullptr;
    return name && name->asText() ? QString::fromStdString(*name->asText()) : QString();
}

Result<Keys> KeyFile::read(const QString &passphrase) const
{
    const auto content = readFile(m_path);
    if (!content)
        return notKeys(m_path);
    const auto &object = *content->asObject();
    if (!object.contains("sealed")) {
        const auto keys = keysIn(object);
        return keys ? Result(*keys) : notKeys(m_path);
    }
    // No passphrase is none of theirs: that needs no half second of Argon2id to know.
    const auto lock = passphrase.isEmpty() ? std::nullopt : lockOf(object, passphrase);
    const auto keys = lock ? unsealed(object, *lock) : std::nullopt;
    if (!keys)
        return Error::invalid(Say::tr("That is not the passphrase of these keys."), u"passphrase"_s);
    return *keys;
}

Result<Keys> KeyFile::read(const evidence::Key &secret) const
{
    const auto content = readFile(m_path);
    const auto keys = content ? unsealed(*content->asObject(), secret) : std::nullopt;
    return keys ? Result(*keys) : notKeys(m_path);
}

Result<> KeyFile::write(const Keys &keys, const QString &passphrase) const
{
    if (passphrase.isEmpty())
        return replace(m_path, objectOf(keys));
    Json::Object object{{"format", Json(format)}, {"salt", Json(evidence::toBase64Url(evidence::newPassphraseSalt()))}};
    const auto lock = lockOf(object, passphrase);
    if (!lock)
        return Error::storage(Say::tr("This computer has not the memory that a passphrase needs (256 MB)."));
    object.set("sealed", sealedUnder(*lock, keys));
    return replace(m_path, std::move(object));
}

Result<> KeyFile::write(const Keys &keys, const evidence::Key &secret, const QString &safeName) const
{
    return replace(
        m_path,
        {{"format", Json(format)}, {"safe", Json(safeName.toStdString())}, {"sealed", sealedUnder(secret, keys)}}
    );
}

} // namespace minutier
