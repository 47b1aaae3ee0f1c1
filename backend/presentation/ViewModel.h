// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/Session.h"

#include <QQmlParserStatus>

namespace minutier {

/// What one page or form shows and does: reads again whenever the register changes, keeps the last refusal.
class ViewModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(minutier::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged FINAL)
    /// The field the message belongs to, as the command names it; empty for the whole form.
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString errorMessage() const { return m_error.message; }
    [[nodiscard]] QString errorField() const { return m_error.field; }
    Q_INVOKABLE void clearError();

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void sessionChanged();
    void errorChanged();
    /// What is shown was read again.
    void shown();

protected:
    /// Reads what the page shows; a view-model that only acts has nothing to read.
    virtual void read() {}
    void setError(const Error &error);
    /// What people typed, with all texts of a list, as the window's account may read it.
    template <typename T>
    [[nodiscard]] T shielded(const T &typed) const
    {
        return shieldedIn(m_session, typed);
    }
    /// Runs a command; keeps the refusal where there is one.
    template <Command C>
    bool run(const C &command)
    {
        return ran(runCommand(command));
    }
    template <Command C>
    Result<Made> runCommand(const C &command)
    {
        auto prepared = prepare(command);
        return prepared ? m_session->perform(*prepared) : Result<Made>(prepared.error());
    }
    bool ran(const Result<Made> &outcome);

private:
    Session *m_session = nullptr;
    Error m_error;
    bool m_complete = true;
};

} // namespace minutier
