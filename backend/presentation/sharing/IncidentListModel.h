// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Incident.h"
#include "presentation/ListModel.h"

namespace minutier {

/// What went wrong, the newest first, with the hours left to tell the authority. The office alone reads it.
class IncidentListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// Whether the account may read of incidents at all.
    Q_PROPERTY(bool allowed READ allowed NOTIFY summaryChanged FINAL)
    /// The keys are not here, so that what happened cannot be read.
    Q_PROPERTY(bool locked READ locked NOTIFY summaryChanged FINAL)

public:
    explicit IncidentListModel(QObject *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool allowed() const;
    [[nodiscard]] bool locked() const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &incidentId) const;

Q_SIGNALS:
    void summaryChanged();

protected:
    int read() override;

private:
    [[nodiscard]] QString discoveredOf(const Incident &incident) const;
    [[nodiscard]] QString clockOf(const Incident &incident) const;
    [[nodiscard]] QString clockShape(const Incident &incident) const;
    [[nodiscard]] QString concernedOf(const Incident &incident) const;

    QList<Incident> m_incidents;
};

} // namespace minutier
