// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"

#include <QXmlStreamWriter>
#include <optional>

namespace minutier {

/// A code as a picture of an ODT package.
struct OdtPicture
{
    QByteArray name;
    QByteArray png;

    /// The picture of a code, numbered within its document; nothing where the text is too long for a code.
    static std::optional<OdtPicture> of(const Manuscript::Code &code, qsizetype number);
    /// Declares what frames and pictures are written with; at the beginning of a document.
    static void declare(QXmlStreamWriter &xml);
    /// Writes the frame it stands in, with the words that stand for it.
    void write(QXmlStreamWriter &xml, const QString &alternative) const;
};

/// The list of the parts of a package.
QByteArray odtManifest(const QList<OdtPicture> &pictures);

} // namespace minutier
