// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PublicKey.h"

namespace minutier {

QString toText(const evidence::PublicKey &key)
{
    return QString::fromStdString(evidence::toBase64Url(key));
}

bool isPublicKey(const QString &text)
{
    const auto bytes = evidence::fromBase64Url(text.toStdString());
    return text.isEmpty() || (bytes && evidence::publicKeyOf(*bytes));
}

} // namespace minutier
