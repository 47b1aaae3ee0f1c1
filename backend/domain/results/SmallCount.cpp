// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/SmallCount.h"

#include "core/Text.h"

#include <QRegularExpression>
#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

int leastCount(Audience audience)
{
    switch (audience) {
    case Audience::Office:
    case Audience::Members:
        return 0;
    case Audience::Donor:
        return 5;
    case Audience::Public:
        break;
    }
    return 10;
}

/// Units that nobody can be recognised by, in the three languages. Organisations, cases and mandates are not among
/// them: few of these are as easily told apart as few people.
static const QSet<QString> &things()
{
    static const auto words = [] {
        const auto all = u"kit tool workshop meeting session webinar module course campaign event call lab domain "
                         "country region proposal law bill document publication study plan month year day hour "
                         "trousse outil atelier reunion seance webinaire cours campagne evenement appel laboratoire "
                         "domaine pays proposition loi etude mois an annee jour heure "
                         "herramienta taller sesion seminario modulo curso campana evento convocatoria laboratorio "
                         "dominio pais propuesta ley documento publicacion estudio mes ano dia hora"_s.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words;
}

bool countsPeople(const Indicator &indicator)
{
    static const QRegularExpression others(u"[^a-z]+"_s);
    const auto unit = folded(indicator.unit).section(others, 0, 0, QString::SectionSkipEmpty);
    const auto isThing = [](const QString &word) { return things().contains(word); };
    return !isThing(unit) && !(unit.endsWith(u's') && isThing(unit.chopped(1))) &&
           !(unit.endsWith("es"_L1) && isThing(unit.chopped(2)));
}

Disclosure disclosureOf(const Quantity &count, int least)
{
    if (!count.value || *count.value <= Decimal() || *count.value >= Decimal(least))
        return Disclosure::Shown;
    return count.qualifier == Qualifier::Over ? Disclosure::Withheld : Disclosure::BelowLeast;
}

} // namespace minutier
