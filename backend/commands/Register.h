// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/CommandRunner.h"
#include "storage/RegisterFolder.h"

namespace minutier {

/// How a register is opened.
struct RegisterOptions
{
    QString folder;
    QString login; ///< Whose account acts; the system user's when empty.
    QDateTime now; ///< Replaces the clock when valid.
    Database::Access access = Database::Access::ReadWrite;
    int patience = 10'000;    ///< How long to wait for another writer, in milliseconds.
    bool asksKeyring = false; ///< Waits for the keyring, where it holds what opens the keys.
    bool isPatient = false;   ///< Keeps the door shut while the keys wait for their passphrase or for the keyring.
};

/// An open register: its folder, connection, clock, actor, and the door for change where it may be written.
class Register
{
public:
    static Result<std::unique_ptr<Register>> open(const RegisterOptions &options);
    /// Makes an empty register with its office, this machine and one account for the system's user.
    struct Beginning
    {
        QString folder;
        QString office;
        QString zone;
        QString city;
        QString exampleToday;
        QDateTime when;         ///< Replaces the clock when valid.
        bool isExample = false; ///< Ids that are the same wherever it is made.
    };
    static Result<std::unique_ptr<Register>> create(const Beginning &beginning);

    ~Register();
    Register(const Register &) = delete;
    Register &operator=(const Register &) = delete;

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const RegisterFolder &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Office &office() const { return m_office; }
    [[nodiscard]] bool isExample() const { return !m_office.exampleToday.isEmpty(); }
    /// The door for change; null in a register opened for reading.
    [[nodiscard]] CommandRunner *commands() const { return m_commands.get(); }
    /// Acts for another account from now on.
    Result<> actAs(const QString &login);

    /// Whether the keys are there and only wait for their passphrase, or for the keyring.
    [[nodiscard]] bool isLocked() const { return m_folder.waitsForKeys(); }
    /// Takes the keys: what is personal is read and written again, and signed. Refuses those of another office.
    Result<> unlock(const Keys &keys);
    /// Forgets the keys, and whatever was opened with them, and shuts the door until they are given again.
    void lock();

private:
    explicit Register(RegisterFolder folder);
    Result<> readOffice(const QDateTime &now);
    /// Refuses keys that are another office's.
    [[nodiscard]] Result<> checkKeys(const std::optional<Keys> &keys) const;
    /// Enters this machine in the register under an id and a key of its own.
    Result<DeviceId> nameDevice();
    Result<> chooseActor(const QString &login);
    Result<> openDoor();

    RegisterFolder m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Clock> m_clock;
    Office m_office;
    Actor m_actor;
    std::unique_ptr<CommandRunner> m_commands;
};

/// The id that a name has in every example register.
QUuid exampleId(const QString &name);

/// The login of whoever runs the program.
QString systemLogin();

} // namespace minutier
