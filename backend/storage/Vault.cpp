// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Vault.h"

#include "core/Id.h"
#include "core/Say.h"
#include "evidence/Sealing.h"
#include "storage/Custody.h"
#include "storage/Statement.h"

#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr auto mark = "sealed:"_L1;

Vault::Vault(std::optional<evidence::Key> key)
    : m_key(std::move(key))
{}

bool Vault::isSealed(const QString &text)
{
    return text.startsWith(mark);
}

QString Vault::cellPlace(QLatin1StringView table, QLatin1StringView column, const QUuid &id)
{
    return u"%1/%2/%3"_s.arg(table, toText(id), column);
}

namespace {

QString sealedText(const evidence::Key &key, std::span<const std::uint8_t> plain, const QString &place)
{
    const auto bound = place.toStdString();
    return mark + QString::fromStdString(evidence::toBase64Url(evidence::seal(key, plain, evidence::bytesOf(bound))));
}

std::optional<evidence::Bytes> opened(const evidence::Key &key, const QString &sealed, const QString &place)
{
    if (!Vault::isSealed(sealed))
        return std::nullopt;
    const auto bytes = evidence::fromBase64Url(sealed.mid(mark.size()).toStdString());
    const auto bound = place.toStdString();
    return bytes ? evidence::open(key, *bytes, evidence::bytesOf(bound)) : std::nullopt;
}

Error altered(const QString &place)
{
    return Error::storage(
        Say::tr("Sealed data was altered past the register. Run “minutierctl verify”, and restore a backup."), place
    );
}

QString keyPlace(const QUuid &subject)
{
    return u"key/"_s + toText(subject);
}

} // namespace

Result<std::optional<evidence::Key>> Vault::keyOf(Database &database, const QUuid &subject)
{
    if (const auto known = m_subjects.constFind(subject); known != m_subjects.cend())
        return std::optional(*known);
    const auto stored = Statement(database, u"SELECT sealed FROM subject_key WHERE subject = ?"_s)
                            .bind(subject)
                            .first<QString>([](const Row &row) { return row.text(0); });
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<evidence::Key>();
    const auto bytes = opened(*m_key, **stored, keyPlace(subject));
    const auto key = bytes ? evidence::keyOf(*bytes) : std::nullopt;
    if (!key)
        return altered(keyPlace(subject));
    m_subjects.insert(subject, *key);
    return key;
}

Result<evidence::Key> Vault::newKeyOf(Database &database, const QUuid &subject)
{
    const auto key = evidence::newKey();
    const auto sealed = sealedText(*m_key, std::span(key.data(), key.size()), keyPlace(subject));
    const auto kept =
        Statement(database, u"INSERT INTO subject_key (subject, sealed) VALUES (?, ?)"_s).bind(subject, sealed).run();
    // Not remembered before it is read back: the transaction that makes it may still fail.
    return kept ? Result(key) : kept.error();
}

Result<QString> Vault::seal(Database &database, const QUuid &subject, const QString &text, const QString &place)
{
    if (!m_key)
        return Custody::shut(Custody(QFileInfo(database.path()).absolutePath()).guard());
    const auto known = keyOf(database, subject);
    if (!known)
        return known.error();
    const auto key = *known ? Result(**known) : newKeyOf(database, subject);
    if (!key)
        return key.error();
    return sealedText(*key, evidence::bytesOf(text.toStdString()), place);
}

Result<std::optional<QString>>
Vault::open(Database &database, const QUuid &subject, const QString &sealed, const QString &place)
{
    if (!m_key)
        return std::optional<QString>();
    const auto key = keyOf(database, subject);
    if (!key)
        return key.error();
    if (!*key)
        return std::optional<QString>();
    const auto plain = opened(**key, sealed, place);
    if (!plain)
        return altered(place);
    return std::optional(QString::fromUtf8(reinterpret_cast<const char *>(plain->data()), qsizetype(plain->size())));
}

Result<bool> Vault::isKeyOf(Database &database, const evidence::Key &key)
{
    bool any = false;
    bool opens = false;
    const auto read = Statement(database, u"SELECT subject, sealed FROM subject_key"_s).each([&](const Row &row) {
        any = true;
        opens = opened(key, row.text(1), keyPlace(row.as<QUuid>(0))).has_value();
        return !opens; // one that was altered is for the check to name
    });
    return read ? Result(opens || !any) : read.error();
}

bool Vault::holds(Database &database, const QUuid &subject)
{
    const auto key = m_key ? keyOf(database, subject) : Result(std::optional<evidence::Key>());
    return key && *key;
}

Result<> Vault::destroy(Database &database, const QUuid &subject)
{
    if (!m_key)
        return Custody::shut(Custody(QFileInfo(database.path()).absolutePath()).guard());
    m_subjects.remove(subject);
    const auto gone = Statement(database, u"DELETE FROM subject_key WHERE subject = ?"_s).bind(subject).run();
    return gone ? Result<>() : gone.error();
}

} // namespace minutier
