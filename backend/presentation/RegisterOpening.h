// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/Session.h"

#include <QUrl>

namespace minutier {

/// The first page: begin a register, open the example, or open another folder.
class RegisterOpening : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(minutier::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorMessageChanged FINAL)
    /// Where a new register would be made.
    Q_PROPERTY(QString usualFolder READ usualFolder NOTIFY sessionChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }
    [[nodiscard]] QString usualFolder() const;

    /// Makes an empty register in a folder and opens it.
    Q_INVOKABLE bool begin(const QString &folder, const QString &office);
    /// Makes the example register in a throwaway folder, and opens it.
    Q_INVOKABLE bool openExample();
    Q_INVOKABLE bool openFolder(const QUrl &folder);
    /// Opens a register, read only where somebody else writes in it.
    static Result<std::unique_ptr<Register>> open(const QString &folder, const QString &login, const QDateTime &now);
    /// Makes or opens the example of this user.
    static Result<std::unique_ptr<Register>> example(const QString &folder, const QDateTime &now);
    /// Where the example of this user is made.
    static QString exampleFolder();

Q_SIGNALS:
    void sessionChanged();
    void errorMessageChanged();

private:
    bool adopt(Result<std::unique_ptr<Register>> opened);

    Session *m_session = nullptr;
    QString m_errorMessage;
};

} // namespace minutier
