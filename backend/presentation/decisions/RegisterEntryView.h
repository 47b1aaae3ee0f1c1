// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Translation.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// One decision or recommendation in full: its text in each language, what hangs on it, and what can be done about it.
class RegisterEntryView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entity MEMBER m_entity NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY recordChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString kindWord READ kindWord NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// Stored order of DecisionState or RecommendationState.
    Q_PROPERTY(int state READ state NOTIFY shown FINAL)
    /// {lang, label, text, remark, authoritative}
    Q_PROPERTY(QVariantList texts READ texts NOTIFY shown FINAL)
    /// {label, text}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// {id, text, detail, proof, shape, stateWord, state, mayAdvance}
    Q_PROPERTY(QVariantList conditions READ conditions NOTIFY shown FINAL)
    /// {id, stateWord, text, detail, satisfaction, mayJudge}
    Q_PROPERTY(QVariantList responses READ responses NOTIFY shown FINAL)
    /// Whether the answer to this recommendation is the account's to keep.
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY shown FINAL)
    /// {id, reference, title, detail, shape, stateWord}
    Q_PROPERTY(QVariantList actions READ actions NOTIFY shown FINAL)
    /// Later decisions of the project that could lift a condition or replace this one: {id, label}.
    Q_PROPERTY(QVariantList laterDecisions READ laterDecisions NOTIFY shown FINAL)

public:
    explicit RegisterEntryView(QObject *parent = nullptr);

    [[nodiscard]] bool exists() const { return m_decision || m_recommendation; }
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString kindWord() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] int state() const;
    [[nodiscard]] QVariantList texts() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList conditions() const;
    [[nodiscard]] QVariantList responses() const;
    [[nodiscard]] bool mayAnswer() const;
    [[nodiscard]] QVariantList actions() const;
    [[nodiscard]] QVariantList laterDecisions() const;

    Q_INVOKABLE bool proveCondition(const QString &conditionId, const QString &proof);
    Q_INVOKABLE bool liftCondition(const QString &conditionId, const QString &decisionId);
    /// Moves a decision to what became of it: stored order of DecisionState.
    Q_INVOKABLE bool settle(int state);
    /// Stored order of Answer.
    Q_INVOKABLE bool answer(int answer, const QString &reason, const QString &evidence);
    /// Stored order of RecommendationState.
    Q_INVOKABLE bool advance(int state);
    Q_INVOKABLE bool judge(const QString &responseId, bool satisfied);
    /// Keeps the main text in another language.
    Q_INVOKABLE bool translate(const QString &lang, const QString &text);

Q_SIGNALS:
    void recordChanged();

protected:
    void read() override;

private:
    void readDecision();
    void readRecommendation();
    [[nodiscard]] bool mayAdvance(const Condition &condition) const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    [[nodiscard]] QString dueText(const PartialDate &due, bool open) const;
    [[nodiscard]] QString meetingText(const MeetingId &id) const;

    QString m_entity = QStringLiteral("decision");
    QString m_recordId;
    std::optional<Decision> m_decision;
    std::optional<Recommendation> m_recommendation;
    QList<Condition> m_conditions;
    QList<Ballot> m_ballots;
    QList<Response> m_responses;
    QList<ActionItem> m_actions;
    QList<Translation> m_translations;
    QList<Decision> m_later;
};

} // namespace minutier
