// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/results/IndicatorSeries.h"

namespace minutier {

/// The indicators of one result, or of the project itself: what is aimed at, what was reported, and how it is made up.
class IndicatorListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// A result, or "means" for the project's own indicators.
    Q_PROPERTY(QString resultId READ resultId WRITE setResultId NOTIFY resultChanged FINAL)

public:
    explicit IndicatorListModel(QObject *parent = nullptr);

    [[nodiscard]] QString resultId() const { return m_resultId; }
    void setResultId(const QString &id);

    /// Submits data or verifies it: stored order of ObservationState.
    Q_INVOKABLE bool advance(const QString &observationId, int state);

Q_SIGNALS:
    void resultChanged();

protected:
    int read() override;

private:
    struct Line
    {
        Indicator indicator;
        IndicatorSeries series;
        std::optional<Target> baseline;
        std::optional<Target> target;
        std::optional<Observation> latest;
        QList<Part> parts;       ///< Of the latest data.
        QList<Part> targetParts; ///< Of the target in force.
    };

    [[nodiscard]] Result<QList<Indicator>> readIndicators() const;
    [[nodiscard]] Line readLine(const Indicator &indicator, const ReadableCounts &disclosed);
    [[nodiscard]] QVariantList facts(const Line &line) const;
    [[nodiscard]] static QStringList remarks(const Line &line);
    [[nodiscard]] QVariantList groups(const Line &line) const;
    [[nodiscard]] QVariantList history(const Line &line) const;
    [[nodiscard]] QVariantList waiting(const Line &line) const;
    [[nodiscard]] static QString about(const Line &line);

    QString m_resultId;
    QList<Line> m_lines;
};

} // namespace minutier
