// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ShieldedText.h"

namespace minutier {

constexpr int mostKept = 5000;

ShieldedText::ShieldedText(Database &database, const Shield &shield, const Phrasebook &phrases)
    : m_database(database)
    , m_shield(shield)
    , m_phrases(phrases)
{}

void ShieldedText::readNames()
{
    if (m_screening)
        return;
    const auto names = readProtectedNames(m_database, m_shield, m_phrases);
    m_withheld = names ? QString() : names.error().message;
    m_screening.emplace(names ? *names : QList<ProtectedName>());
}

QString ShieldedText::withheld()
{
    if (m_shield.audience() != Audience::Office)
        readNames();
    return m_withheld;
}

QString ShieldedText::operator()(const QString &text)
{
    if (m_shield.audience() == Audience::Office || text.isEmpty())
        return text;
    readNames();
    if (!m_withheld.isEmpty())
        return {};
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKept)
        m_known.clear();
    return *m_known.insert(text, m_screening->screened(text));
}

QVariant ShieldedText::operator()(const QVariant &value)
{
    if (m_shield.audience() == Audience::Office)
        return value;
    switch (value.typeId()) {
    case QMetaType::QString:
        return (*this)(value.toString());
    case QMetaType::QStringList: {
        auto texts = value.toStringList();
        for (auto &text : texts)
            text = (*this)(text);
        return texts;
    }
    case QMetaType::QVariantList: {
        auto list = value.toList();
        for (auto &one : list)
            one = (*this)(one);
        return list;
    }
    case QMetaType::QVariantMap: {
        auto map = value.toMap();
        for (auto &one : map)
            one = (*this)(one);
        return map;
    }
    default:
        return value;
    }
}

} // namespace minutier
