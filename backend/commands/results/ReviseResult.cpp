// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/ReviseResult.h"

#include "commands/results/ModelPlace.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseResult> &ReviseResult::arguments()
{
    static const auto arguments = Arguments<ReviseResult>()
                                      .required("result", &ReviseResult::result)
                                      .optional("revision", &ReviseResult::revision)
                                      .optional("parent", &ReviseResult::parent)
                                      .optional("title", &ReviseResult::title)
                                      .optional("note", &ReviseResult::note, manyLines)
                                      .optional("retired", &ReviseResult::retired);
    return arguments;
}

Result<Made> ReviseResult::perform(Work &work) const
{
    auto stored = work.results.results.get(result);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->parent, parent, back.parent);
    exchange(stored->title, title, back.title);
    exchange(stored->note, note, back.note);
    exchange(stored->retired, retired, back.retired);
    if (auto valid = checkPlaceInModel(work, *stored); !valid)
        return valid.error();
    if (auto updated = work.results.results.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"result.revised"_s, u"result"_s, stored->id.uuid(), stored->code);
}

} // namespace minutier
