// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackManifest.h"

#include "evidence/Members.h"
#include "exchange/sharing/PackUnpacking.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

std::optional<PackManifest> readManifest(const QByteArray &bytes)
{
    const auto json = evidence::readCanonical(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (!json.value || !json.value->asObject())
        return std::nullopt;
    std::string fault;
    evidence::Members members(*json.value, {}, fault);
    const auto word = [&members](std::string_view key) { return QString::fromStdString(members.text(key)); };
    PackManifest manifest{
        .project = word("project"),
        .plan = word("plan"),
        .lang = word("lang"),
        .audience = word("audience"),
        .madeOn = word("made_on"),
    };
    QSet<QString> taken{u"manifest.json"_s};
    for (const auto &item : members.list("files")) {
        evidence::Members file(item, "files", fault);
        const ListedFile listed{
            QString::fromStdString(file.text("name")),
            qint64(file.number("size")),
            QString::fromStdString(file.text("sha256")),
        };
        file.end();
        if (!isPackName(listed.name) || taken.contains(sameName(listed.name)))
            file.refuse("name");
        taken.insert(sameName(listed.name));
        manifest.files.append(listed);
    }
    // Later formats may say more; what is read here must be there.
    return fault.empty() && !manifest.files.isEmpty() ? std::optional(manifest) : std::nullopt;
}

} // namespace minutier
