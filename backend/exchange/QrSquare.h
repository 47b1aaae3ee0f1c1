// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <optional>

namespace minutier {

/// A text as the dots of a QR code of level M: a sixth of it may be lost to dirt or a fold.
class QrSquare
{
public:
    /// Dark dots beside each other in a row.
    struct Run
    {
        int x = 0;
        int y = 0;
        int length = 0;
    };

    /// Nothing where the text is longer than such a code holds.
    static std::optional<QrSquare> of(const QString &text);

    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    /// In black and white, with the margin that a camera needs; `scale` pixels to a dot.
    [[nodiscard]] QImage picture(int scale) const;

    static constexpr int margin = 4; ///< In dots, on each side.

private:
    int m_side = 0;
    QList<Run> m_runs;
};

} // namespace minutier
