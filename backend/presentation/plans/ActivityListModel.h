// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"
#include "domain/results/ResultNode.h"
#include "presentation/ListModel.h"
#include "presentation/plans/PlanAxis.h"

#include <QHash>

namespace minutier {

/// The activities of a plan version, grouped by the result they serve, each with its place on the time line.
class ActivityListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString versionId READ versionId WRITE setVersionId NOTIFY versionChanged REQUIRED FINAL)
    /// What activities come to, a line for each currency; those without a budget left out.
    Q_PROPERTY(QString total READ total NOTIFY countChanged FINAL)

    /// How many results the activities are grouped by.
    Q_PROPERTY(int groups READ groups NOTIFY countChanged FINAL)

public:
    explicit ActivityListModel(QObject *parent = nullptr);

    [[nodiscard]] QString versionId() const { return m_version.toString(); }
    void setVersionId(const QString &id);
    [[nodiscard]] QString total() const;
    [[nodiscard]] int groups() const;

    /// Moves an activity of a draft along the time line, by a part of its whole length, to whole months.
    Q_INVOKABLE bool move(int row, double part);
    /// Moves an activity of a draft by months, earlier when negative.
    Q_INVOKABLE bool moveMonths(int row, int months);
    Q_INVOKABLE bool drop(int row);
    /// The row of an activity, or -1.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &activityId) const;
    /// What stands in a row as a sentence, for screen readers.
    Q_INVOKABLE [[nodiscard]] QString sentence(int row) const;

Q_SIGNALS:
    void versionChanged();

protected:
    int read() override;

private:
    struct Line
    {
        PlanActivity activity;
        QString result; ///< "1111 Training kits"; empty for none.
        std::optional<ActivityProgress> progress;
        double from = 0;
        double until = 0;
    };

    void readLines(const PlanVersion &version);
    void place(const PlanVersion &version);
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    [[nodiscard]] QString progressWord(const Line &line) const;
    [[nodiscard]] QString progressShape(const Line &line) const;
    [[nodiscard]] bool isLate(const Line &line) const;
    [[nodiscard]] QString period(const PlanActivity &activity) const;
    [[nodiscard]] QString budget(const PlanActivity &activity) const;

    PlanVersionId m_version;
    bool m_draft = false;
    PlanAxis m_axis;
    QList<Line> m_lines;
    QHash<OrganisationId, QString> m_names;
};

} // namespace minutier
