// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Minutes.h"
#include "domain/meetings/Quorum.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// One session as its pages show it, and what can be done to it as a whole.
class MeetingView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// The session; the next one to come when left empty.
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString fullTitle READ fullTitle NOTIFY shown FINAL)
    Q_PROPERTY(QString day READ day NOTIFY shown FINAL)
    Q_PROPERTY(QString longDay READ longDayText NOTIFY shown FINAL)
    Q_PROPERTY(QString hour READ hour NOTIFY shown FINAL)
    Q_PROPERTY(QString remoteHour READ remoteHour NOTIFY shown FINAL)
    Q_PROPERTY(QString form READ form NOTIFY shown FINAL)
    Q_PROPERTY(QString length READ length NOTIFY shown FINAL)
    Q_PROPERTY(QString countdown READ countdown NOTIFY shown FINAL)
    Q_PROPERTY(QString startsLocal READ startsLocal NOTIFY shown FINAL)
    Q_PROPERTY(int minutesLong READ minutesLong NOTIFY shown FINAL)
    /// Stored order of MeetingState: planned, convened, in session, held, postponed, cancelled.
    Q_PROPERTY(int state READ state NOTIFY shown FINAL)
    /// 0 planned, 1 convened, 2 in session, 3 held, 4 minutes circulated, 5 minutes approved.
    Q_PROPERTY(int step READ step NOTIFY shown FINAL)
    Q_PROPERTY(QString quorumSentence READ quorumText NOTIFY shown FINAL)
    /// 0 no rule, 1 met, 2 missed.
    Q_PROPERTY(int quorumVerdict READ quorumVerdict NOTIFY shown FINAL)
    Q_PROPERTY(QString quorumAdvice READ quorumAdvice NOTIFY shown FINAL)
    Q_PROPERTY(QString quorumRule READ quorumRule NOTIFY shown FINAL)
    Q_PROPERTY(int people READ people NOTIFY shown FINAL)
    Q_PROPERTY(QString currentItemId READ currentItemId NOTIFY shown FINAL)
    Q_PROPERTY(bool isNext READ isNext NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString meetingId() const
    {
        return m_wanted.isNull() ? m_meeting.id.toString() : m_wanted.toString();
    }
    void setMeetingId(const QString &id);
    [[nodiscard]] bool exists() const { return !m_meeting.id.isNull(); }
    [[nodiscard]] QString reference() const { return m_meeting.reference; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString fullTitle() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString longDayText() const;
    [[nodiscard]] QString hour() const;
    [[nodiscard]] QString remoteHour() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] QString length() const;
    [[nodiscard]] QString countdown() const;
    [[nodiscard]] QString startsLocal() const { return m_meeting.starts.local; }
    [[nodiscard]] int minutesLong() const { return m_meeting.minutesLong; }
    [[nodiscard]] int state() const { return int(m_meeting.state); }
    [[nodiscard]] int step() const;
    [[nodiscard]] QString quorumText() const;
    [[nodiscard]] int quorumVerdict() const { return int(m_quorum.verdict); }
    [[nodiscard]] QString quorumAdvice() const;
    [[nodiscard]] QString quorumRule() const;
    [[nodiscard]] int people() const { return m_quorum.people; }
    [[nodiscard]] QString currentItemId() const { return m_meeting.currentItem.toString(); }
    [[nodiscard]] bool isNext() const { return m_isNext; }

    /// Plans a session of the committee; its id, or nothing when it was refused.
    Q_INVOKABLE QString plan(const QString &startsLocal, int minutesLong, int modality, const QString &place);
    Q_INVOKABLE bool reschedule(const QString &startsLocal, int minutesLong);
    Q_INVOKABLE bool convene();
    Q_INVOKABLE bool open();
    Q_INVOKABLE bool takeUp(const QString &itemId);
    Q_INVOKABLE bool takeUpNext();
    Q_INVOKABLE bool close();
    /// Postpones (4) or cancels (5) the session.
    Q_INVOKABLE bool callOff(int state, const QString &reason);
    [[nodiscard]] const Meeting &record() const { return m_meeting; }

Q_SIGNALS:
    void meetingIdChanged();

protected:
    void read() override;

private:
    void choose();

    MeetingId m_wanted;
    Meeting m_meeting;
    std::optional<Minutes> m_minutes;
    QuorumFinding m_quorum;
    std::optional<TermsOfReference> m_terms;
    bool m_isNext = false;
};

} // namespace minutier
