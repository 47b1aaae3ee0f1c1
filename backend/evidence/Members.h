// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"
#include "evidence/Json.h"

namespace minutier::evidence {

/// Reads an object whose members are known: the first that is missing, of another kind or too many is named.
class Members
{
public:
    /// `place` names the object in faults; `fault` keeps the first of a whole file, empty while there is none.
    Members(const Json &object, std::string place, std::string &fault);

    [[nodiscard]] bool has(std::string_view key) const;
    const std::string &text(std::string_view key);
    /// A whole number that is not negative.
    std::uint64_t number(std::string_view key);
    const Json::Array &list(std::string_view key);
    const Json &any(std::string_view key);
    /// Hashes as a list of base64url texts.
    std::vector<Hash> hashes(std::string_view key);
    std::vector<std::string> texts(std::string_view key);

    /// Names the place as faulty for a reason its reader knows.
    void refuse(std::string_view key);
    /// To be called last: refuses members that nobody read.
    void end();

private:
    const Json::Object *m_object;
    std::string m_place;
    std::string &m_fault;
    std::size_t m_read = 0;
};

} // namespace minutier::evidence
