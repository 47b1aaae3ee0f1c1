// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/TermsOfReference.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// The committee as its page sums it up: rules in force, and the balance of its seats.
class CommitteeView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int seats READ seats NOTIFY shown FINAL)
    Q_PROPERTY(int filled READ filled NOTIFY shown FINAL)
    Q_PROPERTY(QString termsSince READ termsSince NOTIFY shown FINAL)
    Q_PROPERTY(QString frequency READ frequency NOTIFY shown FINAL)
    Q_PROPERTY(QString quorum READ quorum NOTIFY shown FINAL)
    Q_PROPERTY(QString decisionRule READ decisionRule NOTIFY shown FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY shown FINAL)
    Q_PROPERTY(QStringList functions READ functions NOTIFY shown FINAL)
    /// Of each sector, in the order of the terms: {sector, label, filled, total}.
    Q_PROPERTY(QVariantList sectors READ sectors NOTIFY shown FINAL)
    /// Of titulars: {label, count}, those not stated last.
    Q_PROPERTY(QVariantList genders READ genders NOTIFY shown FINAL)
    Q_PROPERTY(int titulars READ titulars NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] int seats() const { return m_seats; }
    [[nodiscard]] int filled() const { return m_filled; }
    [[nodiscard]] QString termsSince() const;
    [[nodiscard]] QString frequency() const;
    [[nodiscard]] QString quorum() const;
    [[nodiscard]] QString decisionRule() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QStringList functions() const;
    [[nodiscard]] QVariantList sectors() const { return m_sectors; }
    [[nodiscard]] QVariantList genders() const { return m_genders; }
    [[nodiscard]] int titulars() const { return m_titulars; }

    /// Puts new terms in force from a day on; empty texts mean no rule.
    Q_INVOKABLE bool adoptTerms(
        const QString &from,
        int period,
        int sessions,
        int noticeDays,
        const QString &quorumSeats,
        const QString &quorumSectors
    );

protected:
    void read() override;

private:
    /// "9 women".
    static QString peopleOf(Gender gender, int count);

    std::optional<TermsOfReference> m_terms;
    int m_seats = 0;
    int m_filled = 0;
    int m_titulars = 0;
    QVariantList m_sectors;
    QVariantList m_genders;
};

} // namespace minutier
