// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CountryNames.h"

#include "core/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// Countries of international cooperation; others go by the name Qt knows.
static const QMap<QString, const char *> &knownCountries()
{
    static const QMap<QString, const char *> names{
        {"AR"_L1, QT_TRANSLATE_NOOP("Country", "Argentina")},
        {"BD"_L1, QT_TRANSLATE_NOOP("Country", "Bangladesh")},
        {"BF"_L1, QT_TRANSLATE_NOOP("Country", "Burkina Faso")},
        {"BI"_L1, QT_TRANSLATE_NOOP("Country", "Burundi")},
        {"BJ"_L1, QT_TRANSLATE_NOOP("Country", "Benin")},
        {"BO"_L1, QT_TRANSLATE_NOOP("Country", "Bolivia")},
        {"BR"_L1, QT_TRANSLATE_NOOP("Country", "Brazil")},
        {"CA"_L1, QT_TRANSLATE_NOOP("Country", "Canada")},
        {"CD"_L1, QT_TRANSLATE_NOOP("Country", "Democratic Republic of the Congo")},
        {"CG"_L1, QT_TRANSLATE_NOOP("Country", "Congo")},
        {"CI"_L1, QT_TRANSLATE_NOOP("Country", "Côte d'Ivoire")},
        {"CL"_L1, QT_TRANSLATE_NOOP("Country", "Chile")},
        {"CM"_L1, QT_TRANSLATE_NOOP("Country", "Cameroon")},
        {"CO"_L1, QT_TRANSLATE_NOOP("Country", "Colombia")},
        {"CR"_L1, QT_TRANSLATE_NOOP("Country", "Costa Rica")},
        {"CU"_L1, QT_TRANSLATE_NOOP("Country", "Cuba")},
        {"DO"_L1, QT_TRANSLATE_NOOP("Country", "Dominican Republic")},
        {"DZ"_L1, QT_TRANSLATE_NOOP("Country", "Algeria")},
        {"EC"_L1, QT_TRANSLATE_NOOP("Country", "Ecuador")},
        {"EG"_L1, QT_TRANSLATE_NOOP("Country", "Egypt")},
        {"ET"_L1, QT_TRANSLATE_NOOP("Country", "Ethiopia")},
        {"FR"_L1, QT_TRANSLATE_NOOP("Country", "France")},
        {"GA"_L1, QT_TRANSLATE_NOOP("Country", "Gabon")},
        {"GH"_L1, QT_TRANSLATE_NOOP("Country", "Ghana")},
        {"GN"_L1, QT_TRANSLATE_NOOP("Country", "Guinea")},
        {"GT"_L1, QT_TRANSLATE_NOOP("Country", "Guatemala")},
        {"GY"_L1, QT_TRANSLATE_NOOP("Country", "Guyana")},
        {"HN"_L1, QT_TRANSLATE_NOOP("Country", "Honduras")},
        {"HT"_L1, QT_TRANSLATE_NOOP("Country", "Haiti")},
        {"ID"_L1, QT_TRANSLATE_NOOP("Country", "Indonesia")},
        {"IN"_L1, QT_TRANSLATE_NOOP("Country", "India")},
        {"JM"_L1, QT_TRANSLATE_NOOP("Country", "Jamaica")},
        {"JO"_L1, QT_TRANSLATE_NOOP("Country", "Jordan")},
        {"KE"_L1, QT_TRANSLATE_NOOP("Country", "Kenya")},
        {"KH"_L1, QT_TRANSLATE_NOOP("Country", "Cambodia")},
        {"LA"_L1, QT_TRANSLATE_NOOP("Country", "Laos")},
        {"LB"_L1, QT_TRANSLATE_NOOP("Country", "Lebanon")},
        {"LK"_L1, QT_TRANSLATE_NOOP("Country", "Sri Lanka")},
        {"MA"_L1, QT_TRANSLATE_NOOP("Country", "Morocco")},
        {"MG"_L1, QT_TRANSLATE_NOOP("Country", "Madagascar")},
        {"ML"_L1, QT_TRANSLATE_NOOP("Country", "Mali")},
        {"MM"_L1, QT_TRANSLATE_NOOP("Country", "Myanmar")},
        {"MN"_L1, QT_TRANSLATE_NOOP("Country", "Mongolia")},
        {"MR"_L1, QT_TRANSLATE_NOOP("Country", "Mauritania")},
        {"MW"_L1, QT_TRANSLATE_NOOP("Country", "Malawi")},
        {"MX"_L1, QT_TRANSLATE_NOOP("Country", "Mexico")},
        {"MZ"_L1, QT_TRANSLATE_NOOP("Country", "Mozambique")},
        {"NE"_L1, QT_TRANSLATE_NOOP("Country", "Niger")},
        {"NG"_L1, QT_TRANSLATE_NOOP("Country", "Nigeria")},
        {"NI"_L1, QT_TRANSLATE_NOOP("Country", "Nicaragua")},
        {"NP"_L1, QT_TRANSLATE_NOOP("Country", "Nepal")},
        {"PA"_L1, QT_TRANSLATE_NOOP("Country", "Panama")},
        {"PE"_L1, QT_TRANSLATE_NOOP("Country", "Peru")},
        {"PH"_L1, QT_TRANSLATE_NOOP("Country", "Philippines")},
        {"PK"_L1, QT_TRANSLATE_NOOP("Country", "Pakistan")},
        {"PS"_L1, QT_TRANSLATE_NOOP("Country", "Palestine")},
        {"PY"_L1, QT_TRANSLATE_NOOP("Country", "Paraguay")},
        {"RW"_L1, QT_TRANSLATE_NOOP("Country", "Rwanda")},
        {"SL"_L1, QT_TRANSLATE_NOOP("Country", "Sierra Leone")},
        {"SN"_L1, QT_TRANSLATE_NOOP("Country", "Senegal")},
        {"SV"_L1, QT_TRANSLATE_NOOP("Country", "El Salvador")},
        {"TD"_L1, QT_TRANSLATE_NOOP("Country", "Chad")},
        {"TG"_L1, QT_TRANSLATE_NOOP("Country", "Togo")},
        {"TH"_L1, QT_TRANSLATE_NOOP("Country", "Thailand")},
        {"TN"_L1, QT_TRANSLATE_NOOP("Country", "Tunisia")},
        {"TZ"_L1, QT_TRANSLATE_NOOP("Country", "Tanzania")},
        {"UA"_L1, QT_TRANSLATE_NOOP("Country", "Ukraine")},
        {"UG"_L1, QT_TRANSLATE_NOOP("Country", "Uganda")},
        {"UY"_L1, QT_TRANSLATE_NOOP("Country", "Uruguay")},
        {"VN"_L1, QT_TRANSLATE_NOOP("Country", "Viet Nam")},
        {"ZA"_L1, QT_TRANSLATE_NOOP("Country", "South Africa")},
        {"ZM"_L1, QT_TRANSLATE_NOOP("Country", "Zambia")},
        {"ZW"_L1, QT_TRANSLATE_NOOP("Country", "Zimbabwe")},
    };
    return names;
}

