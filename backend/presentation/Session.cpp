// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/Session.h"

#include "commands/Catalogue.h"
#include "core/Translations.h"
#include "presentation/Formats.h"
#include "presentation/RegisterKeys.h"
#include "storage/committees/CommitteeRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Session::Session(QObject *parent)
    : QObject(parent)
    , m_phrases(std::make_unique<Phrasebook>(spokenLanguage()))
    , m_keys(std::make_unique<RegisterKeys>(*this))
{
    readRights();
}

Session::~Session() = default;

void Session::adopt(std::unique_ptr<Register> opened)
{
    m_task.reset();
    m_shieldedText.reset();
    m_register = std::move(opened);
    auto local = LocalStore::open(m_register->folder().localFile());
    m_local = local ? *std::move(local) : nullptr;
    sealDrafts();
    m_project = {};
    readProject();
    readRights();
    listenToDoor();
    tellChanged();
    Q_EMIT undoChanged();
    m_keys->meet();
}

void Session::tellChanged()
{
    // Before anybody hears of it: bindings read again at once, and must find the names of now.
    m_shieldedText.reset();
    Q_EMIT changed();
}

void Session::listenToDoor()
{
    if (m_register->commands())
        connect(m_register->commands(), &CommandRunner::committed, this, [this] {
            readProject();
            tellChanged();
            Q_EMIT undoChanged();
        });
}

void Session::sealDrafts()
{
    const auto &keys = m_register->folder().keys();
    if (m_local)
        if (const auto sealed = m_local->sealWith(keys ? std::optional(keys->vault) : std::nullopt); !sealed)
            settle(sealed.error());
}

Result<> Session::unlock(const Keys &keys)
{
    if (auto unlocked = m_register->unlock(keys); !unlocked)
        return unlocked;
    sealDrafts();
    readRights();
    listenToDoor();
    tellChanged();
    Q_EMIT undoChanged();
    Q_EMIT keysTurned();
    return {};
}

void Session::lock()
{
    if (m_task)
        m_task->cancel();
    m_register->lock();
    sealDrafts();
    readRights();
    tellChanged();
    Q_EMIT undoChanged();
    Q_EMIT keysTurned();
}

void Session::readProject()
{
    const ProjectRepository projects(database());
    const auto wanted = m_project.id.isNull() ? ProjectId::fromString(draft(u"project"_s)) : m_project.id;
    const auto found = wanted.isNull() ? Result<std::optional<Project>>(std::nullopt) : projects.find(wanted);
    m_project = found && *found ? **found : Project{};
    const auto all = projects.all();
    // The project with a committee is the one people came for.
    if (m_project.id.isNull() && all)
        for (const auto &project : *all) {
            const auto committees = CommitteeRepository(database()).ofProject(project.id);
            if (m_project.id.isNull() || (committees && !committees->isEmpty()))
                m_project = project;
            if (committees && !committees->isEmpty())
                break;
        }
    m_committee = {};
    if (m_project.id.isNull())
        return;
    const auto committees = CommitteeRepository(database()).ofProject(m_project.id);
    if (committees && !committees->isEmpty())
        m_committee = committees->first();
}

void Session::setProjectId(const QString &id)
{
    if (!isOpen() || id == projectId())
        return;
    m_project.id = ProjectId::fromString(id);
    keepDraft(u"project"_s, id);
    readProject();
    tellChanged();
}

QString Session::language() const
{
    return spokenLanguage();
}

void Session::setLanguage(const QString &language)
{
    if (language == spokenLanguage() || !spokenLanguages().contains(language))
        return;
    speak(language);
    m_shieldedText.reset();
    m_phrases = std::make_unique<Phrasebook>(language);
    keepDraft(u"language"_s, language);
    Q_EMIT languageChanged();
    if (isOpen())
        tellChanged();
}

void Session::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    keepDraft(u"theme"_s, theme);
    Q_EMIT appearanceChanged();
}

