// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyFile.h"

#include "core/Say.h"
#include "evidence/Json.h"
#include "evidence/Sealing.h"

#include <QFile>
#include <QSaveFile>

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

} // namespace

bool KeyFile::isLocked() const
{
    const auto content = readFile(m_path);
    return content && content->asObject()->contains("sealed");
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
    const auto lock = lockOf(object, passphrase);
    const auto sealed = bytesIn(object, "sealed");
    const auto plain = lock && sealed ? evidence::open(*lock, *sealed, evidence::bytesOf(format)) : std::nullopt;
    if (!plain)
        return Error::invalid(Say::tr("That is not the passphrase of these keys."), u"passphrase"_s);
    const auto inside = evidence::readCanonical({reinterpret_cast<const char *>(plain->data()), plain->size()});
    const auto keys = inside && inside.value->asObject() ? keysIn(*inside.value->asObject()) : std::nullopt;
    return keys ? Result(*keys) : notKeys(m_path);
}

Result<> KeyFile::write(const Keys &keys, const QString &passphrase) const
{
    Json::Object object{
        {"format", Json(format)},
        {"device", textOf(keys.device)},
        {"office", textOf(keys.office)},
        {"vault", textOf(keys.vault)},
    };
    if (!passphrase.isEmpty()) {
        const auto plain = Json(object).toCanonical();
        const auto salt = evidence::newPassphraseSalt();
        object = {{"format", Json(format)}, {"salt", Json(evidence::toBase64Url(salt))}};
        const auto lock = lockOf(object, passphrase);
        if (!lock)
            return Error::storage(Say::tr("This computer has not the memory that a passphrase needs (256 MB)."));
        object.set(
            "sealed",
            Json(evidence::toBase64Url(evidence::seal(*lock, evidence::bytesOf(plain), evidence::bytesOf(format))))
        );
    }
    QSaveFile file(m_path);
    const auto text = Json(std::move(object)).toCanonical();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit())
        return {};
    return Error::storage(
        Say::tr("%1 cannot be written. Check the folder, the right to write there and the space left.").arg(m_path)
    );
}

} // namespace minutier
