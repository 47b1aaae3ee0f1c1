// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <functional>

namespace minutier {

/// One window per register: a second start brings the first to the front instead.
class FirstInstance
{
public:
    /// Asks whoever has the register's window to come to the front; false when nobody has it.
    static bool raise(const QString &folder);
    /// Comes to the front when asked to.
    void listen(const QString &folder, std::function<void()> comeToFront);

private:
    QLocalServer m_server;
};

} // namespace minutier
