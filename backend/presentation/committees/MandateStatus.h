// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/MandateClock.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// The mandate clock, in words and as places on its bar.
class MandateStatus : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// 0 no rule, 1 up to date, 2 soon, 3 overdue.
    Q_PROPERTY(int state READ state NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString figure READ figure NOTIFY shown FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY shown FINAL)
    Q_PROPERTY(QString lastValid READ lastValid NOTIFY shown FINAL)
    Q_PROPERTY(QString latest READ latest NOTIFY shown FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY shown FINAL)
    /// Where today and the beginning of the amber stretch stand between last session and latest date, 0 to 1.
    Q_PROPERTY(qreal todayAt READ todayAt NOTIFY shown FINAL)
    Q_PROPERTY(qreal amberAt READ amberAt NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] int state() const { return int(m_clock.state); }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString lastValid() const;
    [[nodiscard]] QString latest() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] qreal todayAt() const;
    [[nodiscard]] qreal amberAt() const;

protected:
    void read() override;

private:
    [[nodiscard]] qreal place(const QDate &day) const;

    MandateClock m_clock;
    int m_noticeDays = 0;
};

} // namespace minutier