void Session::setTextSize(int percent)
{
    if (percent == m_textSize || percent < 75 || percent > 300)
        return;
    m_textSize = percent;
    keepDraft(u"text"_s, QString::number(percent));
    Q_EMIT appearanceChanged();
}

QString Session::today() const
{
    return isOpen() ? longDay(inZone(now(), m_project.zone.isEmpty() ? u"Etc/UTC"_s : m_project.zone).date())
                    : QString();
}

QString Session::homePage() const
{
    const bool donor = isOpen() && m_register->actor().audience() == Audience::Donor;
    return donor ? u"donor"_s : u"home"_s;
}

QString Session::accountTitle() const
{
    return isOpen() ? shielded(m_register->actor().title) : QString();
}

QString Session::officeName() const
{
    return isOpen() ? shielded(m_register->office().name) : QString();
}

QString Session::folder() const
{
    return isOpen() ? m_register->folder().path() : QString();
}

QString Session::exampleTag() const
{
    if (!isOpen() || !m_register->isExample())
        return {};
    return Say::tr("Example: %1").arg(fullDay(PartialDate(day())));
}

bool Session::mayWrite() const
{
    return isOpen() && m_register->commands();
}

bool Session::canUndo() const
{
    return mayWrite() && m_register->commands()->lastUndo().has_value();
}

void Session::settle(const std::optional<Error> &error)
{
    // A refusal by a rule belongs to the form; what could not be written belongs to the whole window.
    const auto message = error && error->kind == Error::Kind::Storage ? error->message : QString();
    if (message == m_saveError)
        return;
    m_saveError = message;
    Q_EMIT saveErrorChanged();
}

Error Session::readOnly() const
{
    if (isLocked())
        return Error::forbidden(Say::tr("The names are locked. Unlock them first."));
    return Error::forbidden(Say::tr("This register is open for reading only."));
}

Result<Made> Session::perform(const PreparedCommand &command)
{
    if (!mayWrite())
        return readOnly();
    const auto accepted = m_register->commands()->run(command);
    settle(accepted ? std::nullopt : std::optional(accepted.error()));
    if (!accepted)
        return accepted.error();
    if (!accepted->warning.isEmpty())
        say(accepted->warning);
    return accepted->made;
}

Result<QList<Made>> Session::performAll(const QList<PreparedCommand> &commands)
{
    if (!mayWrite())
        return readOnly();
    const auto accepted = m_register->commands()->runAll(commands);
    settle(accepted ? std::nullopt : std::optional(accepted.error()));
    if (!accepted)
        return accepted.error();
    QList<Made> made;
    for (const auto &one : *accepted)
        made.append(one.made);
    return made;
}

bool Session::undo()
{
    if (!canUndo())
        return false;
    const auto back = *m_register->commands()->lastUndo();
    const auto *command = commandNamed(back.name);
    const auto prepared = command ? command->prepare(back.arguments) : Result<PreparedCommand>(readOnly());
    const auto undone = prepared ? perform(*prepared) : Result<Made>(prepared.error());
    // Undoing an undo would only go back and forth.
    m_register->commands()->forgetUndo();
    Q_EMIT undoChanged();
    say(undone ? Say::tr("Taken back.") : undone.error().message);
    return undone.has_value();
}

QString Session::draft(const QString &key) const
{
    return m_local ? m_local->read(key) : QString();
}

void Session::keepDraft(const QString &key, const QString &text)
{
    // What is typed is sealed; while the keys are shut, what was typed before stays as it is.
    if (!m_local || (!LocalStore::isSetting(key) && isLocked()))
        return;
    const auto kept = text.isEmpty() ? m_local->forget(key) : m_local->keep(key, text);
    if (!kept)
        settle(kept.error());
}

void Session::dropDraft(const QString &key)
{
    keepDraft(key, {});
}

void Session::say(const QString &sentence, bool undoable)
{
    Q_EMIT said(sentence, undoable && canUndo());
}

} // namespace minutier
