// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

namespace minutier::verify {

namespace {

/// Takes arguments one by one; the first fault is the one that is told.
class OptionReader
{
public:
    explicit OptionReader(std::span<char *const> arguments)
        : m_arguments(arguments)
    {}

    std::variant<Options, Misuse> read()
    {
        while (m_at < m_arguments.size())
            take(m_arguments[m_at++]);
        if (m_options.help || m_options.version)
            return m_options;
        if (m_options.bundle.empty())
            refuse(Misuse::Kind::NoBundle);
        if (m_options.policy.empty())
            refuse(Misuse::Kind::NoPolicy);
        if (!m_misuse)
            return m_options;
        m_misuse->lang = m_options.lang; // wherever it stands, the refusal speaks it
        return *m_misuse;
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
            refuse(Misuse::Kind::Unknown, word);
        else
            m_options.bundle = word;
    }

    void takeLang(const std::string &word)
    {
        m_options.lang = evidence::langOf(word);
        if (!m_options.lang)
            refuse(Misuse::Kind::NoLanguage);
    }

    std::string value(const std::string &option)
    {
        if (m_at < m_arguments.size() && *m_arguments[m_at] != '\0')
            return m_arguments[m_at++];
        refuse(Misuse::Kind::NoValue, option);
        return {};
    }

    void refuse(Misuse::Kind kind, const std::string &word = {})
    {
        if (!m_misuse)
            m_misuse = Misuse{kind, word, {}};
    }

    std::span<char *const> m_arguments;
    std::size_t m_at = 0;
    Options m_options;
    std::optional<Misuse> m_misuse;
};

} // namespace

std::variant<Options, Misuse> readOptions(std::span<char *const> arguments)
{
    return OptionReader(arguments).read();
}

} // namespace minutier::verify
