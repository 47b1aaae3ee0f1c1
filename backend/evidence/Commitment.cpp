// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Commitment.h"

#include <algorithm>
#include <sodium.h>

namespace minutier::evidence {

using namespace std::string_view_literals;

// The terminating zero is part of each tag, so that no tag is the beginning of another.
constexpr auto commitTag = "minutier/commit/v1\0"sv;
constexpr auto commandTag = "minutier/cmdhash/v1\0"sv;

Secret newSecret()
{
    Secret secret{};
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

std::optional<Secret> secretOf(std::string_view text)
{
    const auto bytes = fromBase64Url(text);
    Secret secret{};
    if (!bytes || bytes->size() != secret.size())
        return std::nullopt;
    std::ranges::copy(*bytes, secret.begin());
    return secret;
}

Salt saltOf(const Secret &secret, std::string_view path)
{
    static_assert(crypto_auth_hmacsha256_KEYBYTES == std::tuple_size_v<Secret>);
    Salt salt{};
    const auto bytes = bytesOf(path);
    crypto_auth_hmacsha256(salt.data(), bytes.data(), bytes.size(), secret.data());
    return salt;
}

Hash commitSalted(const Salt &salt, std::string_view path, const Json &value)
{
    const auto opened = Json(Json::Array{Json(std::string(path)), value}).toCanonical();
    return sha256({bytesOf(commitTag), salt, bytesOf(opened)});
}

Hash commit(const Secret &secret, std::string_view path, const Json &value)
{
    return commitSalted(saltOf(secret, path), path, value);
}

Hash commitCommand(const Secret &secret, const Json &command)
{
    return sha256({bytesOf(commandTag), saltOf(secret, "cmd"), bytesOf(command.toCanonical())});
}

} // namespace minutier::evidence
