// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/Manuscript.h"

#include "core/Names.h"

namespace minutier {

/// The forms a document may take.
enum class ReportFormat { Pdf, Odt, Html };
template <>
inline constexpr std::array names<ReportFormat>{
    Name{ReportFormat::Pdf, QLatin1StringView("pdf")},
    Name{ReportFormat::Odt, QLatin1StringView("odt")},
    Name{ReportFormat::Html, QLatin1StringView("html")},
};

/// The bytes of a document in a form.
Result<QByteArray> writeManuscript(const Manuscript &manuscript, ReportFormat format);

/// A text as a file name: letters, digits and dashes.
QString fileNameOf(const QString &text);

} // namespace minutier
