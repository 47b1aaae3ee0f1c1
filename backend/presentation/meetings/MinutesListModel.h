// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Minutes.h"
#include "presentation/ListModel.h"

namespace minutier {

/// The minutes of a session, paragraph by paragraph, and what becomes of them.
class MinutesListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY minutesRead FINAL)
    /// 0 draft, 1 circulated, 2 approved.
    Q_PROPERTY(int state READ state NOTIFY minutesRead FINAL)
    Q_PROPERTY(QString stateSentence READ stateSentence NOTIFY minutesRead FINAL)
    Q_PROPERTY(QString minutesId READ minutesId NOTIFY minutesRead FINAL)

public:
    explicit MinutesListModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] bool exists() const { return m_minutes.has_value(); }
    [[nodiscard]] int state() const { return m_minutes ? int(m_minutes->state) : 0; }
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] QString minutesId() const { return m_minutes ? m_minutes->id.toString() : QString(); }

    Q_INVOKABLE bool generate();
    Q_INVOKABLE bool revise(const QString &paragraphId, const QString &text);
    Q_INVOKABLE bool circulate();
    Q_INVOKABLE bool approve();
    Q_INVOKABLE bool addAddendum(const QString &text);
    /// Writes the minutes for an audience in a form (`pdf`, `odt`, `html`) and a language, on a thread of its own.
    Q_INVOKABLE bool exportTo(const QString &path, const QString &format, const QString &lang, int audience);

Q_SIGNALS:
    void meetingIdChanged();
    void minutesRead();

protected:
    int read() override;

private:
    [[nodiscard]] QString labelOf(const MinutesParagraph &paragraph) const;

    MeetingId m_meeting;
    std::optional<Minutes> m_minutes;
    QList<MinutesParagraph> m_paragraphs;
    QHash<QUuid, DecisionKind> m_kinds;
};

} // namespace minutier
