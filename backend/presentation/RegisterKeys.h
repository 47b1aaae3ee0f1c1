// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "presentation/IdleWatch.h"
#include "storage/Custody.h"

#include <QUrl>
#include <functional>
#include <memory>

namespace minutier {

class LongTask;
class Session;

/// Where the keys of the open register lie, the ways to move them, and the lock on the names. Whatever takes a
/// passphrase or asks the keyring runs beside the window.
class RegisterKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per session")
    /// file, passphrase, keyring, absent or unreadable.
    Q_PROPERTY(QString guard READ guard NOTIFY changed FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// Whether they can be moved now: they are open, and this window may write.
    Q_PROPERTY(bool movable READ isMovable NOTIFY changed FINAL)
    /// Whether there is something to lock: they are open, and something beside the folder opens them again.
    Q_PROPERTY(bool lockable READ isLockable NOTIFY changed FINAL)
    /// Minutes without a touch after which the names are locked; 0 for never.
    Q_PROPERTY(int lockAfter READ lockAfter WRITE setLockAfter NOTIFY changed FINAL)
    /// The day of the last copy, in words; empty when none was made here.
    Q_PROPERTY(QString copied READ copied NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged FINAL)
    /// passphrase, current, again, or empty for the whole form.
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged FINAL)

public:
    explicit RegisterKeys(Session &session);
    ~RegisterKeys() override;

    /// A register was opened: asks the keyring where it holds what opens its keys.
    void meet();

    [[nodiscard]] QString guard() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isMovable() const;
    [[nodiscard]] bool isLockable() const;
    [[nodiscard]] int lockAfter() const;
    void setLockAfter(int minutes);
    [[nodiscard]] QString copied() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString errorMessage() const { return m_error.message; }
    [[nodiscard]] QString errorField() const { return m_error.field; }

    /// Opens the names; the passphrase is not looked at where the keyring opens them.
    Q_INVOKABLE void unlock(const QString &passphrase = {});
    Q_INVOKABLE void lock();
    Q_INVOKABLE void setPassphrase(const QString &current, const QString &fresh, const QString &again);
    Q_INVOKABLE void keepInKeyring(const QString &current);
    Q_INVOKABLE void keepInFile(const QString &current);
    /// Writes a copy elsewhere, behind a passphrase of its own where only the keyring opens the file.
    Q_INVOKABLE void copyTo(const QUrl &file, const QString &fresh, const QString &again);
    /// What the length of a passphrase is worth, in words.
    Q_INVOKABLE [[nodiscard]] QString strengthOf(const QString &passphrase) const;
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void changed();
    void busyChanged();
    void errorChanged();
    /// What was asked for is done.
    void done();

private:
    using Work = std::function<Result<>()>;
    void start(Work work, std::function<void()> after);
    /// Runs with the keys that the current passphrase opens, where they lie behind one.
    void move(const QString &current, const std::function<Result<>(const Custody &, const Keys &)> &step);
    void setError(const Error &error);
    void watch();
    [[nodiscard]] KeyGuard guardNow() const;
    [[nodiscard]] bool agree(const QString &fresh, const QString &again);

    Session &m_session;
    IdleWatch m_idle;
    std::unique_ptr<LongTask> m_task;
    Error m_error;
};

} // namespace minutier
