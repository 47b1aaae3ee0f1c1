// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/plans/PlanComparison.h"

namespace minutier {

/// What differs between two versions of a plan, a row for each change.
class PlanComparisonModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString beforeId READ beforeId WRITE setBeforeId NOTIFY versionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString afterId READ afterId WRITE setAfterId NOTIFY versionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString beforeTitle READ beforeTitle NOTIFY countChanged FINAL)
    Q_PROPERTY(QString afterTitle READ afterTitle NOTIFY countChanged FINAL)
    /// "5 changes, 2 of them without a decision".
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)
    /// {label, count, shape, mark} for each kind of change and what did not change.
    Q_PROPERTY(QVariantList counts READ counts NOTIFY countChanged FINAL)
    /// {currency, before, after, difference}
    Q_PROPERTY(QVariantList budgets READ budgets NOTIFY countChanged FINAL)
    /// The extension that the later version rests on, where it is not signed; empty otherwise.
    Q_PROPERTY(QString extension READ extension NOTIFY countChanged FINAL)

public:
    explicit PlanComparisonModel(QObject *parent = nullptr);

    [[nodiscard]] QString beforeId() const { return m_before.toString(); }
    void setBeforeId(const QString &id);
    [[nodiscard]] QString afterId() const { return m_after.toString(); }
    void setAfterId(const QString &id);
    [[nodiscard]] QString beforeTitle() const;
    [[nodiscard]] QString afterTitle() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList counts() const;
    [[nodiscard]] QVariantList budgets() const;
    [[nodiscard]] QString extension() const { return m_extension; }

Q_SIGNALS:
    void versionsChanged();

protected:
    int read() override;

private:
    /// How one version has an activity: {period, budget, people}, each with whether it changed.
    [[nodiscard]] QVariantList side(int row, bool after) const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    [[nodiscard]] QString versionTitle(const PlanVersion &version) const;
    [[nodiscard]] QVariantList behind(int row) const;
    [[nodiscard]] QString kinds(int row) const;
    /// "moved", in the number of the activities counted.
    [[nodiscard]] static QString kindsCounted(ChangeKind kind, int count);

    PlanVersionId m_before;
    PlanVersionId m_after;
    PlanComparison m_comparison;
    QString m_extension;
    QHash<ResultId, QString> m_results;
};

} // namespace minutier
