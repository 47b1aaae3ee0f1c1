// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/sharing/ByteForms.h"
#include "queries/sharing/ProtectedNames.h"

namespace minutier {

/// Names and contacts that must be nowhere in what an audience gets: looked for in bytes of any kind, after everything
/// that should have kept them out.
class ProtectedWords
{
public:
    /// The names that the shield hides, and how people are reached, which only the office reads.
    static Result<ProtectedWords> read(Database &database, const Shield &shield, const Phrasebook &phrases);
    explicit ProtectedWords(const QStringList &words);

    /// Whether a text says one of them, however it is spelt: without accents, in capitals, broken over lines.
    [[nodiscard]] bool areIn(const QString &text) const;
    /// Whether bytes hold one of them: as UTF-8 or UTF-16, in Base64, percent-encoded or in hexadecimal.
    [[nodiscard]] bool areIn(const QByteArray &bytes) const;

private:
    QStringList m_short;  ///< Acronyms and the like: only as whole words, as they are written.
    ByteForms m_squeezed; ///< Letters and digits alone, folded.
    ByteForms m_encoded;
};

} // namespace minutier
