// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "core/Text.h"
#include "core/Translations.h"
#include "queries/EntityRows.h"
#include "queries/sharing/Screening.h"
#include "storage/Custody.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString Call::folder() const
{
    return line.value(u"data"_s, RegisterFolder::usual());
}

Result<std::unique_ptr<Register>> Call::openToCheck(Database::Access access) const
{
    auto opened = Register::open({
        .folder = folder(),
        .login = line.value(u"as"_s),
        .now = QDateTime::fromString(line.value(u"now"_s), Qt::ISODate).toUTC(),
        .access = access,
        .asksKeyring = true,
    });
    if (!opened)
        return opened;
    const Custody custody(folder());
    const auto passphrase = qEnvironmentVariable("MINUTIER_PASSPHRASE");
    // Who gives a passphrase wants what is behind it: a wrong one is not the same as none.
    if ((*opened)->isLocked() && !passphrase.isEmpty() && custody.guard() == KeyGuard::Passphrase)
        if (const auto keys = custody.open(passphrase); !keys)
            return keys.error();
    return opened;
}

Result<std::unique_ptr<Register>> Call::open(Database::Access access) const
{
    auto opened = openToCheck(access);
    if (!opened || (*opened)->actor().audience() == Audience::Office)
        return opened;
    // Names also stand in what people typed; where they cannot be looked for, nothing of it is told.
    const Shield shield((*opened)->actor().audience());
    const auto names = readProtectedNames((*opened)->database(), shield, Phrasebook(spokenLanguage()));
    if (!names)
        return names.error();
    reply.screenWith([screening = std::make_shared<Screening>(*names)](const QString &text) {
        return screening->screened(text);
    });
    return opened;
}

void Call::tellUnsigned(const Register &opened) const
{
    if (opened.isLocked())
        reply.warn(Say::tr("The keys of this register are not open: what was entered now is not signed."));
}

Result<QUuid> Call::project(Database &database) const
{
    const auto code = line.value(u"project"_s);
    if (code.isEmpty())
        return QUuid();
    return resolveKey(database, *tableNamed(u"projects"), code);
}

Result<QUuid> Call::subject(Database &database, const QString &entity, const QString &key) const
{
    auto id = resolveKey(database, *tableNamed(entity), key);
    if (id || entity != "committee"_L1)
        return id;
    const auto project = ProjectRepository(database).byCode(key);
    if (!project || !*project)
        return id;
    const auto committees = CommitteeRepository(database).ofProject((*project)->id);
    return committees && committees->size() == 1 ? Result(committees->first().id.uuid()) : id;
}

Result<Subject> Call::openOn(const QString &entity) const
{
    auto opened = open(Database::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto id = subject((*opened)->database(), entity, line.words.first());
    if (!id)
        return id.error();
    return Subject{*std::move(opened), *id};
}

Result<Subject> Call::openOnProject() const
{
    auto opened = open(Database::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto id = project((*opened)->database());
    if (!id)
        return id.error();
    return Subject{*std::move(opened), *id};
}

int Call::limit(int usual) const
{
    return line.has(u"limit"_s) ? line.value(u"limit"_s).toInt() : usual;
}

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = registerVerbs() + commandVerbs() + recordVerbs() + sessionVerbs() +
                                     followUpVerbs() + planVerbs() + comparisonVerbs() + importVerbs() + resultVerbs() +
                                     reportVerbs() + releaseVerbs() + evidenceVerbs() + peopleVerbs() + journalVerbs() +
                                     careVerbs() + keyVerbs() + packVerbs();
    return verbs;
}

const OptionArities &optionArities()
{
    static const OptionArities arities{
        {u"data"_s, 1},  {u"json"_s, 0},     {u"lang"_s, 1},       {u"as"_s, 1},       {u"quiet"_s, 0},
        {u"help"_s, 0},  {u"version"_s, 0},  {u"now"_s, 1},        {u"office"_s, 1},   {u"project"_s, 1},
        {u"where"_s, 1}, {u"limit"_s, 1},    {u"after"_s, 1},      {u"by"_s, 1},       {u"entity"_s, 2},
        {u"lines"_s, 0}, {u"format"_s, 1},   {u"out"_s, 1},        {u"audience"_s, 1}, {u"projects"_s, 1},
        {u"seed"_s, 1},  {u"meetings"_s, 1}, {u"decisions"_s, 1},  {u"entries"_s, 1},  {u"into"_s, 1},
        {u"draft"_s, 1}, {u"to"_s, 1},       {u"purpose"_s, 1},    {u"dry-run"_s, 0},  {u"since"_s, 1},
        {u"new"_s, 0},   {u"tree"_s, 0},     {u"signatures"_s, 0}, {u"manifest"_s, 1},
    };
    return arities;
}

QString helpText()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Verbs", text); };
    QString text =
        say(QT_TRANSLATE_NOOP("Verbs", "minutierctl: everything the register of a steering committee can do."));
    text += u"\n\nminutierctl [--data DIR] [--json] [--lang en|fr|es] [--as LOGIN] [--now ISO] [--quiet] VERB …\n\n"_s;
    for (const auto &verb : allVerbs()) {
        const auto call = verb.usage.isEmpty() ? QString(verb.name) : verb.name + u' ' + verb.usage;
        text += u"  "_s + (call.size() <= 38 ? call.leftJustified(40) : call + u'\n' + QString(42, u' ')) +
                say(verb.purpose) + u'\n';
    }
    text += u'\n' +
            say(QT_TRANSLATE_NOOP(
                "Verbs",
                "Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file."
            ));
    return text;
}

} // namespace minutier
