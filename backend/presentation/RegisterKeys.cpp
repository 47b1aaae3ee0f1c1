// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/RegisterKeys.h"

#include "presentation/Formats.h"
#include "presentation/LongTask.h"
#include "presentation/Session.h"

namespace minutier {

using namespace Qt::StringLiterals;

RegisterKeys::RegisterKeys(Session &session)
    : m_session(session)
{
    connect(&session, &Session::changed, this, &RegisterKeys::changed);
    connect(this, &RegisterKeys::changed, this, &RegisterKeys::watch);
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        // Work that goes on is somebody's, even with nobody at the window.
        if (!isBusy() && !(m_session.task() && m_session.task()->isRunning()))
            lock();
    });
}

RegisterKeys::~RegisterKeys() = default;

void RegisterKeys::meet()
{
    clearError();
    if (m_session.isLocked() && guardNow() == KeyGuard::Keyring)
        unlock();
}

void RegisterKeys::watch()
{
    m_idle.setLimit(isLockable() ? lockAfter() * 60'000 : 0);
}

KeyGuard RegisterKeys::guardNow() const
{
    return m_session.isOpen() ? Custody(m_session.folder()).guard() : KeyGuard::Absent;
}

QString RegisterKeys::guard() const
{
    return nameOf(guardNow());
}

QString RegisterKeys::shape() const
{
    switch (guardNow()) {
    case KeyGuard::File:
        return u"warn"_s;
    case KeyGuard::Passphrase:
    case KeyGuard::Keyring:
        return u"ok"_s;
    default:
        return u"late"_s;
    }
}

QString RegisterKeys::word() const
{
    switch (guardNow()) {
    case KeyGuard::Absent:
        return tr("Not here");
    case KeyGuard::Unreadable:
        return tr("Cannot be read");
    case KeyGuard::File:
        return tr("In a plain file");
    case KeyGuard::Passphrase:
        return tr("Behind a passphrase");
    case KeyGuard::Keyring:
        return tr("In the keyring");
    }
    return {};
}

QString RegisterKeys::sentence() const
{
    switch (guardNow()) {
    case KeyGuard::File:
        return tr("Whoever can read this folder can read the names.");
    case KeyGuard::Passphrase:
        return tr("The names open with the passphrase. Nobody can find it again once it is forgotten.");
    case KeyGuard::Keyring:
        return tr("The names open with your session on this computer. A copy of the folder opens nowhere else.");
    default:
        return Custody::sentenceOf(guardNow());
    }
}

bool RegisterKeys::isMovable() const
{
    return m_session.mayWrite() && m_session.reg().folder().keys() &&
           m_session.reg().actor().audience() == Audience::Office;
}

bool RegisterKeys::isLockable() const
{
    return m_session.isOpen() && m_session.reg().folder().keys() && Custody(m_session.folder()).isGuarded();
}

int RegisterKeys::lockAfter() const
{
    bool isNumber = false;
    const auto minutes = m_session.draft(u"lock-after"_s).toInt(&isNumber);
    return isNumber ? minutes : 15;
}

void RegisterKeys::setLockAfter(int minutes)
{
    if (minutes == lockAfter())
        return;
    m_session.keepDraft(u"lock-after"_s, QString::number(minutes));
    Q_EMIT changed();
}

QString RegisterKeys::copied() const
{
    const auto day = QDate::fromString(m_session.draft(u"keys-copied"_s), Qt::ISODate);
    return day.isValid() ? longDay(day) : QString();
}

bool RegisterKeys::isBusy() const
{
    return m_task && m_task->isRunning();
}

void RegisterKeys::setError(const Error &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

void RegisterKeys::clearError()
{
    setError({});
}

void RegisterKeys::start(Work work, std::function<void()> after)
{
    if (isBusy())
        return;
    clearError();
    const auto outcome = std::make_shared<Result<>>();
    m_task = std::make_unique<LongTask>(
        QString(),
        [work = std::move(work), outcome](const LongTask::Progress &) -> Result<QString> {
            *outcome = work();
            return QString();
        }
    );
    connect(m_task.get(), &LongTask::finished, this, [this, outcome, after = std::move(after)] {
        if (*outcome)
            after();
        else
            setError(outcome->error());
        Q_EMIT busyChanged();
    });
    m_task->start();
    Q_EMIT busyChanged();
}

void RegisterKeys::unlock(const QString &passphrase)
{
    if (!m_session.isLocked())
        return;
    const auto found = std::make_shared<std::optional<Keys>>();
    start(
        [custody = Custody(m_session.folder()), passphrase, found]() -> Result<> {
            const auto keys = custody.open(passphrase);
            if (!keys)
                return keys.error();
            *found = *keys;
            return {};
        },
        [this, found] {
            // Another register may have been opened meanwhile: its office knows its own keys.
            const auto unlocked = m_session.isLocked() ? m_session.unlock(**found) : Result<>();
            if (!unlocked)
                setError(unlocked.error());
            else
                Q_EMIT done();
        }
    );
}

void RegisterKeys::lock()
{
    if (isLockable() && !isBusy())
        m_session.lock();
}

void RegisterKeys::move(const QString &current, const std::function<Result<>(const Custody &, const Keys &)> &step)
{
    if (!isMovable())
        return;
    const auto known = *m_session.reg().folder().keys();
    start(
        [custody = Custody(m_session.folder()), current, known, step]() -> Result<> {
            // Whoever finds the window open must still not be able to change what opens it.
            if (custody.guard() == KeyGuard::Passphrase)
                if (auto opened = custody.open(current); !opened) {
                    auto error = opened.error();
                    error.field = u"current"_s;
                    return error;
                }
            return step(custody, known);
        },
        [this] {
            Q_EMIT changed();
            Q_EMIT done();
        }
    );
}

bool RegisterKeys::agree(const QString &fresh, const QString &again)
{
    if (const auto good = Custody::checkPassphrase(fresh); !good) {
        setError(good.error());
        return false;
    }
    if (fresh != again) {
        setError(Error::invalid(tr("Type the same passphrase as above."), u"again"_s));
        return false;
    }
    return true;
}

void RegisterKeys::setPassphrase(const QString &current, const QString &fresh, const QString &again)
{
    if (agree(fresh, again))
        move(current, [fresh](const Custody &custody, const Keys &keys) { return custody.keepBehind(keys, fresh); });
}

void RegisterKeys::keepInKeyring(const QString &current)
{
    move(current, [](const Custody &custody, const Keys &keys) { return custody.keepInKeyring(keys); });
}

void RegisterKeys::keepInFile(const QString &current)
{
    move(current, [](const Custody &custody, const Keys &keys) { return custody.keepInFile(keys); });
}

void RegisterKeys::copyTo(const QUrl &file, const QString &fresh, const QString &again)
{
    const auto &keys = m_session.reg().folder().keys();
    if (!keys || m_session.reg().actor().audience() != Audience::Office ||
        (guardNow() == KeyGuard::Keyring && !agree(fresh, again)))
        return;
    start(
        [custody = Custody(m_session.folder()), path = file.toLocalFile(), known = *keys, fresh] {
            return custody.copyTo(path, known, fresh);
        },
        [this, path = file.toLocalFile()] {
            m_session.keepDraft(u"keys-copied"_s, QDate::currentDate().toString(Qt::ISODate));
            m_session.say(tr("The keys were copied to %1.").arg(path));
            Q_EMIT changed();
            Q_EMIT done();
        }
    );
}

QString RegisterKeys::strengthOf(const QString &passphrase) const
{
    const auto length = int(passphrase.trimmed().size());
    if (length == 0)
        return tr("At least %1 characters. Four or five words that do not belong together are easy to keep in mind.")
            .arg(Custody::leastPassphrase);
    if (length < Custody::leastPassphrase)
        return tr("Too short: %n more character(s).", nullptr, Custody::leastPassphrase - length);
    if (const auto good = Custody::checkPassphrase(passphrase); !good)
        return good.error().message;
    if (length < 18)
        return tr("Long enough. A few more words make it strong.");
    return length < 26 ? tr("Strong.") : tr("Very strong.");
}

} // namespace minutier
