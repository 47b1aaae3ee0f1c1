// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/cooperation/CallBook.h"

#include <QVariantList>

namespace minutier {

/// One call: its terms, what it is judged on, who judges with which interests, and what it came to.
class CallView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString callId READ callId WRITE setCallId NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString objective READ objective NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    /// Stored number of CallState.
    Q_PROPERTY(int step READ step NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// "2 projects selected of about 10 received."
    Q_PROPERTY(QString sentence READ sentence NOTIFY shown FINAL)
    /// {label, text}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// {id, title, detail, highest, share}
    Q_PROPERTY(QVariantList criteria READ criteria NOTIFY shown FINAL)
    /// {id, who, interests}
    Q_PROPERTY(QVariantList panel READ panel NOTIFY shown FINAL)
    /// Reference of the decision that launched it.
    Q_PROPERTY(QString decision READ decision NOTIFY shown FINAL)
    Q_PROPERTY(QString decisionId READ decisionId NOTIFY shown FINAL)
    /// What may be done with it now.
    Q_PROPERTY(bool takesCriteria READ takesCriteria NOTIFY shown FINAL)
    Q_PROPERTY(bool takesProposals READ takesProposals NOTIFY shown FINAL)
    Q_PROPERTY(bool isJudged READ isJudged NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString callId() const { return m_id.toString(); }
    void setCallId(const QString &id);
    [[nodiscard]] QString reference() const { return m_book.call.reference; }
    [[nodiscard]] QString title() const { return shielded(m_book.call.title); }
    [[nodiscard]] QString objective() const { return shielded(m_book.call.objective); }
    [[nodiscard]] QString note() const { return shielded(m_book.call.note); }
    [[nodiscard]] int step() const { return int(m_book.call.state); }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList criteria() const;
    [[nodiscard]] QVariantList panel() const;
    [[nodiscard]] QString decision() const { return m_decision; }
    [[nodiscard]] QString decisionId() const { return m_book.call.decision.toString(); }
    [[nodiscard]] bool takesCriteria() const { return !m_id.isNull() && canTakeCriteria(m_book.call); }
    [[nodiscard]] bool takesProposals() const { return !m_id.isNull() && canReceive(m_book.call); }
    [[nodiscard]] bool isJudged() const { return !m_id.isNull() && canBeJudged(m_book.call); }

protected:
    void read() override;

private:
    [[nodiscard]] QString interestsOf(const PanelMember &member) const;
    [[nodiscard]] QString received() const;

    CallId m_id;
    CallBook m_book;
    QString m_decision;
};

} // namespace minutier
