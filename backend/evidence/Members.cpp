// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Members.h"

namespace minutier::evidence {

Members::Members(const Json &object, std::string place, std::string &fault)
    : m_object(object.asObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!m_object)
        refuse({});
}

void Members::refuse(std::string_view key)
{
    if (!m_fault.empty())
        return;
    m_fault = m_place;
    if (!m_fault.empty() && !key.empty())
        m_fault += '.';
    m_fault += key;
    if (m_fault.empty())
        m_fault = "{}";
}

bool Members::has(std::string_view key) const
{
    return m_object && m_object->contains(key);
}

const Json &Members::any(std::string_view key)
{
    static const Json nothing;
    const auto *value = m_object ? m_object->find(key) : nullptr;
    if (!value) {
        refuse(key);
        return nothing;
    }
    ++m_read;
    return *value;
}

const std::string &Members::text(std::string_view key)
{
    static const std::string nothing;
    const auto *value = any(key).asText();
    if (!value)
        refuse(key);
    return value ? *value : nothing;
}

std::uint64_t Members::number(std::string_view key)
{
    const auto *value = any(key).asInteger();
    if (!value || *value < 0) {
        refuse(key);
        return 0;
    }
    return static_cast<std::uint64_t>(*value);
}

const Json::Array &Members::list(std::string_view key)
{
    static const Json::Array nothing;
    const auto *value = any(key).asArray();
    if (!value)
        refuse(key);
    return value ? *value : nothing;
}

std::vector<std::string> Members::texts(std::string_view key)
{
    std::vector<std::string> texts;
    for (const auto &item : list(key)) {
        const auto *value = item.asText();
        if (!value)
            refuse(key);
        texts.push_back(value ? *value : std::string());
    }
    return texts;
}

std::vector<Hash> Members::hashes(std::string_view key)
{
    std::vector<Hash> hashes;
    for (const auto &word : texts(key)) {
        const auto bytes = fromBase64Url(word);
        const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
        if (!hash)
            refuse(key);
        hashes.push_back(hash.value_or(Hash{}));
    }
    return hashes;
}

void Members::end()
{
    if (m_object && m_read != m_object->size())
        refuse("?");
}

} // namespace minutier::evidence
