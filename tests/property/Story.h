// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "property/Requests.h"
#include "property/Witness.h"
#include "support/TestRegister.h"

namespace minutier {

/// How many commands were tried, and how many of them the register took.
struct Tally
{
    int tried = 0;
    int accepted = 0;
    QMap<QString, std::pair<int, int>> byCommand; ///< Accepted and tried.

    void add(const QString &command, bool wasAccepted);
};

/// A register that is worked on by attempts; after each it must still keep every rule.
class Story
{
public:
    explicit Story(Tally &tally);

    /// Tries one thing. The rule it broke, or nothing.
    QString attempt(const Attempt &attempt);
    /// What the whole register says in the end, its journal and the doctor's rules included.
    QString end();
    /// The commands that were accepted, one line each.
    [[nodiscard]] const QStringList &told() const { return m_told; }

private:
    void setTheScene();
    void passTime(const Attempt &attempt);
    QString refused(const Request &request, const Error &why, const QStringList &before);
    QString accepted(const Request &request, const Accepted &accepted);

    TestRegister m_register;
    RegisterRows m_rows;
    Requests m_requests;
    Witness m_witness;
    Tally &m_tally;
    QStringList m_told;
    int m_sinceContent = 0;
};

} // namespace minutier
