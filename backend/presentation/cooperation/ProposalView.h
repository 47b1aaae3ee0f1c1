// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/cooperation/CallBook.h"

#include <QVariantList>

namespace minutier {

/// One proposal: what it asks, the points of each member on each criterion, what the panel says and what it was given.
class ProposalView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString proposalId READ proposalId WRITE setProposalId NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString who READ who NOTIFY shown FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY shown FINAL)
    Q_PROPERTY(QString recommendation READ recommendation NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// Stored number of ProposalState.
    Q_PROPERTY(int step READ step NOTIFY shown FINAL)
    /// {label, text}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// {title, mean, points, share}: points as people read them, those of each member in the order of the panel.
    Q_PROPERTY(QVariantList points READ points NOTIFY shown FINAL)
    /// Of all its points: "83 %"; empty where nobody scored it.
    Q_PROPERTY(QString score READ score NOTIFY shown FINAL)
    /// Who declared an interest in it, and what of their points.
    Q_PROPERTY(QStringList interests READ interests NOTIFY shown FINAL)
    /// What it was given: {label, text}.
    Q_PROPERTY(QVariantList awardFacts READ awardFacts NOTIFY shown FINAL)
    Q_PROPERTY(QString awardId READ awardId NOTIFY shown FINAL)
    /// Stored number of AwardState; -1 without an award.
    Q_PROPERTY(int awardStep READ awardStep NOTIFY shown FINAL)
    Q_PROPERTY(bool canBeAwarded READ canBeAwarded NOTIFY shown FINAL)
    Q_PROPERTY(bool canBeScored READ canBeScored NOTIFY shown FINAL)
    /// Members who may give it points: {id, label}.
    Q_PROPERTY(QVariantList judges READ judges NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString proposalId() const { return m_id.toString(); }
    void setProposalId(const QString &id);
    [[nodiscard]] QString reference() const { return m_line.proposal.reference; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString recommendation() const { return shielded(m_line.proposal.recommendation); }
    [[nodiscard]] QString note() const { return shielded(m_line.proposal.note); }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] int step() const { return int(m_line.proposal.state); }
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] QString score() const;
    [[nodiscard]] QStringList interests() const;
    [[nodiscard]] QVariantList awardFacts() const;
    [[nodiscard]] QString awardId() const { return m_line.award ? m_line.award->id.toString() : QString(); }
    [[nodiscard]] int awardStep() const { return m_line.award ? int(m_line.award->state) : -1; }
    [[nodiscard]] bool canBeAwarded() const;
    [[nodiscard]] bool canBeScored() const;
    [[nodiscard]] QVariantList judges() const;
    /// Points a member gave on a criterion; -1 where there are none.
    Q_INVOKABLE [[nodiscard]] int pointsOf(const QString &memberId, const QString &criterionId) const;

protected:
    void read() override;

private:
    [[nodiscard]] bool isOffice() const;

    ProposalId m_id;
    CallBook m_book;
    ProposalLine m_line;
};

} // namespace minutier
