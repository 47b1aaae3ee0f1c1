// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

namespace minutier {

/// The name of a country in the language spoken; its code where the name is not known.
QString countryName(const QString &code);

/// The part of the world in the language spoken; in the project's own words where they are others.
QString continentName(const QString &continent);

/// Countries to choose from, by name, some of them first: {id, label}.
QVariantList countryChoices(const QStringList &first);

} // namespace minutier
