// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Signing.h"

#include <string>

namespace minutier::evidence {

/// How a signature line of a note is made (C2SP): by whom wrote the note, or by a witness that adds the time.
enum class NoteSigning : std::uint8_t { Ed25519 = 0x01, Cosignature = 0x04 };

/// A name and public key as C2SP writes them: `name+hash+base64`.
struct VerifierKey
{
    std::string name;
    NoteSigning signing = NoteSigning::Ed25519;
    PublicKey key{};

    /// Reads `name+hash+base64`; nothing when it is no such text, or its hash is not that of name and key.
    static std::optional<VerifierKey> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;
    /// The four bytes that name the key in a signature.
    [[nodiscard]] std::array<std::uint8_t, 4> id() const;
    friend bool operator==(const VerifierKey &, const VerifierKey &) = default;
};

/// One signature line of a note.
struct NoteSignature
{
    std::string name;
    std::array<std::uint8_t, 4> id{};
    Bytes bytes;
    friend bool operator==(const NoteSignature &, const NoteSignature &) = default;
};

/// Whether a name can stand in a note: no space, no plus, no control character, not empty.
bool isNoteName(std::string_view name);

/// A C2SP signed note: a text and the signatures under it.
struct Note
{
    std::string text; ///< Ends with a line break.
    std::vector<NoteSignature> signatures;

    /// Reads a note; nothing when it is none, has no or over 16 signatures, or is longer than a million bytes.
    static std::optional<Note> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;
    /// Adds a signature under this name.
    void sign(std::string_view name, const SigningKey &key);
    /// Adds a witness's signature, with the seconds since 1970 at which it saw the note.
    void cosign(std::string_view name, const SigningKey &witness, std::uint64_t time);

    /// Which of the keys signed, each once; nothing when the signature of a known key is wrong.
    [[nodiscard]] std::optional<std::vector<VerifierKey>> signedBy(std::span<const VerifierKey> known) const;
};

} // namespace minutier::evidence
