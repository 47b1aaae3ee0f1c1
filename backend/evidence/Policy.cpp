// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Policy.h"

#include "evidence/Members.h"

#include <set>

namespace minutier::evidence {

constexpr const char *policyFormat = "minutier-policy-1";

static Json vkeysOf(const std::vector<VerifierKey> &keys)
{
    Json::Array list;
    for (const auto &key : keys)
        list.emplace_back(key.toText());
    return Json(std::move(list));
}

std::string Policy::toText() const
{
    Json::Array known;
    for (const auto &device : devices)
        known.emplace_back(Json::Object{{"id", Json(device.id)}, {"key", Json(toBase64Url(device.key))}});
    return Json(Json::Object{
                    {"format", Json(policyFormat)},
                    {"origin", Json(origin)},
                    {"keys", vkeysOf(keys)},
                    {"cosigners",
                     Json(Json::Object{
                         {"keys", vkeysOf(cosigners)}, {"wanted", Json(static_cast<std::int64_t>(wanted))}})},
                    {"devices", Json(std::move(known))},
                })
        .toCanonical();
}

namespace {

/// Reads keys; one that stands twice, under whatever name, would count twice.
class KeyReader
{
public:
    std::vector<VerifierKey> read(Members &members)
    {
        std::vector<VerifierKey> keys;
        for (const auto &text : members.texts("keys")) {
            const auto key = VerifierKey::fromText(text);
            if (!key || !m_seen.insert(key->key).second) {
                members.refuse("keys");
                continue;
            }
            keys.push_back(*key);
        }
        return keys;
    }

private:
    std::set<PublicKey> m_seen;
};

} // namespace

static std::vector<KnownDevice> readDevices(Members &members, std::string &fault)
{
    std::vector<KnownDevice> devices;
    std::set<std::string> seen;
    for (const auto &item : members.list("devices")) {
        Members device(item, "devices", fault);
        KnownDevice known{device.text("id"), {}};
        const auto bytes = fromBase64Url(device.text("key"));
        const auto key = bytes ? publicKeyOf(*bytes) : std::nullopt;
        if (!key)
            device.refuse("key");
        if (known.id.empty() || !seen.insert(known.id).second)
            device.refuse("id");
        device.end();
        known.key = key.value_or(PublicKey{});
        devices.push_back(std::move(known));
    }
    return devices;
}

PolicyRead readPolicy(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    const auto json = readCanonical(text);
    if (!json.value)
        return {std::nullopt, beginsWithMark(text) ? markFault : "json"};
    std::string fault;
    Policy policy;
    KeyReader keys;
    Members members(*json.value, {}, fault);
    if (members.text("format") != policyFormat)
        members.refuse("format");
    policy.origin = members.text("origin");
    if (!isNoteName(policy.origin))
        members.refuse("origin");
    policy.keys = keys.read(members);
    if (policy.keys.empty())
        members.refuse("keys");
    Members cosigners(members.any("cosigners"), "cosigners", fault);
    policy.cosigners = keys.read(cosigners);
    policy.wanted = cosigners.number("wanted");
    if (policy.wanted > policy.cosigners.size())
        cosigners.refuse("wanted");
    cosigners.end();
    policy.devices = readDevices(members, fault);
    members.end();
    return fault.empty() ? PolicyRead{std::move(policy), {}} : PolicyRead{std::nullopt, fault};
}

} // namespace minutier::evidence
