// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "core/Clock.h"
#include "journal/Journal.h"

#include <QObject>

namespace minutier {

/// A command accepted: what it made, where its entry stands, and what would take it back.
struct Accepted
{
    Made made;
    EntryPlace place;
    std::optional<NamedCommand> undo;
    bool leavesNothing = false; ///< Something was erased, and must not stay readable in the file.
    QString warning;            ///< What was not done although the command was, as a sentence.
};

/// The only door for change: right, rules, rows, journal entry and COMMIT, or nothing at all.
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    CommandRunner(Database &database, Actor actor, const DeviceId &device, const Clock &clock);

    [[nodiscard]] const Actor &actor() const { return m_actor; }

    /// Runs one command in a transaction of its own.
    template <Command C>
    Result<Made> run(const C &command)
    {
        auto prepared = prepare(command);
        if (!prepared)
            return prepared.error();
        auto accepted = run(*prepared);
        if (!accepted)
            return accepted.error();
        return accepted->made;
    }
    /// Runs a prepared command; `when` replaces the clock, for registers made from a story.
    Result<Accepted> run(const PreparedCommand &command, const QDateTime &when = {});

    /// Runs a command that arrives in an envelope; one already entered answers as it did the first time.
    Result<Accepted> run(const PreparedCommand &command, const Envelope &envelope);

    /// Runs several, one entry each, all or none.
    Result<QList<Accepted>> runAll(const QList<PreparedCommand> &commands);

    /// A command of a story: when it happened, and the id its envelope carries; both are made up where empty.
    struct Step
    {
        PreparedCommand command;
        QDateTime when;
        QUuid id;
    };
    /// Several commands in one transaction, each made when the one before has run; none when one is refused.
    using NextStep = std::function<Result<std::optional<Step>>()>;
    Result<QList<Accepted>> runEach(const NextStep &next);

    /// Whether the actor may give a command on whose behalf it acts; nothing is looked at but the right.
    [[nodiscard]] Result<> allows(const PreparedCommand &command) const;

    /// What would take back the last command, when something would.
    [[nodiscard]] const std::optional<NamedCommand> &lastUndo() const { return m_lastUndo; }
    void forgetUndo() { m_lastUndo.reset(); }

    /// Runs on behalf of another account, from now on.
    void actAs(const Actor &actor) { m_actor = actor; }
    /// Signs what is run from now on as this machine.
    void signWith(const evidence::SigningKey &device) { m_journal.signWith(device); }

Q_SIGNALS:
    /// After the fact: something was changed and is durable.
    void committed();

private:
    void settle(Accepted &accepted);
    Result<Envelope> newEnvelope(const QDateTime &when, const QUuid &id = {});
    /// Performs one command inside a transaction that is open.
    Result<Accepted> enter(const PreparedCommand &command, const Envelope &envelope);
    Result<std::optional<Accepted>> answeredBefore(const PreparedCommand &command, const Envelope &envelope);

    Database &m_database;
    Journal m_journal;
    Actor m_actor;
    DeviceId m_device;
    const Clock &m_clock;
    std::optional<NamedCommand> m_lastUndo;
};

} // namespace minutier
