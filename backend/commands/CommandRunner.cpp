// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/CommandRunner.h"

#include "storage/Transaction.h"
#include "storage/Vault.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

CommandRunner::CommandRunner(Database &database, Actor actor, const DeviceId &device, const Clock &clock)
    : m_database(database)
    , m_journal(database)
    , m_actor(std::move(actor))
    , m_device(device)
    , m_clock(clock)
{}

Result<Envelope> CommandRunner::newEnvelope(const QDateTime &when, const QUuid &id)
{
    const auto at = when.isValid() ? when : m_clock.now();
    const auto counter = m_journal.nextCounter(m_device);
    if (!counter)
        return counter.error();
    return Envelope{id.isNull() ? newUuid(at.toMSecsSinceEpoch()) : id, at, m_actor.account, m_device, *counter};
}

Result<Accepted> CommandRunner::run(const PreparedCommand &command, const QDateTime &when)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto envelope = newEnvelope(when);
    if (!envelope)
        return envelope.error();
    auto accepted = enter(command, *envelope);
    if (!accepted)
        return accepted;
    if (auto kept = transaction.commit(); !kept)
        return kept.error();
    settle(*accepted);
    return accepted;
}

Result<Accepted> CommandRunner::run(const PreparedCommand &command, const Envelope &envelope)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto before = answeredBefore(command, envelope);
    if (!before)
        return before.error();
    if (*before)
        return **before;
    auto accepted = enter(command, envelope);
    if (!accepted)
        return accepted;
    if (auto kept = transaction.commit(); !kept)
        return kept.error();
    settle(*accepted);
    return accepted;
}

Result<std::optional<Accepted>> CommandRunner::answeredBefore(const PreparedCommand &command, const Envelope &envelope)
{
    auto place = m_journal.placeOf(envelope.dev, envelope.ctr);
    if (!place)
        return place.error();
    if (!*place)
        return std::optional<Accepted>();
    auto made = m_journal.answerOf(**place, command.arguments);
    if (!made)
        return made.error();
    if (!*made)
        return Error::conflict(Say::tr("Another command already has this number on this device."));
    return std::optional(Accepted{**made, **place, {}, false});
}

/// What was erased must not stay readable in pages that the database no longer uses.
static QString scrubbed(Database &database)
{
    const auto done = database.scrub();
    return done
               ? QString()
               : Say::tr("The file could not be rewritten: traces of what was erased may stay in it (%1). Make room on "
                         "the disk, back up, and restore the copy into a new folder.")
                     .arg(done.error().message);
}

void CommandRunner::settle(Accepted &accepted)
{
    if (accepted.leavesNothing)
        accepted.warning = scrubbed(m_database);
    m_lastUndo = accepted.undo;
    Q_EMIT committed();
}

Result<QList<Accepted>> CommandRunner::runAll(const QList<PreparedCommand> &commands)
{
    qsizetype at = 0;
    return runEach([&commands, &at]() -> Result<std::optional<Step>> {
        if (at == commands.size())
            return std::optional<Step>();
        return std::optional(Step{commands.at(at++), {}, {}});
    });
}

Result<QList<Accepted>> CommandRunner::runEach(const NextStep &next)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    QList<Accepted> done;
    while (true) {
        const auto step = next();
        if (!step)
            return step.error();
        if (!*step)
            break;
        const auto envelope = newEnvelope((*step)->when, (*step)->id);
        if (!envelope)
            return envelope.error();
        auto accepted = enter((*step)->command, *envelope);
        if (!accepted)
            return accepted.error();
        done.append(*accepted);
    }
    if (auto kept = transaction.commit(); !kept)
        return kept.error();
    if (std::ranges::any_of(done, &Accepted::leavesNothing))
        done.last().warning = scrubbed(m_database);
    m_lastUndo.reset();
    Q_EMIT committed();
    return done;
}

static Result<> allowsIn(Work &work, const PreparedCommand &command)
{
    Scope scope;
    if (command.scope) {
        auto known = command.scope(work);
        if (!known)
            return known.error();
        scope = *known;
    }
    return mayRun(work.actor(), command.name, scope);
}

Result<> CommandRunner::allows(const PreparedCommand &command) const
{
    // Where the right hangs on nobody, the register need not be read.
    if (mayRun(m_actor, command.name, {}))
        return {};
    Work work(m_database, m_actor, {});
    return allowsIn(work, command);
}

Result<Accepted> CommandRunner::enter(const PreparedCommand &command, const Envelope &envelope)
{
    Work work(m_database, m_actor, envelope);
    if (auto allowed = allowsIn(work, command); !allowed)
        return allowed.error();
    auto made = command.perform(work);
    if (!made)
        return made.error();
    if (work.changes().isEmpty())
        return Error::invalid(Say::tr("This changes nothing."));
    if (work.verb().isEmpty())
        return Error::storage(Say::tr("A change that leaves no note is undone."), command.name);
    auto place = m_journal.append(envelope, {work.verb(), *made}, command.arguments, work.changes());
    if (!place)
        return place.error();
    // After the entry, whose own part about the person goes with the key.
    for (const auto &subject : work.destroyedKeys())
        if (auto *vault = m_database.vault())
            if (auto gone = vault->destroy(m_database, subject); !gone)
                return gone.error();
    // Last of all: every statement after a write to the full-text index would write its pages anew.
    const SearchTexts texts(m_database);
    for (const auto &text : work.changes().texts())
        if (auto known = texts.keep(text); !known)
            return known.error();
    return Accepted{*made, *place, work.undo(), !work.destroyedKeys().isEmpty()};
}

} // namespace minutier
