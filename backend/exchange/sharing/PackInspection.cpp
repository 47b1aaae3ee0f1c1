// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackInspection.h"

#include "core/Say.h"
#include "exchange/sharing/PdfWords.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static Result<bool> saysInPdf(const PackFile &file, const ProtectedWords &words, const QString &mark)
{
    const auto said = wordsOfPdf(file.bytes);
    if (!said)
        return said.error();
    const auto drawn = said->pages.join(u'\n');
    if (!drawn.contains(mark))
        return Error::storage(Say::tr("A PDF of the pack could not be checked, so nothing was handed over."));
    const auto isIn = [&words](const auto &one) { return words.areIn(one); };
    return words.areIn(drawn) || std::ranges::any_of(said->strings, isIn) || std::ranges::any_of(said->streams, isIn) ||
           std::ranges::any_of(said->streams, [&](const QByteArray &stream) {
               return stream.startsWith("<?xpacket") && words.areIn(QString::fromUtf8(stream));
           });
}

Result<> inspect(const QList<PackFile> &files, const ProtectedWords &words, const QString &mark)
{
    for (const auto &file : files) {
        if (words.areIn(file.name))
            return Error::invalid(
                Say::tr("Something protected was found in the name of a file, so nothing was handed over.")
            );
        auto found = words.areIn(file.bytes);
        if (file.name.endsWith(".pdf"_L1)) {
            const auto said = saysInPdf(file, words, mark);
            if (!said)
                return said.error();
            found = found || *said;
        } else if (!file.name.endsWith(".zip"_L1)) {
            found = found || words.areIn(QString::fromUtf8(file.bytes));
        }
        if (found)
            return Error::invalid(
                Say::tr("Something protected was found in %1, so nothing was handed over. Look for a name or a contact "
                        "among what people typed, correct it, and release again.")
                    .arg(file.name)
            );
    }
    return {};
}

} // namespace minutier
