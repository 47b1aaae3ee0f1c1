// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/ByteForms.h"

#include <algorithm>
#include <cstring>

namespace minutier {

constexpr qsizetype startSize = 6;
constexpr int bitsOfPlaces = 20;

static quint64 startAt(const char *bytes)
{
    quint64 start = 0;
    std::memcpy(&start, bytes, startSize);
    return start;
}

/// Multiplied by what Knuth takes for it, the first bits depend on every byte.
static qsizetype placeOf(quint64 start)
{
    return qsizetype((start * 0x9E3779B97F4A7C15U) >> (64 - bitsOfPlaces));
}

ByteForms::ByteForms()
    : m_starts(qsizetype(1) << bitsOfPlaces)
{}

void ByteForms::add(const QByteArray &form)
{
    if (form.size() < startSize) {
        m_short.append(form);
        return;
    }
    const auto start = startAt(form.constData());
    m_starts.setBit(placeOf(start));
    m_forms[start].append(form);
}

bool ByteForms::areIn(QByteArrayView bytes) const
{
    for (qsizetype at = 0; at + startSize <= bytes.size(); ++at) {
        const auto start = startAt(bytes.data() + at);
        if (!m_starts.testBit(placeOf(start)))
            continue;
        const auto rest = bytes.sliced(at);
        const auto forms = m_forms.constFind(start);
        if (forms != m_forms.cend() &&
            std::ranges::any_of(*forms, [rest](const QByteArray &form) { return rest.startsWith(form); }))
            return true;
    }
    return std::ranges::any_of(m_short, [bytes](const QByteArray &form) { return bytes.contains(form); });
}

} // namespace minutier
