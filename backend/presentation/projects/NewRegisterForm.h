// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// The guided beginning: project, committee, terms, organisations with their seats, first session.
class NewRegisterForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Today where the project is, as 2021-06-21.
    Q_PROPERTY(QString day READ day NOTIFY shown FINAL)
    /// The zone of this computer; empty where it has none with a place in it.
    Q_PROPERTY(QString systemZone READ systemZone CONSTANT FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString day() const;
    [[nodiscard]] QString systemZone() const;

    /// Starts the project and forms its committee; true when both were made.
    Q_INVOKABLE bool startProject(
        const QString &code, const QString &title, const QString &lang, const QString &zone, const QString &committee
    );
    /// Puts the committee's first terms in force; quorum fields may be empty.
    Q_INVOKABLE bool adoptTerms(
        const QString &from, int period, int noticeDays, const QString &quorumSeats, const QString &quorumSectors
    );
    /// Makes an organisation, a seat and a titular of each line: "organisation; function; sector; at risk". The sector
    /// is `institution`, `civil_society`, `donor`, `implementer`, or a word people use for one.
    Q_INVOKABLE bool addSeats(const QString &lines);
    /// How many of the lines would make a seat, and what is wrong with the first that would not.
    Q_INVOKABLE QString preview(const QString &lines) const;
    /// Plans the first session; its id, or nothing when it was refused.
    Q_INVOKABLE QString planSession(const QString &startsLocal, int minutesLong, int modality);
    /// Zones whose name contains what was typed, for the zone field.
    Q_INVOKABLE static QStringList zonesLike(const QString &typed);
};

} // namespace minutier
