// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// Checks the register against its journal, on a thread of its own.
class VerificationView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// `unknown`, `running`, `intact`, `altered` or `failed`.
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY outcomeChanged FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString sentence() const { return m_sentence; }

    Q_INVOKABLE void verify();

Q_SIGNALS:
    void outcomeChanged();

private:
    void settle(const QString &outcome, const QString &sentence);

    QString m_outcome = QStringLiteral("unknown");
    QString m_sentence;
};

} // namespace minutier
