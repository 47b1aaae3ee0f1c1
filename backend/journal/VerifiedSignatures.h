// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Signing.h"
#include "storage/Database.h"

#include <map>
#include <string>

namespace minutier {

/// Checks what each device signed against the key it was entered with.
class SignatureChecker
{
public:
    /// Reads the keys of the devices.
    explicit SignatureChecker(Database &database);

    [[nodiscard]] const Result<> &begun() const { return m_begun; }

    /// What is wrong with the signature of an entry, as a sentence; nothing where it holds or where there is none.
    std::optional<QString> wrongIn(qint64 index, const QByteArray &leaf);
    /// How many entries carry no signature: they were made on a machine without its keys.
    [[nodiscard]] qint64 withoutSignature() const { return m_unsigned; }

private:
    Result<> m_begun;
    std::map<std::string, evidence::PublicKey> m_keys; ///< By the device's id.
    qint64 m_unsigned = 0;
};

} // namespace minutier
