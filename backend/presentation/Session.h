// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"
#include "domain/Shield.h"
#include "presentation/LongTask.h"
#include "presentation/ShieldedText.h"
#include "storage/LocalStore.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace minutier {

class RegisterKeys;

/// The open register as the whole interface shares it: project, language, drafts, undo and long work. The only class
/// that knows of threads.
class Session : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("presentation/RegisterKeys.h")
    QML_ELEMENT
    QML_UNCREATABLE("one per window, made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(QString projectId READ projectId WRITE setProjectId NOTIFY changed FINAL)
    Q_PROPERTY(QString projectCode READ projectCode NOTIFY changed FINAL)
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString committeeId READ committeeId NOTIFY changed FINAL)
    Q_PROPERTY(QString committeeName READ committeeName NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString accountTitle READ accountTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString officeName READ officeName NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    /// "Example: June 21, 2021"; empty in a register of one's own.
    Q_PROPERTY(QString exampleTag READ exampleTag NOTIFY changed FINAL)
    /// The page that answers the question of whoever the window is open for.
    Q_PROPERTY(QString homePage READ homePage NOTIFY changed FINAL)
    /// Whether the names wait for a passphrase or for the keyring.
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed FINAL)
    /// Why an account beyond the office is shown no page: names it may not read cannot be looked for in what people
    /// typed. Empty where they can.
    Q_PROPERTY(QString withheld READ withheld NOTIFY changed FINAL)
    Q_PROPERTY(minutier::RegisterKeys *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed FINAL)
    /// Whether the window's account may give each command, here and now: `may.AddSeat`. What members do for their own
    /// organisation counts as given; whether a thing is theirs, its view-model asks with `mayRun`.
    Q_PROPERTY(QVariantMap may READ may NOTIFY rightsChanged FINAL)
    /// Whether the account reads what stays in the office: people, consents, incidents.
    Q_PROPERTY(bool office READ isOffice NOTIFY rightsChanged FINAL)
    /// Why the last change was not kept on disk; empty when all is saved.
    Q_PROPERTY(QString saveError READ saveError NOTIFY saveErrorChanged FINAL)
    /// Why the register asked for at the start could not be opened; empty when it could.
    Q_PROPERTY(QString openingError READ openingError CONSTANT FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    Q_PROPERTY(minutier::LongTask *task READ task NOTIFY taskChanged FINAL)

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Takes an open register over.
    void adopt(std::unique_ptr<Register> opened);

    [[nodiscard]] bool isOpen() const { return m_register != nullptr; }
    [[nodiscard]] Database &database() const { return m_register->database(); }
    [[nodiscard]] const Register &reg() const { return *m_register; }
    [[nodiscard]] Shield shield() const { return Shield(m_register->actor().audience()); }
    [[nodiscard]] const Phrasebook &phrases() const { return *m_phrases; }
    /// What people typed, as the window's account may read it.
    [[nodiscard]] QString shielded(const QString &text) const { return isOpen() ? shieldedText()(text) : text; }
    [[nodiscard]] QVariant shielded(const QVariant &value) const { return isOpen() ? shieldedText()(value) : value; }
    [[nodiscard]] QDateTime now() const { return m_register->clock().now(); }
    [[nodiscard]] QDate day() const { return now().date(); }
    [[nodiscard]] ProjectId project() const { return m_project.id; }
    [[nodiscard]] const Project &projectRecord() const { return m_project; }
    [[nodiscard]] CommitteeId committee() const { return m_committee.id; }

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    [[nodiscard]] QString projectId() const { return m_project.id.toString(); }
    void setProjectId(const QString &id);
    [[nodiscard]] QString projectCode() const { return m_project.code; }
    [[nodiscard]] QString projectTitle() const { return shielded(m_project.title); }
    [[nodiscard]] QString committeeId() const { return m_committee.id.toString(); }
    [[nodiscard]] QString committeeName() const { return shielded(m_committee.name); }
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString accountTitle() const;
    [[nodiscard]] QString officeName() const;
    [[nodiscard]] QString folder() const;
    /// The folder that was asked for at the start, where a register may be begun.
    [[nodiscard]] QString wantedFolder() const { return m_wantedFolder; }
    [[nodiscard]] QString openingError() const { return m_openingError; }
    void setOpeningError(const QString &sentence) { m_openingError = sentence; }
    void setWantedFolder(const QString &folder) { m_wantedFolder = folder; }
    [[nodiscard]] QString exampleTag() const;
    [[nodiscard]] QString homePage() const;
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const QVariantMap &may() const { return m_may; }
    [[nodiscard]] bool isOffice() const { return isOpen() && shield().audience() == Audience::Office; }
    /// Whether the account may give this very command, on behalf of whom it acts for.
    template <Command C>
    [[nodiscard]] bool mayRun(const C &command) const
    {
        PreparedCommand asked{C::name, {}, {}, {}};
        if constexpr (Scoped<C>)
            asked.scope = [command](Work &work) { return command.scope(work); };
        return mayWrite() && m_register->commands()->allows(asked).has_value();
    }
    [[nodiscard]] bool isLocked() const { return isOpen() && m_register->isLocked(); }
    [[nodiscard]] QString withheld() const { return isOpen() ? shieldedText().withheld() : QString(); }
    [[nodiscard]] RegisterKeys *keys() const { return m_keys.get(); }
    /// Reads names and writes again with these keys, after they were shut.
    Result<> unlock(const Keys &keys);
    /// Forgets the keys and whatever was opened with them, and leaves no name on the page.
    void lock();
    [[nodiscard]] QString saveError() const { return m_saveError; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] LongTask *task() const { return m_task.get(); }

    /// Keeps nothing of what is done in the window, for pictures.
    void leaveNoTrace() { m_local.reset(); }

    /// Runs a command on behalf of the window's account.
    Result<Made> perform(const PreparedCommand &command);
    /// Runs several, all or none.
    Result<QList<Made>> performAll(const QList<PreparedCommand> &commands);
    /// Runs work on a thread with a connection of its own; one at a time.
    using DatabaseWork = std::function<Result<QString>(Database &database, const LongTask::Progress &progress)>;
    bool startTask(const QString &title, DatabaseWork work);

    /// Takes the last command back, where something can.
    Q_INVOKABLE bool undo();
    /// What was being typed under a key; kept through a crash.
    Q_INVOKABLE [[nodiscard]] QString draft(const QString &key) const;
    Q_INVOKABLE void keepDraft(const QString &key, const QString &text);
    Q_INVOKABLE void dropDraft(const QString &key);
    /// The path of a file that a dialog or a standard place names by its address, as people write it.
    Q_INVOKABLE static QString pathOf(const QUrl &url) { return url.toLocalFile(); }
    /// Shows a sentence for a moment; `undoable` offers to take the last command back.
    Q_INVOKABLE void say(const QString &sentence, bool undoable = false);

Q_SIGNALS:
    /// Something in the register, or how it is read, is no longer what it was.
    void changed();
    void languageChanged();
    void appearanceChanged();
    void saveErrorChanged();
    void undoChanged();
    /// Another account, other keys, or a register that is only read.
    void rightsChanged();
    void taskChanged();
    /// The keys were taken or forgotten: whatever holds a name or a text that was typed is made anew.
    void keysTurned();
    void said(const QString &sentence, bool undoable);
    void taskFinished(const QString &sentence, const QString &errorMessage);

private:
    void readProject();
    void readRights();
    void listenToDoor();
    void tellChanged();
    void sealDrafts();
    [[nodiscard]] ShieldedText &shieldedText() const;
    [[nodiscard]] Error readOnly() const;
    void settle(const std::optional<Error> &error);

    std::unique_ptr<Register> m_register;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<Phrasebook> m_phrases;
    mutable std::unique_ptr<ShieldedText> m_shieldedText; ///< Until something changes.
    std::unique_ptr<LongTask> m_task;
    std::unique_ptr<RegisterKeys> m_keys;
    Project m_project;
    Committee m_committee;
    QVariantMap m_may;
    QString m_theme = QStringLiteral("light");
    int m_textSize = 100;
    QString m_wantedFolder;
    QString m_openingError;
    QString m_saveError;
};

/// What people typed, with all texts of a list or a map, as the account of a window may read it.
template <typename T>
[[nodiscard]] T shieldedIn(const Session *session, const T &typed)
{
    return session ? session->shielded(QVariant::fromValue(typed)).template value<T>() : typed;
}

} // namespace minutier
