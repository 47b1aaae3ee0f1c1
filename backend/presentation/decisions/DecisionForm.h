// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// What a session does at a point: decide, recommend, assign. Fields come from QML, drafts are kept by the session.
class DecisionForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId MEMBER m_meetingId NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString itemId MEMBER m_itemId NOTIFY placeChanged FINAL)
    /// {id, label}
    Q_PROPERTY(QVariantList organisations READ organisations NOTIFY shown FINAL)
    Q_PROPERTY(QVariantList seats READ seats NOTIFY shown FINAL)
    /// Plan versions that wait for the committee: {id, label, replaces}, the last the validated version it takes over from.
    Q_PROPERTY(QVariantList submittedPlans READ submittedPlans NOTIFY shown FINAL)
    /// When an answer is usually asked for: thirty days from now.
    Q_PROPERTY(QString usualDue READ usualDue NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList organisations() const { return m_organisations; }
    [[nodiscard]] QVariantList seats() const { return m_seats; }
    [[nodiscard]] QVariantList submittedPlans() const { return m_plans; }
    [[nodiscard]] QString usualDue() const;

    /// Records a decision; its reference, or nothing when it was refused. The form is {kind, adoptedBy, outcome,
    /// statement, version, replaces, conditions: [{text, owner, due}], ballots: {seat: choice}}, enumerations by their
    /// stored order.
    Q_INVOKABLE QString record(const QVariantMap &form);
    Q_INVOKABLE QString
    recommend(const QString &text, const QString &madeBy, const QString &addressee, const QString &due);
    Q_INVOKABLE QString assign(const QString &title, const QString &owner, const QString &due);

Q_SIGNALS:
    void placeChanged();

protected:
    void read() override;

private:
    void readPlans();
    QString answerOf(const Result<Made> &made);

    QString m_meetingId;
    QString m_itemId;
    QVariantList m_organisations;
    QVariantList m_seats;
    QVariantList m_plans;
};

} // namespace minutier
