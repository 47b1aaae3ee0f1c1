// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "presentation/plans/PlanAxis.h"
#include "queries/plans/PlanCard.h"

namespace minutier {

/// The plans of a project: one line for each year, the card of the chosen one, and what can be done with it.
class PlanView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// The year chosen; the one under way, or the last, while nobody chose.
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY shown FINAL)
    /// The version looked at; the one the card is about while nobody chose.
    Q_PROPERTY(QString versionId READ versionId WRITE setVersionId NOTIFY shown FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString planId READ planId NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString versionTitle READ versionTitle NOTIFY shown FINAL)
    /// The version the card is about, and the last one.
    Q_PROPERTY(QString cardVersionId READ cardVersionId NOTIFY shown FINAL)
    Q_PROPERTY(QString lastVersionId READ lastVersionId NOTIFY shown FINAL)
    /// draft, submitted or frozen: what can be done with the version looked at.
    Q_PROPERTY(QString stage READ stage NOTIFY shown FINAL)
    /// {year, label, detail, shape, stateWord}
    Q_PROPERTY(QVariantList years READ years NOTIFY shown FINAL)
    /// {id, label, shape, stateWord}
    Q_PROPERTY(QVariantList versions READ versions NOTIFY shown FINAL)
    /// none, intact or broken.
    Q_PROPERTY(QString seal READ seal NOTIFY shown FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY shown FINAL)
    Q_PROPERTY(QString sinceWord READ sinceWord NOTIFY shown FINAL)
    Q_PROPERTY(int openConditions READ openConditions NOTIFY shown FINAL)
    /// {label, text, detail, decisionId}: by whom, with what quorum, on what, accepted or not.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// {id, text, detail, shape, stateWord, late}
    Q_PROPERTY(QVariantList conditions READ conditions NOTIFY shown FINAL)
    Q_PROPERTY(QString acceptance READ acceptance NOTIFY shown FINAL)
    Q_PROPERTY(bool accepted READ accepted NOTIFY shown FINAL)
    /// {label, from, until, open, now}
    Q_PROPERTY(QVariantList quarters READ quarters NOTIFY shown FINAL)
    /// Where today falls on the time line, or below 0 where it does not.
    Q_PROPERTY(double today READ today NOTIFY shown FINAL)
    /// Donors of the project: {id, label}.
    Q_PROPERTY(QVariantList donors READ donors NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] int year() const;
    void setYear(int year);
    [[nodiscard]] QString versionId() const { return m_shown.id.toString(); }
    void setVersionId(const QString &id);
    [[nodiscard]] bool exists() const { return m_card.has_value(); }
    [[nodiscard]] QString planId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString versionTitle() const;
    [[nodiscard]] QString cardVersionId() const;
    [[nodiscard]] QString lastVersionId() const;
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QVariantList years() const { return m_years; }
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] QString seal() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sinceWord() const;
    [[nodiscard]] int openConditions() const { return m_card ? m_card->openConditions() : 0; }
    [[nodiscard]] QVariantList facts() const { return m_facts; }
    [[nodiscard]] QVariantList conditions() const;
    [[nodiscard]] QString acceptance() const;
    [[nodiscard]] bool accepted() const { return m_card && !m_card->acceptances.isEmpty(); }
    [[nodiscard]] QVariantList quarters() const;
    [[nodiscard]] double today() const;
    [[nodiscard]] QVariantList donors() const { return m_donors; }

    /// Opens the plan of the next year without one.
    Q_INVOKABLE bool openNext();
    /// Drafts the next version from the last one.
    Q_INVOKABLE bool draftNext(const QString &reason);
    Q_INVOKABLE bool submit();
    /// Records that a donor accepted the version of the card.
    Q_INVOKABLE bool accept(const QString &donorId, const QString &day, const QString &letter);

    /// Writes the donor's evidence sheet of the project as a PDF file.
    Q_INVOKABLE bool saveEvidence(const QString &path);

protected:
    void read() override;

private:
    void choose(const QList<PlanCard> &cards);
    void describe();
    void readAxis();
    void readDonors();
    [[nodiscard]] QVariantMap lineOf(const PlanCard &card) const;

    int m_year = 0;
    PlanVersionId m_wanted;
    PlanVersion m_shown;
    std::optional<PlanCard> m_card;
    PlanAxis m_axis;
    int m_activities = 0;
    QVariantList m_years;
    QVariantList m_facts;
    QVariantList m_donors;
};

} // namespace minutier
