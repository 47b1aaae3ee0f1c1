// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/ByteForms.h"
#include "support/Catch.h"

using namespace minutier;

TEST_CASE("What is looked for is found wherever it stands, beside others that begin alike", "[screening]")
{
    ByteForms forms;
    for (const auto *form : {"canaria001", "canaria002", "canari", "xy"})
        forms.add(form);
    for (const auto *bytes : {"canaria002", "so said canaria001.", "...canari", "canarin", "wxyz", "xy"}) {
        INFO(bytes);
        CHECK(forms.areIn(QByteArray(bytes)));
    }
    for (const auto *bytes : {"", "x", "canar", "Canaria002", "c\0anari", "yx"}) {
        INFO(bytes);
        CHECK_FALSE(forms.areIn(QByteArray(bytes)));
    }
}

TEST_CASE("Whatever is put into noise is found, and nothing else", "[screening]")
{
    ByteForms forms;
    QByteArrayList known;
    for (int i = 0; i < 2000; ++i) {
        known.append(QByteArray::number(quint64(i) * 0x9E3779B97F4A7C15U, 16).rightJustified(12, '0').right(12));
        forms.add(known.last());
    }
    const QByteArray noise(50'000, '\x5A');
    CHECK_FALSE(forms.areIn(noise));
    for (int i = 0; i < known.size(); i += 97) {
        auto bytes = noise;
        bytes.replace(i * 7, known.at(i).size(), known.at(i));
        CHECK(forms.areIn(bytes));
        bytes[i * 7 + 11] = 'z';
        CHECK_FALSE(forms.areIn(bytes));
    }
}
