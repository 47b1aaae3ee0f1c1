// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/Session.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <vector>

namespace minutier {

/// A list for the screen: one line per role, read again whenever the register changes.
///
/// The first role tells rows apart: a reading that finds the same rows leaves the view, and its focus, where they are.
class ListModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(minutier::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The sentence of the reading that failed; empty when all is well.
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorMessageChanged FINAL)
    /// The sentence of the rule that refused the last change made through this list; empty when it was accepted.
    Q_PROPERTY(QString ruleMessage READ ruleMessage NOTIFY ruleMessageChanged FINAL)

public:
    struct Role
    {
        QByteArray name;
        std::function<QVariant(int)> value;
    };

    explicit ListModel(std::vector<Role> roles, QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }
    [[nodiscard]] QString ruleMessage() const { return m_ruleMessage; }
    Q_INVOKABLE void clearRule();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// The value of a role in a row; for keyboard handling in QML.
    Q_INVOKABLE [[nodiscard]] QVariant at(int row, const QString &role) const;

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

public Q_SLOTS:
    /// Reads everything again.
    void reload();

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void errorMessageChanged();
    void ruleMessageChanged();

protected:
    /// Fills the list from the register; how many rows there are now.
    virtual int read() = 0;
    void setErrorMessage(const QString &message);
    /// Takes the value of a reading; keeps its sentence, and an empty value, where it failed.
    template <typename T>
    T take(const Result<T> &result)
    {
        if (result)
            return *result;
        setErrorMessage(result.error().message);
        return {};
    }
    /// What people typed, with all texts of a list, as the window's account may read it; roles need not ask for it.
    template <typename T>
    [[nodiscard]] T shielded(const T &typed) const
    {
        return shieldedIn(m_session, typed);
    }
    /// Runs a command; keeps the sentence of the rule that refused it.
    template <Command C>
    bool run(const C &command)
    {
        const auto prepared = prepare(command);
        return prepared ? ran(*prepared) : refused(prepared.error());
    }
    /// Tells the view that rows were appended by `fetchMore`.
    void appended(int added);

private:
    void replaceRows(const QVariantList &keys);
    [[nodiscard]] bool moveOne(const QVariantList &keys, int first, int last);
    bool ran(const PreparedCommand &command);
    bool refused(const Error &error);

    Session *m_session = nullptr;
    std::vector<Role> m_roles;
    QVariantList m_keys;
    int m_count = 0;
    int m_held = 0; ///< Rows that can be read, which are others than those shown while rows come and go.
    bool m_complete = true;
    QString m_errorMessage;
    QString m_ruleMessage;
};

} // namespace minutier
