// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/meetings/Readiness.h"

namespace minutier {

/// The checks a session passes before it can be held well, those to fix first.
class ReadinessModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY checksRead FINAL)
    Q_PROPERTY(int toFix READ toFix NOTIFY checksRead FINAL)
    Q_PROPERTY(int total READ total NOTIFY checksRead FINAL)
    /// State of each check for the ring: 0 done, 1 to fix, 2 not yet known.
    Q_PROPERTY(QVariantList states READ states NOTIFY checksRead FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY checksRead FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY checksRead FINAL)
    /// Why the session cannot be convened at all, in words; empty when it can.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY checksRead FINAL)
    /// Lists only what is to fix.
    Q_PROPERTY(bool onlyToFix MEMBER m_onlyToFix NOTIFY onlyToFixChanged FINAL)

public:
    explicit ReadinessModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] int done() const { return m_readiness.done(); }
    [[nodiscard]] int toFix() const { return m_readiness.toFix(); }
    [[nodiscard]] int total() const { return int(m_readiness.checks.size()); }
    [[nodiscard]] QVariantList states() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void meetingIdChanged();
    void checksRead();
    void onlyToFixChanged();

protected:
    int read() override;

private:
    MeetingId m_meeting;
    Readiness m_readiness;
    bool m_hasAgenda = false;
    QList<ReadinessCheck> m_shown;
    bool m_onlyToFix = false;
};

} // namespace minutier
