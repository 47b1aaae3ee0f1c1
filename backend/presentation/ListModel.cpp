// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ListModel.h"

#include "presentation/Session.h"
#include "presentation/SpokenFields.h"

#include <algorithm>
#include <utility>

namespace minutier {

ListModel::ListModel(std::vector<Role> roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{}

void ListModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (m_session)
        connect(m_session, &Session::changed, this, &ListModel::reload);
    Q_EMIT sessionChanged();
    reload();
}

void ListModel::componentComplete()
{
    m_complete = true;
    reload();
}

void ListModel::reload()
{
    if (!m_complete || !m_session || !m_session->isOpen())
        return;
    setErrorMessage({});
    m_held = read();
    QVariantList keys;
    keys.reserve(m_held);
    for (int row = 0; row < m_held; ++row)
        keys.append(m_roles.front().value(row));
    replaceRows(keys);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    Q_EMIT countChanged();
}

/// Takes out what is gone and puts in what is new between the rows that stay at both ends.
void ListModel::replaceRows(const QVariantList &keys)
{
    const auto before = std::exchange(m_keys, keys);
    const auto most = std::min(before.size(), keys.size());
    qsizetype head = 0;
    while (head < most && before.at(head) == keys.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail) == keys.at(keys.size() - 1 - tail))
        ++tail;
    const auto gone = int(before.size() - head - tail);
    const auto come = int(keys.size() - head - tail);
    if (gone == come && gone > 1 && moveOne(before, int(head), int(head) + gone - 1))
        return;
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head) + gone - 1);
        m_count -= gone;
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head) + come - 1);
        m_count += come;
        endInsertRows();
    }
}

/// One row taken from an end of a stretch to the other, which keeps the focus on it.
bool ListModel::moveOne(const QVariantList &keys, int first, int last)
{
    const auto same = [&](int from, int to) {
        return std::equal(keys.begin() + from, keys.begin() + from + (last - first), m_keys.begin() + to);
    };
    const bool down = keys.at(first) == m_keys.at(last) && same(first + 1, first);
    const bool up = keys.at(last) == m_keys.at(first) && same(first, first + 1);
    if (!down && !up)
        return false;
    beginMoveRows({}, down ? first : last, down ? first : last, {}, down ? last + 1 : first);
    endMoveRows();
    return true;
}

void ListModel::appended(int added)
{
    if (added <= 0)
        return;
    beginInsertRows({}, m_count, m_count + added - 1);
    m_held += added;
    for (int row = m_count; row < m_held; ++row)
        m_keys.append(m_roles.front().value(row));
    m_count += added;
    endInsertRows();
    Q_EMIT countChanged();
}

void ListModel::setErrorMessage(const QString &message)
{
    if (m_errorMessage == message)
        return;
    m_errorMessage = message;
    Q_EMIT errorMessageChanged();
}

void ListModel::clearRule()
{
    if (m_ruleMessage.isEmpty())
        return;
    m_ruleMessage.clear();
    Q_EMIT ruleMessageChanged();
}

bool ListModel::ran(const PreparedCommand &command)
{
    const auto made = m_session->perform(command);
    if (!made)
        return refused(made.error());
    clearRule();
    return true;
}

bool ListModel::refused(const Error &error)
{
    m_ruleMessage = inPeoplesWords(error);
    Q_EMIT ruleMessageChanged();
    return false;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    const auto which = role - Qt::UserRole - 1;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || which < 0 || which >= int(m_roles.size()) ||
        index.row() >= m_held)
        return {};
    return shielded(m_roles[std::size_t(which)].value(index.row()));
}

QHash<int, QByteArray> ListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + 1 + int(i), m_roles[i].name);
    return names;
}

QVariant ListModel::at(int row, const QString &role) const
{
    if (row < 0 || row >= m_held)
        return {};
    for (const auto &known : m_roles)
        if (known.name == role.toUtf8())
            return shielded(known.value(row));
    return {};
}

} // namespace minutier
