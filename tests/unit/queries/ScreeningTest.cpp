// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const auto collectiveDelegate = u"Delegate, Collective"_s;

QString screened(const QString &text)
{
    return Screening({{u"Ana María Reyes Funes"_s, collectiveDelegate, true}, {u"Bo Li"_s, collectiveDelegate, true}}
    ).screened(text);
}

} // namespace

TEST_CASE("A name is found in the ways people write it", "[screening]")
{
    for (const auto &written :
         {u"Ana María Reyes Funes"_s,
          u"ana maria reyes funes"_s,
          u"ANA  MARÍA REYES\u00a0FUNES"_s,
          u"Ana Reyes"_s,
          u"Ana Reyes Funes"_s,
          u"Reyes, Ana"_s,
          u"REYES FUNES Ana María"_s,
          u"María de los Reyes"_s,
          u"Ana-Maria Reyes-Funes"_s,
          u"A. Reyes"_s,
          u"A. M. Reyes Funes"_s,
          u"A.-M. Reyes"_s,
          u"AM Reyes"_s,
          u"A-M Reyes"_s,
          u"Ana M. Reyes"_s,
          u"Ana M Reyes"_s,
          u"Ana R."_s,
          u"Reyes,Ana"_s,
          u"Ana/Reyes"_s,
          u"Ana – Reyes"_s,
          u"Ana\u2011Reyes"_s,
          u"Re\u00ADyes Ana"_s,
          u"Ana\u200BReyes"_s,
          u"Ana (María) Reyes"_s,
          u"Señorita Reyes"_s,
          u"Sra.Reyes"_s,
          u"sra. reyes"_s,
          u"BO LI"_s,
          u"bo li"_s,
          u"Bo Li"_s,
          u"Li, Bo"_s}) {
        INFO(qUtf8Printable(written));
        CHECK(screened(u"Said by "_s + written + u'.') == u"Said by "_s + collectiveDelegate + u'.');
    }
    for (const auto &written : {u"Sra. Reyes"_s, u"Mme Reyes Funes"_s, u"Dra Ana Reyes"_s, u"la jueza Funes"_s}) {
        INFO(qUtf8Printable(written));
        CHECK_FALSE(screened(written).contains(u"Funes"_s));
        CHECK_FALSE(screened(written).contains(u"Reyes"_s));
        CHECK(screened(written).contains(collectiveDelegate));
    }
}

TEST_CASE("Words that many share are nobody's name", "[screening]")
{
    for (const auto &text :
         {u"Ana María López presides"_s,
          u"the day of the Reyes"_s,
          u"Reyeswood and Anabel"_s,
          u"a María, a Ana"_s,
          u"reyes y funes y ana"_s,
          u"dame reyes"_s,
          u"Li"_s}) {
        INFO(qUtf8Printable(text));
        CHECK(screened(text) == text);
    }
}

TEST_CASE("An address names somebody too", "[screening]")
{
    CHECK(screened(u"to ana.reyes@example.org"_s) == u"to Delegate, Collective@example.org"_s);
    CHECK(screened(u"to reyes-funes@example.org"_s) == u"to Delegate, Collective@example.org"_s);
}

TEST_CASE("No part of a name is left beside what stands for it", "[screening]")
{
    Screening screening(
        {{u"Rosa de la Cruz"_s, collectiveDelegate, true},
         {u"Marie N'Diaye"_s, collectiveDelegate, true},
         {u"Jean-Pierre Dupont"_s, collectiveDelegate, true},
         {u"Søren Østergård"_s, collectiveDelegate, true},
         {u"’Ali ’Umar"_s, collectiveDelegate, true},
         {u"007 4711"_s, collectiveDelegate, true},
         {u"𐐀𐐁 𐐂𐐃"_s, collectiveDelegate, true}}
    );
    for (const auto &written :
         {u"Sra. de la Cruz"_s,
          u"R. de la Cruz"_s,
          u"de la Cruz, Rosa"_s,
          u"Rosa Cruz"_s,
          u"Marie N’Diaye"_s,
          u"J.-P. Dupont"_s,
          u"JP Dupont"_s,
          u"Jean Dupont"_s,
          u"Ali ’Umar"_s,
          u"007 4711"_s,
          u"𐐀𐐁 𐐂𐐃"_s,
          u"Soren Ostergard"_s}) {
        INFO(qUtf8Printable(written));
        CHECK(screening.screened(u"Said by "_s + written + u'.') == u"Said by "_s + collectiveDelegate + u'.');
    }
}

TEST_CASE("An organisation is found by its whole name and its acronym as it is written", "[screening]")
{
    Screening screening({{u"Collective Ixchel"_s, u"Civil society"_s}, {u"COL"_s, u"Civil society"_s}});
    CHECK(screening.screened(u"collective ixchel asked"_s) == u"Civil society asked"_s);
    CHECK(
        screening.screened(u"COL asked; col, COL-ACT and Ixchel did not"_s) ==
        u"Civil society asked; col, COL-ACT and Ixchel did not"_s
    );
    CHECK(
        screening.screened(u"C.O.L., COL-2 and COL-Tela"_s) ==
        u"Civil society., Civil society-2 and Civil society-Tela"_s
    );
    CHECK(screening.screened(u"Collective Ixchel\u2060¹"_s) == u"Civil society\u2060¹"_s); // a mark of a note
    CHECK(screening.touched() == 4);
    CHECK(screening.found() == QSet<QString>{u"Collective Ixchel"_s, u"COL"_s});
}

TEST_CASE(
    "Of many names only those a text may hold are looked for, and every one that is there is found", "[screening]"
)
{
    QList<ProtectedName> names;
    for (int number = 0; number < 2000; ++number)
        names.append({u"Ana Reyes%1"_s.arg(number), collectiveDelegate, true});
    names.append({u"🦋 ✶"_s, u"Civil society"_s});
    names.append({u"Óscar O'Neil-Díaz"_s, collectiveDelegate, true});
    Screening screening(names);
    CHECK(
        screening.screened(u"Ana Reyes7, Dr. A. Reyes1999 and Oscar Diaz"_s) ==
        u"%1, Dr. %1 and %1"_s.arg(collectiveDelegate)
    );
    CHECK(screening.screened(u"from 🦋 ✶ to all"_s) == u"from Civil society to all"_s);
    CHECK(screening.screened(u"Ana asked"_s) == u"Ana asked"_s);
    CHECK(screening.found().size() == 4);
}

TEST_CASE("Quotes and what stands in brackets do not hide an organisation", "[screening]")
{
    Screening screening(
        {{u"Asociación de Mujeres «Luz»"_s, u"Civil society"_s}, {u"Casa Rosa (Tela)"_s, u"Civil society"_s}}
    );
    CHECK(screening.screened(u"Asociación de Mujeres “Luz” asked"_s) == u"Civil society” asked"_s);
    CHECK(screening.screened(u"Casa Rosa asked"_s) == u"Civil society asked"_s);
    CHECK(screening.screened(u"Casa Rosa (Tela) asked"_s).startsWith(u"Civil society"_s));
}
