// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

#include <QVariantList>

namespace minutier {

/// What can be entered about calls, mandates, initiatives and risks. Fields are those of the command, as typed; empty
/// ones are left out.
class CooperationForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// To choose from, the first meaning none: {id, label}.
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList people READ people NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList countries READ countries NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList results READ results NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList organisations() const { return m_organisations; }
    [[nodiscard]] QVariantList people() const { return m_people; }
    [[nodiscard]] QVariantList countries() const { return m_countries; }
    [[nodiscard]] QVariantList decisions() const { return m_decisions; }
    [[nodiscard]] QVariantList results() const { return m_results; }

    /// With `function`, and perhaps `name`, the volunteer is somebody new.
    Q_INVOKABLE bool planMandate(const QVariantMap &fields);
    Q_INVOKABLE bool advanceMandate(const QVariantMap &fields);
    Q_INVOKABLE bool announceCall(const QVariantMap &fields);
    Q_INVOKABLE bool reviseCall(const QVariantMap &fields);
    Q_INVOKABLE bool advanceCall(const QVariantMap &fields);
    Q_INVOKABLE bool addCriterion(const QVariantMap &fields);
    Q_INVOKABLE bool seatPanelMember(const QVariantMap &fields);
    Q_INVOKABLE bool declareConflict(const QVariantMap &fields);
    Q_INVOKABLE bool receiveProposal(const QVariantMap &fields);
    /// Points by criterion id, of one member for one proposal.
    Q_INVOKABLE bool scoreProposal(const QString &proposal, const QString &member, const QVariantMap &points);
    Q_INVOKABLE bool advanceProposal(const QVariantMap &fields);
    Q_INVOKABLE bool awardProposal(const QVariantMap &fields);
    Q_INVOKABLE bool advanceAward(const QVariantMap &fields);
    Q_INVOKABLE bool startInitiative(const QVariantMap &fields);
    Q_INVOKABLE bool reviseInitiative(const QVariantMap &fields);
    Q_INVOKABLE bool raiseRisk(const QVariantMap &fields);
    Q_INVOKABLE bool assessRisk(const QVariantMap &fields);
    Q_INVOKABLE bool reviseRisk(const QVariantMap &fields);

protected:
    void read() override;

private:
    template <Command C>
    Result<PreparedCommand> filled(const QVariantMap &fields) const;
    template <Command C>
    bool keep(const QVariantMap &fields);
    bool keepAll(const QList<Result<PreparedCommand>> &commands);
    [[nodiscard]] QVariantMap inProject(QVariantMap fields) const;
    void readResults();

    QVariantList m_organisations;
    QVariantList m_people;
    QVariantList m_countries;
    QVariantList m_decisions;
    QVariantList m_results;
};

} // namespace minutier
