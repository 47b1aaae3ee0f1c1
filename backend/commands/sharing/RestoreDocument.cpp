// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/RestoreDocument.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RestoreDocument> &RestoreDocument::arguments()
{
    static const auto arguments = Arguments<RestoreDocument>().required("document", &RestoreDocument::document);
    return arguments;
}

Result<Made> RestoreDocument::perform(Work &work) const
{
    auto stored = work.sharing.documents.get(document);
    if (!stored)
        return stored.error();
    if (stored->retired == false)
        return Error::conflict(Say::tr("That document is in the lists."));
    stored->retired = false;
    if (auto updated = work.sharing.documents.update(*stored); !updated)
        return updated.error();
    work.undoBy(u"RetireDocument"_s, {{"document", evidence::Json(toUtf8(document.toString()))}});
    return work.note(u"document.restored"_s, u"document"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
