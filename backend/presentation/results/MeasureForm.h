// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "storage/results/ResultRepositories.h"

namespace minutier {

/// Sets and revises targets, reports data and returns it. Numbers come as people type them.
class MeasureForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString indicatorId READ indicatorId WRITE setIndicatorId NOTIFY indicatorChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    /// Stored order of Measure.
    Q_PROPERTY(int measure READ measure NOTIFY shown FINAL)
    Q_PROPERTY(QStringList qualifiers READ qualifiers NOTIFY shown FINAL)
    /// Targets in force, to revise: {id, label, kind, startsOn, endsOn}; the first is none of them.
    Q_PROPERTY(QVariantList revisable READ revisable NOTIFY shown FINAL)
    /// Dimensions people know: {word, label}.
    Q_PROPERTY(QVariantList dimensions READ dimensions NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString indicatorId() const { return m_indicatorId; }
    void setIndicatorId(const QString &id);
    [[nodiscard]] QString title() const { return m_indicator ? m_indicator->title : QString(); }
    [[nodiscard]] int measure() const { return m_indicator ? int(m_indicator->measure) : 0; }
    [[nodiscard]] QStringList qualifiers() const;
    [[nodiscard]] QVariantList revisable() const;
    [[nodiscard]] QVariantList dimensions() const;

    /// {baseline, startsOn, endsOn, value, qualifier, numerator, denominator, narrative, replaces, reason}
    Q_INVOKABLE bool setTarget(const QVariantMap &form);
    /// {startsOn, endsOn, value, qualifier, numerator, denominator, narrative, source, note, submit,
    /// parts: [{dimension, overlaps, part, value, qualifier}]}
    Q_INVOKABLE bool report(const QVariantMap &form);
    Q_INVOKABLE bool giveBack(const QString &observationId, const QString &why);

Q_SIGNALS:
    void indicatorChanged();

protected:
    void read() override;

private:
    QString m_indicatorId;
    std::optional<Indicator> m_indicator;
    QList<Target> m_targets;
};

} // namespace minutier
