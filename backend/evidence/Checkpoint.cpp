// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Checkpoint.h"

#include <charconv>

namespace minutier::evidence {

std::optional<Checkpoint> Checkpoint::fromText(std::string_view text)
{
    const auto first = text.find('\n');
    const auto second = first == std::string_view::npos ? first : text.find('\n', first + 1);
    if (first == 0 || second == std::string_view::npos)
        return std::nullopt;
    Checkpoint read;
    read.origin = text.substr(0, first);
    const auto size = text.substr(first + 1, second - first - 1);
    const auto number = std::from_chars(size.data(), size.data() + size.size(), read.head.size);
    auto root = text.substr(second + 1);
    if (number.ec != std::errc{} || !root.ends_with('\n'))
        return std::nullopt;
    root.remove_suffix(1);
    const auto bytes = fromBase64(root);
    const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
    if (!hash)
        return std::nullopt;
    read.head.root = *hash;
    return read.toText() == text ? std::optional(std::move(read)) : std::nullopt;
}

std::string Checkpoint::toText() const
{
    return origin + '\n' + std::to_string(head.size) + '\n' + toBase64(head.root) + '\n';
}

Note Checkpoint::signedWith(std::string_view name, const SigningKey &key) const
{
    Note note{toText(), {}};
    note.sign(name, key);
    return note;
}

} // namespace minutier::evidence
