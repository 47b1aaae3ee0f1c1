// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/results/ResultTrace.h"

namespace minutier {

/// What touched a result, oldest first; only the newest are shown until more are asked for.
class TraceListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString resultId READ resultId WRITE setResultId NOTIFY resultChanged FINAL)
    /// How many older events are not shown.
    Q_PROPERTY(int older READ older NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)

public:
    explicit TraceListModel(QObject *parent = nullptr);

    [[nodiscard]] QString resultId() const { return m_resultId; }
    void setResultId(const QString &id);
    [[nodiscard]] int older() const { return int(m_events.size()) - m_shown; }
    [[nodiscard]] QString summary() const;
    Q_INVOKABLE void showOlder();

Q_SIGNALS:
    void resultChanged();

protected:
    int read() override;

private:
    [[nodiscard]] const TraceEvent &event(int row) const { return m_events.at(older() + row); }

    QString m_resultId;
    QList<TraceEvent> m_events;
    int m_most = 12;
    int m_shown = 0;
};

} // namespace minutier