QString countryName(const QString &code)
{
    if (const auto *name = knownCountries().value(code))
        return QCoreApplication::translate("Country", name);
    const auto territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString continentName(const QString &continent)
{
    static const QMap<QString, const char *> names{
        {"sub-saharan-africa"_L1, QT_TRANSLATE_NOOP("Country", "Sub-Saharan Africa")},
        {"north-africa"_L1, QT_TRANSLATE_NOOP("Country", "North Africa")},
        {"latin-america"_L1, QT_TRANSLATE_NOOP("Country", "Latin America")},
        {"caribbean"_L1, QT_TRANSLATE_NOOP("Country", "Caribbean")},
        {"middle-east"_L1, QT_TRANSLATE_NOOP("Country", "Middle East")},
        {"asia"_L1, QT_TRANSLATE_NOOP("Country", "Asia")},
        {"oceania"_L1, QT_TRANSLATE_NOOP("Country", "Oceania")},
        {"europe"_L1, QT_TRANSLATE_NOOP("Country", "Europe")},
        {"north-america"_L1, QT_TRANSLATE_NOOP("Country", "North America")},
    };
    const auto *name = names.value(continent);
    return name ? QCoreApplication::translate("Country", name) : continent;
}

QVariantList countryChoices(const QStringList &first)
{
    auto codes = knownCountries().keys();
    for (const auto &code : first)
        if (!codes.contains(code))
            codes.append(code);
    std::ranges::sort(codes, {}, [&first](const QString &code) {
        return std::pair(!first.contains(code), folded(countryName(code)));
    });
    QVariantList choices;
    for (const auto &code : codes)
        choices.append(QVariantMap{{u"id"_s, code}, {u"label"_s, countryName(code)}});
    return choices;
}

} // namespace minutier
