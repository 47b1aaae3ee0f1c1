// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

#include <QUrl>

namespace minutier {

/// What leaves the office for a session: previews before it is convened, one letter for each person once it is.
class MeetingLetters : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId MEMBER m_meetingId NOTIFY meetingIdChanged FINAL)
    /// Where letters are written: a folder of the register's own.
    Q_PROPERTY(QString folder READ folder NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString folder() const;

    /// The text of a preview: `invitation` or `pack`; blocks as {kind, label, text, rows}.
    Q_INVOKABLE [[nodiscard]] QVariantList preview(const QString &what) const;
    /// Writes one PDF and one text for each person invited, on a thread of its own.
    Q_INVOKABLE bool writeLetters();
    /// Writes the session pack as PDF.
    Q_INVOKABLE bool writePack(const QUrl &file);

Q_SIGNALS:
    void meetingIdChanged();

private:
    QString m_meetingId;
};

} // namespace minutier
