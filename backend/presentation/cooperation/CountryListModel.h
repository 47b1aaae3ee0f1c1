// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/cooperation/CountryLines.h"

namespace minutier {

/// Where the project works: its countries by part of the world, with their regions, bases, partners and mandates.
class CountryListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// "11 countries, 4 bases".
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)

public:
    explicit CountryListModel(QObject *parent = nullptr);

    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();

protected:
    int read() override;

private:
    [[nodiscard]] bool beginsPart(int row) const;
    [[nodiscard]] QString detailOf(const CountryLine &line) const;

    QList<CountryLine> m_lines;
};

} // namespace minutier
