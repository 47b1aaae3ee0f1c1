// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

#include <QVariantList>

namespace minutier {

/// What can be entered about people, what they agreed to, how long they are kept, and what went wrong. Fields are those
/// of the command, as typed; empty ones are left out.
class CareForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// To choose from: {id, label}.
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList people READ people NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList purposes READ purposes NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList ways READ ways NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList faces READ faces NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList severities READ severities NOTIFY shown FINAL)
    /// {id, label}: the languages a form may be in, that of the window first.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY shown FINAL)
    /// Today, as a day is typed.
    Q_PROPERTY(QString today READ today NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList organisations() const { return m_organisations; }
    [[nodiscard]] QVariantList people() const { return m_people; }
    [[nodiscard]] static QVariantList purposes();
    [[nodiscard]] static QVariantList ways();
    [[nodiscard]] static QVariantList faces();
    [[nodiscard]] static QVariantList kinds();
    [[nodiscard]] static QVariantList severities();
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString today() const;

    Q_INVOKABLE bool addPerson(const QVariantMap &fields);
    Q_INVOKABLE bool recordConsent(const QVariantMap &fields);
    Q_INVOKABLE bool withdrawConsent(const QVariantMap &fields);
    Q_INVOKABLE bool setRetention(const QVariantMap &fields);
    /// With `person`, that person is concerned.
    Q_INVOKABLE bool reportIncident(const QVariantMap &fields);
    Q_INVOKABLE bool reviseIncident(const QVariantMap &fields);
    Q_INVOKABLE bool notifyIncident(const QVariantMap &fields);
    Q_INVOKABLE bool closeIncident(const QString &incident);
    /// The day and hour it is at the office, as a form takes them: {day, hour}.
    Q_INVOKABLE [[nodiscard]] QVariantMap rightNow() const;

protected:
    void read() override;

private:
    template <Command C>
    bool keep(const QVariantMap &fields, bool emptied = false);

    QVariantList m_organisations;
    QVariantList m_people;
};

} // namespace minutier
