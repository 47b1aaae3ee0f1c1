// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/Doctor.h"

#include "core/Clock.h"
#include "core/Say.h"
#include "journal/KeptHeads.h"
#include "queries/BrokenRules.h"
#include "queries/SearchAgreement.h"
#include "storage/Custody.h"
#include "storage/LocalStore.h"
#include "storage/Migrator.h"
#include "storage/RegisterFolder.h"
#include "storage/Statement.h"
#include "storage/Vault.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

const auto restoreAdvice = QT_TRANSLATE_NOOP(
    "Say", "Keep this folder as it is, and restore the last backup into a new one with “minutierctl restore”."
);

class Examination
{
public:
    Examination(Database &database, const QDateTime &now, const Progress &progress)
        : m_database(database)
        , m_now(now)
        , m_progress(progress)
    {}

    Result<QList<Finding>> run()
    {
        for (const auto step :
             {&Examination::examineFile,
              &Examination::examineTables,
              &Examination::examineJournal,
              &Examination::examineRules,
              &Examination::examineSearch,
              &Examination::examineClock,
              &Examination::examineFolder})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return m_findings;
    }

private:
    void found(const QString &name, Concern concern, const QString &sentence, const QString &advice = {})
    {
        m_findings.append({name, concern, sentence, advice});
    }

    Result<> examineFile()
    {
        const auto check = m_database.value(u"PRAGMA integrity_check(1)"_s);
        if (!check)
            return check.error();
        const auto links = m_database.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
        if (!links)
            return links.error();
        if (check->toString() != "ok"_L1)
            found(
                u"file"_s,
                Concern::Problem,
                Say::tr("The file is damaged: %1.").arg(check->toString()),
                Say::tr(restoreAdvice)
            );
        else if (links->toInt() > 0)
            found(
                u"file"_s,
                Concern::Problem,
                Say::tr("%1 record(s) point to records that are gone.").arg(links->toInt()),
                Say::tr(restoreAdvice)
            );
        else
            found(u"file"_s, Concern::Fine, Say::tr("The file is whole."));
        return {};
    }

    Result<> examineTables()
    {
        const auto current = Migrator(m_database).isUpToDate();
        if (!current)
            return current.error();
        if (*current)
            found(u"tables"_s, Concern::Fine, Say::tr("The tables are those of this version."));
        else
            found(
                u"tables"_s,
                Concern::Warning,
                Say::tr("The tables are older than this version."),
                Say::tr("Open the register once where it may be written; it brings itself up to date.")
            );
        return {};
    }

    Result<> examineJournal()
    {
        const auto report = verifyHere(m_database, m_progress);
        if (!report)
            return report.error();
        if (report->isIntact())
            found(
                u"journal"_s,
                Concern::Fine,
                Say::tr("Intact: %1 entries, %2 records and %3 files agree.")
                    .arg(report->entries)
                    .arg(report->rows)
                    .arg(report->documents)
            );
        for (const auto &difference : report->differences)
            found(u"journal"_s, Concern::Problem, difference.sentence, Say::tr(restoreAdvice));
        return {};
    }

    Result<> examineRules()
    {
        const auto broken = brokenRules(m_database);
        if (!broken)
            return broken.error();
        for (const auto &sentence : *broken)
            found(u"rules"_s, Concern::Problem, sentence, Say::tr(restoreAdvice));
        if (broken->isEmpty())
            found(u"rules"_s, Concern::Fine, Say::tr("Every rule of the register holds."));
        return {};
    }

    Result<> examineSearch()
    {
        const auto missing = m_database.value(
            u"SELECT (SELECT count(*) FROM decision) + (SELECT count(*) FROM recommendation) - "
            "(SELECT count(DISTINCT id) FROM search_text WHERE entity IN ('decision', 'recommendation')) + "
            "abs((SELECT count(*) FROM search_text) - (SELECT count(*) FROM search_index_docsize))"_s
        );
        const auto astray = missing && missing->toInt() == 0 ? searchTextsAstray(m_database) : Result<qint64>(1);
        if (!missing || !astray)
            return missing ? astray.error() : missing.error();
        if (*astray == 0)
            found(u"search"_s, Concern::Fine, Say::tr("Search knows every decision and recommendation."));
        else
            found(
                u"search"_s,
                Concern::Problem,
                Say::tr("Search and register do not hold the same decisions."),
                Say::tr(restoreAdvice)
            );
        return {};
    }

