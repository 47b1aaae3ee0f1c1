// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedSignatures.h"

#include "core/Say.h"
#include "evidence/Bytes.h"
#include "evidence/Leaf.h"
#include "journal/Canonical.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

SignatureChecker::SignatureChecker(Database &database)
{
    m_begun = Statement(database, u"SELECT id, public_key FROM device WHERE public_key IS NOT NULL"_s)
                  .each([this](const Row &row) {
                      const auto bytes = evidence::fromBase64Url(toUtf8(row.text(1)));
                      const auto key = bytes ? evidence::publicKeyOf(*bytes) : std::nullopt;
                      if (key)
                          m_keys.emplace(toUtf8(row.text(0)), *key);
                      return true;
                  });
}

std::optional<QString> SignatureChecker::wrongIn(qint64 index, const QByteArray &leaf)
{
    const auto read = evidence::Leaf::fromText({leaf.constData(), std::size_t(leaf.size())});
    if (!read)
        return Say::tr("Altered at entry %1.").arg(index);
    if (read->sig.empty()) {
        ++m_unsigned;
        return std::nullopt;
    }
    const auto key = m_keys.find(read->dev);
    const auto bytes = evidence::fromBase64Url(read->sig);
    const auto signature = bytes ? evidence::signatureOf(*bytes) : std::nullopt;
    if (key != m_keys.end() && signature && evidence::verifiesCommand(key->second, read->cmd, *signature))
        return std::nullopt;
    return Say::tr("Entry %1 was not signed by the machine that it names.").arg(index);
}

} // namespace minutier
