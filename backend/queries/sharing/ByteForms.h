// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArrayList>
#include <QHash>

namespace minutier {

/// Many strings of bytes looked for at once: what it costs grows with what is searched, not with how many they are.
class ByteForms
{
public:
    ByteForms();

    void add(const QByteArray &form);
    [[nodiscard]] bool areIn(QByteArrayView bytes) const;

private:
    QHash<quint64, QByteArrayList> m_forms; ///< By their first bytes.
    QBitArray m_starts;                     ///< Which first bytes there are, scattered: most places end here.
    QByteArrayList m_short;                 ///< Too short to have such first bytes.
};

} // namespace minutier
