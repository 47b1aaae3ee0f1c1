// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Reply.h"
#include "commands/Register.h"

namespace minutier {

/// A register opened for reading, and the record its verb is about.
struct Subject
{
    std::unique_ptr<Register> opened;
    QUuid id;

    [[nodiscard]] Database &database() const { return opened->database(); }
    [[nodiscard]] Audience audience() const { return opened->actor().audience(); }
    [[nodiscard]] QDate today() const { return opened->clock().now().date(); }
};

/// What every verb works with.
struct Call
{
    const CommandLine &line;
    Reply &reply;

    [[nodiscard]] QString folder() const;
    /// Opens the register named by `--data`, for reading or for writing. An account beyond the office is refused where
    /// the names it may not read cannot be looked for in what people typed.
    [[nodiscard]] Result<std::unique_ptr<Register>> open(Database::Access access) const;
    /// The same for a verb that tells nothing people typed: whoever holds a copy may check it, without its keys.
    [[nodiscard]] Result<std::unique_ptr<Register>>
    openToCheck(Database::Access access = Database::Access::ReadOnly) const;
    /// Warns, once something was entered, where no key was open that could sign it.
    void tellUnsigned(const Register &opened) const;
    /// The project of `--project CODE`; null where the option is absent.
    [[nodiscard]] Result<QUuid> project(Database &database) const;
    /// The record a word names: its id or reference; a project's code names its only committee.
    [[nodiscard]] Result<QUuid> subject(Database &database, const QString &entity, const QString &key) const;
    /// Opens the register on the record that the first word names.
    [[nodiscard]] Result<Subject> openOn(const QString &entity) const;
    /// Opens the register on the project of `--project`, whose id is null where the option is absent.
    [[nodiscard]] Result<Subject> openOnProject() const;
    /// `--limit`, which was read before: within what a page may hold.
    [[nodiscard]] int limit(int usual) const;
};

/// One thing `minutierctl` can do.
struct Verb
{
    QLatin1StringView name;
    QLatin1StringView usage; ///< What follows the verb.
    const char *purpose;     ///< One line of help, in the source language, context "Verbs".
    int least = 0;           ///< How many words it needs.
    int most = 0;            ///< How many words it takes.
    QList<QLatin1StringView> options;
    ExitCode (*run)(const Call &call);
};

/// Every verb, in the order of the help.
const QList<Verb> &allVerbs();

QList<Verb> registerVerbs();   ///< init, demo, status.
QList<Verb> commandVerbs();    ///< commands, do.
QList<Verb> recordVerbs();     ///< list, show, search.
QList<Verb> sessionVerbs();    ///< readiness, quorum, clock.
QList<Verb> followUpVerbs();   ///< late, brief.
QList<Verb> planVerbs();       ///< plan.
QList<Verb> comparisonVerbs(); ///< compare.
QList<Verb> resultVerbs();     ///< trace.
QList<Verb> importVerbs();     ///< import.
QList<Verb> reportVerbs();     ///< report.
QList<Verb> releaseVerbs();    ///< release, releases.
QList<Verb> packVerbs();       ///< inspect.
QList<Verb> evidenceVerbs();   ///< checkpoint, prove, policy, erase.
QList<Verb> peopleVerbs();     ///< retention.
QList<Verb> journalVerbs();    ///< journal, verify.
QList<Verb> careVerbs();       ///< backup, restore, doctor, generate.
QList<Verb> keyVerbs();        ///< keys.

/// How many values each option takes.
const OptionArities &optionArities();

/// Text of `--help`.
QString helpText();

} // namespace minutier
