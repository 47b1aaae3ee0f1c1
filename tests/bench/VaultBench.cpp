// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"
#include "commands/Register.h"
#include "commands/committees/RegisterPerson.h"
#include "queries/sharing/Screening.h"
#include "storage/Statement.h"
#include "storage/Vault.h"
#include "storage/projects/ProjectRepositories.h"

namespace minutier::bench {

using namespace Qt::StringLiterals;

static RegisterPerson personNumber(int number)
{
    return {
        .personName = u"Ana Reyes the %1th"_s.arg(number),
        .function = u"Delegate of the judiciary"_s,
        .contact = u"delegate%1@example.org"_s.arg(number),
    };
}

/// Milliseconds to look for so many names in a thousand texts that hold none of them.
static double screeningOf(int count)
{
    QList<ProtectedName> names;
    for (int number = 0; number < count; ++number)
        names.append({u"Ana%1 Reyes%1"_s.arg(number), u"Delegate of the judiciary"_s, true});
    Screening screening(names);
    return timed([&screening] {
        for (int number = 0; number < 1000; ++number)
            must(
                screening.screened(u"Workshop %1 with the judges of the north, of 12 hours"_s.arg(number)).isEmpty()
                    ? Result<>(Error::storage(u"a text is gone"_s))
                    : Result<>()
            );
    });
}

/// The same people entered with and without the vault, in turns; then a register of many people read at its opening.
int measureVault(const QString &folder, int people)
{
    const auto sealedFolder = folder + u"/sealed"_s;
    auto sealedRegister = must(Register::create({.folder = sealedFolder, .office = u"Bench"_s, .isExample = true}));
    auto plainRegister =
        must(Register::create({.folder = folder + u"/plain"_s, .office = u"Bench"_s, .isExample = true}));
    plainRegister->database().useVault(nullptr);
    std::vector<double> with;
    std::vector<double> without;
    for (int number = 0; number < 400; ++number) {
        with.push_back(timed([&] { must(sealedRegister->commands()->run(personNumber(number))); }));
        without.push_back(timed([&] { must(plainRegister->commands()->run(personNumber(number))); }));
    }
    tell("sealed_commit_ms", atMost(with, 0.5));
    tell("plain_commit_ms", atMost(without, 0.5));

    QList<PreparedCommand> all;
    for (int number = 400; number < people; ++number)
        all.append(must(prepare(personNumber(number))));
    must(sealedRegister->commands()->runAll(all));
    sealedRegister.reset();
    plainRegister.reset();
    std::unique_ptr<Register> opened;
    tell("open_ms", timed([&] { opened = must(Register::open({.folder = sealedFolder})); }));
    qsizetype named = 0;
    const PersonRepository repository(opened->database());
    tell("read_all_names_ms", timed([&] {
             const auto ids =
                 must(Statement(opened->database(), u"SELECT id FROM person"_s).rows<PersonId>([](const Row &row) {
                     return row.as<PersonId>(0);
                 }));
             for (const auto &id : ids)
                 named += must(repository.get(id)).name.isEmpty() ? 0 : 1;
         }));
    tell("screen_few_ms", screeningOf(10));
    tell("screen_all_ms", screeningOf(people));
    must(named == people ? Result<>() : Error::storage(u"names are missing"_s));
    return 0;
}

} // namespace minutier::bench
