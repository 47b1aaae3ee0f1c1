// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Note.h"

#include <algorithm>
#include <utf8proc.h>

namespace minutier::evidence {

constexpr std::size_t longestNote = 1'000'000;
constexpr std::size_t mostNoteSignatures = 16;
constexpr std::string_view signatureMark = "\xe2\x80\x94 "; // em dash and space

/// Whether text is UTF-8 without control characters, spaces and pluses allowed or not.
static bool isNoteText(std::string_view text, bool isName)
{
    const auto *at = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t point = -1;
        const auto length = utf8proc_iterate(at, left, &point);
        if (length <= 0)
            return false;
        if (point < 0x20 ? isName || point != '\n' : point == 0x7F)
            return false;
        const auto kind = utf8proc_category(point);
        const bool isSpace = kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL ||
                             kind == UTF8PROC_CATEGORY_ZP || point == 0x85;
        if (isName && (isSpace || point == '+'))
            return false;
        at += length;
        left -= length;
    }
    return true;
}

bool isNoteName(std::string_view name)
{
    return !name.empty() && isNoteText(name, true);
}

static std::array<std::uint8_t, 4> keyId(std::string_view name, NoteSigning signing, const PublicKey &key)
{
    const std::array<std::uint8_t, 2> between{'\n', static_cast<std::uint8_t>(signing)};
    const auto hash = sha256({bytesOf(name), between, key});
    return {hash[0], hash[1], hash[2], hash[3]};
}

std::array<std::uint8_t, 4> VerifierKey::id() const
{
    return keyId(name, signing, key);
}

std::optional<VerifierKey> VerifierKey::fromText(std::string_view text)
{
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto bytes = fromBase64(text.substr(second + 1));
    if (!bytes || bytes->empty() || (bytes->front() != 0x01 && bytes->front() != 0x04))
        return std::nullopt;
    const auto key = publicKeyOf(std::span(*bytes).subspan(1));
    VerifierKey read{std::string(text.substr(0, first)), NoteSigning{bytes->front()}, key.value_or(PublicKey{})};
    // Written back it must be the same text: so the hash is that of name and key.
    return key && isNoteName(read.name) && read.toText() == text ? std::optional(std::move(read)) : std::nullopt;
}

std::string VerifierKey::toText() const
{
    Bytes bytes{static_cast<std::uint8_t>(signing)};
    bytes.insert(bytes.end(), key.begin(), key.end());
    return name + '+' + toHex(id()) + '+' + toBase64(bytes);
}

static std::optional<NoteSignature> readSignature(std::string_view line)
{
    if (!line.starts_with(signatureMark))
        return std::nullopt;
    line.remove_prefix(signatureMark.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !isNoteName(line.substr(0, space)))
        return std::nullopt;
    const auto bytes = fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= 4)
        return std::nullopt;
    NoteSignature signature{std::string(line.substr(0, space)), {}, Bytes(bytes->begin() + 4, bytes->end())};
    std::copy_n(bytes->begin(), 4, signature.id.begin());
    return signature;
}

std::optional<Note> Note::fromText(std::string_view text)
{
    if (text.size() > longestNote || !text.ends_with('\n') || !isNoteText(text, false))
        return std::nullopt;
    const auto blank = text.rfind("\n\n");
    if (blank == std::string_view::npos)
        return std::nullopt;
    Note note{std::string(text.substr(0, blank + 1)), {}};
    for (auto lines = text.substr(blank + 2); !lines.empty();) {
        const auto end = lines.find('\n');
        auto signature = readSignature(lines.substr(0, end));
        if (!signature || note.signatures.size() == mostNoteSignatures)
            return std::nullopt;
        note.signatures.push_back(std::move(*signature));
        lines.remove_prefix(end + 1);
    }
    return note.signatures.empty() ? std::nullopt : std::optional(std::move(note));
}

std::string Note::toText() const
{
    auto written = text + '\n';
    for (const auto &signature : signatures) {
        Bytes bytes(signature.id.begin(), signature.id.end());
        bytes.insert(bytes.end(), signature.bytes.begin(), signature.bytes.end());
        written += std::string(signatureMark) + signature.name + ' ' + toBase64(bytes) + '\n';
    }
    return written;
}

static std::string cosignedText(std::string_view text, std::uint64_t time)
{
    return "cosignature/v1\ntime " + std::to_string(time) + '\n' + std::string(text);
}

void Note::sign(std::string_view name, const SigningKey &key)
{
    const auto signature = key.sign(bytesOf(text));
    signatures.push_back(
        {std::string(name),
         keyId(name, NoteSigning::Ed25519, key.publicKey()),
         Bytes(signature.begin(), signature.end())}
    );
}

void Note::cosign(std::string_view name, const SigningKey &witness, std::uint64_t time)
{
    const auto signature = witness.sign(bytesOf(cosignedText(text, time)));
    Bytes bytes;
    for (unsigned shift = 64; shift > 0;)
        bytes.push_back(static_cast<std::uint8_t>(time >> (shift -= 8)));
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    signatures.push_back(
        {std::string(name), keyId(name, NoteSigning::Cosignature, witness.publicKey()), std::move(bytes)}
    );
}

static bool isSignatureBy(const VerifierKey &key, const Note &note, std::span<const std::uint8_t> bytes)
{
    if (key.signing == NoteSigning::Ed25519) {
        const auto signature = signatureOf(bytes);
        return signature && verifies(key.key, bytesOf(note.text), *signature);
    }
    if (bytes.size() < 8)
        return false;
    std::uint64_t time = 0;
    for (const auto byte : bytes.first(8))
        time = (time << 8U) | byte;
    const auto signature = signatureOf(bytes.subspan(8));
    return signature && verifies(key.key, bytesOf(cosignedText(note.text, time)), *signature);
}

std::optional<std::vector<VerifierKey>> Note::signedBy(std::span<const VerifierKey> known) const
{
    std::vector<VerifierKey> signers;
    for (const auto &signature : signatures) {
        const auto key = std::ranges::find_if(known, [&signature](const VerifierKey &one) {
            return one.name == signature.name && one.id() == signature.id;
        });
        if (key == known.end())
            continue; // whoever else signed is no affair of this reader
        if (!isSignatureBy(*key, *this, signature.bytes))
            return std::nullopt;
        if (std::ranges::find(signers, *key) == signers.end())
            signers.push_back(*key);
    }
    return signers;
}

} // namespace minutier::evidence
