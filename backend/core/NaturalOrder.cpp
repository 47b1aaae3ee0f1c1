// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/NaturalOrder.h"

namespace minutier {

namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// The digits that begin here, without the zeros that lead them.
QStringView numberAt(QStringView text, qsizetype &place)
{
    while (place < text.size() && text.at(place) == u'0')
        ++place;
    const auto first = place;
    while (place < text.size() && isDigit(text.at(place)))
        ++place;
    return text.mid(first, place - first);
}

} // namespace

bool comesBefore(const QString &code, const QString &other)
{
    qsizetype here = 0;
    qsizetype there = 0;
    while (here < code.size() && there < other.size()) {
        if (isDigit(code.at(here)) && isDigit(other.at(there))) {
            const auto one = numberAt(code, here);
            const auto two = numberAt(other, there);
            if (one.size() != two.size())
                return one.size() < two.size();
            if (one != two)
                return one < two;
        } else if (code.at(here) != other.at(there))
            return code.at(here) < other.at(there);
        else {
            ++here;
            ++there;
        }
    }
    // Equal as far as they go: "A01" and "A1" still need an order that never changes.
    return code.size() - here != other.size() - there ? code.size() - here < other.size() - there : code < other;
}

} // namespace minutier
