// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's account may do, and what it may read.
#include "commands/Catalogue.h"
#include "presentation/Session.h"

namespace minutier {

void Session::readRights()
{
    m_may.clear();
    for (const auto &command : catalogue()) {
        // A member speaks for an organisation: what is theirs to say of it is theirs here.
        const auto allowed =
            mayWrite() &&
            minutier::mayRun(m_register->actor(), command.name, {.organisation = m_register->actor().organisation});
        m_may.insert(command.name, allowed);
    }
    Q_EMIT rightsChanged();
}

ShieldedText &Session::shieldedText() const
{
    if (!m_shieldedText)
        m_shieldedText = std::make_unique<ShieldedText>(database(), shield(), phrases());
    return *m_shieldedText;
}

} // namespace minutier
