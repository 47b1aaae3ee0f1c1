// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// Adds results and indicators, judges progress and links decisions; enumerations by their stored order.
class ResultForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Results that another may lead to: {id, label, level}.
    Q_PROPERTY(QVariantList parents READ parents NOTIFY shown FINAL)
    /// {id, label}
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)
    /// Decisions and recommendations of the project, the newest first: {id, label, entity}.
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY shown FINAL)
    Q_PROPERTY(QStringList levels READ levels NOTIFY shown FINAL)
    Q_PROPERTY(QStringList measures READ measures NOTIFY shown FINAL)
    Q_PROPERTY(QStringList directions READ directions NOTIFY shown FINAL)
    Q_PROPERTY(QStringList frequencies READ frequencies NOTIFY shown FINAL)
    Q_PROPERTY(QStringList ratings READ ratings NOTIFY shown FINAL)
    Q_PROPERTY(QStringList linkKinds READ linkKinds NOTIFY shown FINAL)
    /// Whether the model has its ultimate outcome.
    Q_PROPERTY(bool begun READ begun NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList parents() const { return m_parents; }
    [[nodiscard]] QVariantList organisations() const { return m_organisations; }
    [[nodiscard]] QVariantList decisions() const { return m_decisions; }
    [[nodiscard]] QStringList levels() const;
    [[nodiscard]] QStringList measures() const;
    [[nodiscard]] QStringList directions() const;
    [[nodiscard]] QStringList frequencies() const;
    [[nodiscard]] QStringList ratings() const;
    [[nodiscard]] QStringList linkKinds() const;
    [[nodiscard]] bool begun() const { return !m_parents.isEmpty(); }

    /// The id of what was added, or nothing when it was refused.
    Q_INVOKABLE QString addResult(int level, const QString &parent, const QString &code, const QString &title);
    /// {result, code, title, measure, unitOfAnalysis, direction, frequency, responsible, source}
    Q_INVOKABLE bool addIndicator(const QVariantMap &form);
    Q_INVOKABLE bool assess(const QString &result, int rating, const QString &narrative, const QString &day);
    /// `row` in `decisions`.
    Q_INVOKABLE bool link(const QString &result, int row, int kind, const QString &note);
    /// A code that is free below a parent, or for an indicator of a result.
    Q_INVOKABLE [[nodiscard]] QString freeCode(const QString &parent) const;
    Q_INVOKABLE [[nodiscard]] QString freeIndicatorCode(const QString &result) const;

protected:
    void read() override;

private:
    QVariantList m_parents;
    QVariantList m_organisations;
    QVariantList m_decisions;
};

} // namespace minutier
