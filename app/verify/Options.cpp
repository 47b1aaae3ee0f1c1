// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

namespace minutier::verify {

std::string_view usage()
{
    return "Usage: minutier-verify FILE.mproof --policy FILE [--state DIR] [--json] [--lang en|fr|es]\n"
           "\n"
           "Examines a proof bundle without network, register or trust in whoever made it.\n"
           "\n"
           "  --policy FILE  what you were given by another way: which office, which keys\n"
           "  --state DIR    remember verified states here, so that a second history is noticed\n"
           "  --json         one JSON document for scripts\n"
           "  --lang LANG    en, fr or es; otherwise the language of the bundle\n"
           "\n"
           "Ends with 0 verified, 1 contradiction, 2 malformed, 3 policy not met, 4 two histories.\n";
}

namespace {

/// Takes arguments one by one; the first fault stops it.
class OptionReader
{
public:
    explicit OptionReader(std::span<char *const> arguments)
        : m_arguments(arguments)
    {}

    std::variant<Options, std::string> read()
    {
        while (m_at < m_arguments.size() && m_fault.empty())
            take(m_arguments[m_at++]);
        if (m_options.help || m_options.version)
            return m_options;
        if (m_fault.empty() && m_options.bundle.empty())
            m_fault = "Name the bundle to examine.";
        if (m_fault.empty() && m_options.policy.empty())
            m_fault = "Name your policy: --policy FILE.";
        if (!m_fault.empty())
            return m_fault;
        return m_options;
    }

private:
    void take(const std::string &word)
    {
        if (word == "--json")
            m_options.json = true;
        else if (word == "--help" || word == "-h")
            m_options.help = true;
        else if (word == "--version")
            m_options.version = true;
        else if (word == "--policy")
            m_options.policy = value(word);
        else if (word == "--state")
            m_options.state = value(word);
        else if (word == "--lang")
            takeLang(value(word));
        else if (word.starts_with('-') || !m_options.bundle.empty())
            m_fault = "“" + word + "” is not understood.";
        else
            m_options.bundle = word;
    }

    void takeLang(const std::string &word)
    {
        m_options.lang = evidence::langOf(word);
        if (!m_options.lang && m_fault.empty())
            m_fault = "Choose en, fr or es.";
    }

    std::string value(const std::string &option)
    {
        if (m_at < m_arguments.size() && *m_arguments[m_at] != '\0')
            return m_arguments[m_at++];
        m_fault = "“" + option + "” needs a value.";
        return {};
    }

    std::span<char *const> m_arguments;
    std::size_t m_at = 0;
    Options m_options;
    std::string m_fault;
};

} // namespace

std::variant<Options, std::string> readOptions(std::span<char *const> arguments)
{
    return OptionReader(arguments).read();
}

} // namespace minutier::verify
