// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/Translate.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<Translate> &Translate::arguments()
{
    static const auto arguments = Arguments<Translate>()
                                      .required("entity", &Translate::entity)
                                      .required("record", &Translate::record)
                                      .required("field", &Translate::field)
                                      .required("lang", &Translate::lang)
                                      .required("text", &Translate::text, manyLines);
    return arguments;
}

Result<Made> Translate::perform(Work &work) const
{
    if (auto known = checkLanguage(lang); !known)
        return known.error();
    const auto origin = work.sharing.translations.originOf(entity, record, field);
    if (!origin)
        return origin.error();
    if (origin->lang == lang)
        return Error::invalid(Say::tr("That is its language of record. Revise the text itself."), u"lang"_s);
    auto others = work.sharing.translations.of(entity, record);
    if (!others)
        return others.error();
    for (auto &other : *others) {
        if (other.field != field || other.lang != lang)
            continue;
        other.text = text;
        other.ofRevision = origin->revision;
        if (auto updated = work.sharing.translations.update(other); !updated)
            return updated.error();
        return work.note(u"translation.revised"_s, u"translation"_s, other.id.uuid(), origin->reference);
    }
    const Translation translation{
        .id = work.idOr(TranslationId()),
        .project = origin->project,
        .entity = entity,
        .entityId = record,
        .field = field,
        .lang = lang,
        .text = text,
        .ofRevision = origin->revision,
    };
    if (auto added = work.sharing.translations.add(translation); !added)
        return added.error();
    return work.note(u"translation.added"_s, u"translation"_s, translation.id.uuid(), origin->reference);
}

} // namespace minutier
