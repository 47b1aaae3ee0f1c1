// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/PartDraft.h"

namespace minutier {

const Arguments<PartDraft> &PartDraft::arguments()
{
    static const auto arguments = Arguments<PartDraft>()
                                      .optional("id", &PartDraft::id)
                                      .required("dimension", &PartDraft::dimension)
                                      .optional("kind", &PartDraft::kind)
                                      .required("part", &PartDraft::part)
                                      .optional("value", &PartDraft::value)
                                      .optional("qualifier", &PartDraft::qualifier)
                                      .optional("share", &PartDraft::share);
    return arguments;
}

Result<> addParts(Work &work, const Part &whole, const QList<PartDraft> &drafts, const std::optional<Decimal> &value)
{
    QList<Part> parts;
    for (const auto &draft : drafts) {
        auto part = whole;
        part.id = work.idOr(draft.id);
        part.dimension = draft.dimension;
        part.kind = draft.kind;
        part.name = draft.part;
        part.value = draft.value;
        part.qualifier = draft.qualifier;
        part.share = draft.share;
        part.position = int(parts.size()) + 1;
        parts.append(part);
    }
    if (auto valid = validate(parts, value); !valid)
        return valid;
    for (const auto &part : parts)
        if (auto added = work.results.parts.add(part); !added)
            return added;
    return {};
}

} // namespace minutier
