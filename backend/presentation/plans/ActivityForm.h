// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// An activity being added to a draft, or changed in it; and reports on one that is under way.
class ActivityForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Outputs and outcomes to choose from: {id, label}.
    Q_PROPERTY(QVariantList results READ results NOTIFY shown FINAL)
    /// Organisations of the project: {id, label}.
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)
    /// {word, label}
    Q_PROPERTY(QVariantList types READ types NOTIFY shown FINAL)
    /// {word, label}
    Q_PROPERTY(QVariantList states READ states NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList results() const { return m_results; }
    [[nodiscard]] QVariantList organisations() const { return m_organisations; }
    [[nodiscard]] QVariantList types() const;
    [[nodiscard]] QVariantList states() const;

    /// What is kept of an activity, by field; the fields of an empty one where the id is empty.
    Q_INVOKABLE [[nodiscard]] QVariantMap fieldsOf(const QString &activityId) const;
    /// Adds an activity to a version, or changes the one of the id in `fields`.
    Q_INVOKABLE bool submit(const QString &versionId, const QVariantMap &fields);
    /// Reports where an activity stands: {state, percent, text, variance}.
    Q_INVOKABLE bool report(const QString &activityId, const QVariantMap &fields);
    /// Whether it is the account's to say where an activity stands.
    Q_INVOKABLE [[nodiscard]] bool mayReport(const QString &activityId) const;

protected:
    void read() override;

private:
    QVariantList m_results;
    QVariantList m_organisations;
};

} // namespace minutier
