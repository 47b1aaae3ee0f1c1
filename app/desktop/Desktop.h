// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FirstInstance.h"
#include "Options.h"
#include "presentation/Session.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace minutier {

/// Wires the register to the window: finds the folder, restores how one left it, loads the interface.
class Desktop
{
public:
    explicit Desktop(Options options);

    /// Opens what was asked for; nothing open is no error, the window then starts on its first page.
    Result<> openRegister();
    /// Whether another window of this user has the register already and came to the front.
    [[nodiscard]] bool isElsewhere() const { return m_elsewhere; }
    /// Finds what `--show` names; refuses what is not in the register.
    Result<> findRecord();
    /// Shows the window.
    Result<> show();

private:
    void restore();
    void prepareEngine();
    [[nodiscard]] QString folderToOpen() const;
    Result<> startWithout();

    Options m_options;
    Session m_session;
    QQmlApplicationEngine m_engine;
    FirstInstance m_instance;
    QString m_record; ///< What the first page is about.
    bool m_elsewhere = false;
};

} // namespace minutier
