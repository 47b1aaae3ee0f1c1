// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/QrSquare.h"

#include <memory>
#include <qrencode.h>

namespace minutier {

std::optional<QrSquare> QrSquare::of(const QString &text)
{
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free
    );
    if (!code)
        return std::nullopt;
    QrSquare square;
    square.m_side = code->width;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) == 0)
                continue;
            auto &runs = square.m_runs;
            if (!runs.isEmpty() && runs.last().y == y && runs.last().x + runs.last().length == x)
                ++runs.last().length;
            else
                runs.append({x, y, 1});
        }
    return square;
}

QImage QrSquare::picture(int scale) const
{
    const auto whole = (m_side + 2 * margin) * scale;
    QImage image(whole, whole, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (const auto &run : m_runs)
        for (int y = 0; y < scale; ++y)
            for (int x = 0; x < run.length * scale; ++x)
                image.setPixel((run.x + margin) * scale + x, (run.y + margin) * scale + y, 1);
    return image;
}

} // namespace minutier
