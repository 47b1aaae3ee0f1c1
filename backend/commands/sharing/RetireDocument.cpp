// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/RetireDocument.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RetireDocument> &RetireDocument::arguments()
{
    static const auto arguments = Arguments<RetireDocument>().required("document", &RetireDocument::document);
    return arguments;
}

Result<Made> RetireDocument::perform(Work &work) const
{
    auto stored = work.sharing.documents.get(document);
    if (!stored)
        return stored.error();
    if (stored->retired == true)
        return Error::conflict(Say::tr("That document is retired already."));
    stored->retired = true;
    if (auto updated = work.sharing.documents.update(*stored); !updated)
        return updated.error();
    work.undoBy(u"RestoreDocument"_s, {{"document", evidence::Json(toUtf8(document.toString()))}});
    return work.note(u"document.retired"_s, u"document"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
