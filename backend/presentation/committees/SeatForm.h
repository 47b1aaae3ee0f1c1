// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// Adds a seat, fills one, or sets how much of its holder may be shown.
class SeatForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Organisations to choose from: {id, name}.
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList organisations() const { return m_organisations; }

    /// Adds a seat for an organisation, known or new.
    Q_INVOKABLE bool addSeat(const QString &title, const QString &organisation, int sector, bool sensitive);
    /// Appoints somebody by function, and by name where they agree to one.
    Q_INVOKABLE bool
    appoint(const QString &seatId, int kind, const QString &function, const QString &name, const QString &from);
    /// Sets the most that may be shown of a seat outside the office.
    Q_INVOKABLE bool setFace(const QString &seatId, int face);
    /// Ends whatever membership the titular of a seat has, today.
    Q_INVOKABLE bool endTitular(const QString &seatId);

protected:
    void read() override;

private:
    QVariantList m_organisations;
};

} // namespace minutier