    Result<> examineClock()
    {
        const auto last = m_database.value(u"SELECT max(at) FROM journal_entry"_s);
        if (!last)
            return last.error();
        const auto at = instantFromStored(last->toString());
        if (at.isValid() && at > m_now.addSecs(3600))
            found(
                u"clock"_s,
                Concern::Warning,
                Say::tr("The last entry is dated after this computer's clock."),
                Say::tr("Check the date and hour of this computer before recording anything.")
            );
        else
            found(u"clock"_s, Concern::Fine, Say::tr("The clock agrees with the journal."));
        return {};
    }

    void examineKeys(const QString &folder)
    {
        const auto guard = Custody(folder).guard();
        const auto *vault = m_database.vault();
        const auto sentence = Custody::sentenceOf(guard);
        if (guard == KeyGuard::File)
            found(
                u"keys"_s,
                Concern::Warning,
                sentence,
                Say::tr(
                    "Choose a passphrase with “minutierctl keys passphrase”, and copy the file “keys” to a safe place: "
                    "no backup holds it."
                )
            );
        else if (guard == KeyGuard::Absent || guard == KeyGuard::Unreadable)
            found(
                u"keys"_s,
                Concern::Warning,
                sentence,
                Say::tr("Put the file “keys” back beside the register, or give its passphrase.")
            );
        else if (!vault || !vault->isOpen())
            found(
                u"keys"_s,
                Concern::Warning,
                Say::tr("The keys are not open: nothing personal is read or written, and no head is signed."),
                guard == KeyGuard::Keyring
                    ? Custody::shut(guard).message
                    : Say::tr("Give the passphrase of the keys in MINUTIER_PASSPHRASE, or in the window.")
            );
        else
            found(
                u"keys"_s, Concern::Fine, sentence + u' ' + Say::tr("Copy them to a safe place: no backup holds them.")
            );
    }

    Result<> examineFolder()
    {
        const QFileInfo file(m_database.path());
        if (!file.exists())
            return {};
        const QFileInfo folder(file.absolutePath());
        bool othersRead = false;
        // Drafts and letters say as much as the register does.
        for (const auto &name : {u"/register.db"_s, u"/local.db"_s, u"/outgoing"_s, u"/keys"_s}) {
            const QFileInfo kept(file.absolutePath() + name);
            othersRead = othersRead || (folder.permission(QFile::ExeGroup) && kept.permission(QFile::ReadGroup)) ||
                         (folder.permission(QFile::ExeOther) && kept.permission(QFile::ReadOther));
        }
        if (othersRead)
            found(
                u"access"_s,
                Concern::Warning,
                Say::tr("Other users of this computer can read the register."),
                Say::tr("Type: chmod -R go-rwx %1").arg(file.absolutePath())
            );
        examineKeys(file.absolutePath());
        if (const auto loss = LocalStore::loss(RegisterFolder(file.absolutePath()).localFile()); !loss.isEmpty())
            found(u"local"_s, Concern::Warning, loss);
        const QStorageInfo disk(file.absolutePath());
        if (disk.bytesAvailable() < 200'000'000)
            found(
                u"disk"_s,
                Concern::Warning,
                Say::tr("The disk is nearly full."),
                Say::tr("Free some space before the next session.")
            );
        found(
            u"custody"_s,
            Concern::Fine,
            Say::tr("Names, functions, contacts, genders and notes about people are sealed in this register. "
                    "Everything else "
                    "can be read by whoever holds it: keep the computer locked and its disk encrypted.")
        );
        return {};
    }

    Database &m_database;
    QDateTime m_now;
    const Progress &m_progress;
    QList<Finding> m_findings;
};

} // namespace

Result<QList<Finding>> examine(Database &database, const QDateTime &now, const Progress &progress)
{
    return Examination(database, now, progress).run();
}

} // namespace minutier
