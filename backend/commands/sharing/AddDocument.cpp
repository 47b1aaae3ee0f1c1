// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/AddDocument.h"

#include "QCryptographicHash"
#include "commands/References.h"
#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddDocument> &AddDocument::arguments()
{
    static const auto arguments = Arguments<AddDocument>()
                                      .optional("id", &AddDocument::id)
                                      .optional("project", &AddDocument::project)
                                      .optional("meeting", &AddDocument::meeting)
                                      .optional("agenda_item", &AddDocument::agendaItem)
                                      .optional("decision", &AddDocument::decision)
                                      .required("title", &AddDocument::title)
                                      .required("file_name", &AddDocument::fileName)
                                      .optional("media_type", &AddDocument::mediaType)
                                      .optional("kind", &AddDocument::kind)
                                      .optional("audience", &AddDocument::audience)
                                      .optional("lang", &AddDocument::lang)
                                      .required("content", &AddDocument::content);
    return arguments;
}

Result<Made> AddDocument::perform(Work &work) const
{
    if (content.isEmpty())
        return Error::invalid(Say::tr("The file is empty. Choose another one."), u"content"_s);
    if (content.size() > largestDocument)
        return Error::invalid(Say::tr("The file is larger than 50 MB. Choose a smaller one."), u"content"_s);
    if (fileName.contains(u'/') || fileName.contains(u'\\') || fileName.startsWith(u'.'))
        return Error::invalid(Say::tr("Give the file's own name, without folders."), u"file_name"_s);
    if (!lang.isEmpty())
        if (auto known = checkLanguage(lang); !known)
            return known.error();
    if (meeting.isNull() && !agendaItem.isNull())
        return Error::invalid(Say::tr("Name the session that the point of the agenda is of."), u"meeting"_s);
    auto body = project;
    if (!meeting.isNull()) {
        const auto session = work.meetings.meetings.get(meeting);
        if (!session)
            return session.error();
        if (auto same = body.isNull() ? Result<>() : inSameProject(body, session->project, u"meeting"_s); !same)
            return same.error();
        body = session->project;
        if (auto listed = checkItemOf(work, *session, agendaItem); !listed)
            return listed.error();
    }
    if (!decision.isNull()) {
        const auto about = work.decisions.decisions.get(decision);
        if (!about)
            return about.error();
        if (auto same = body.isNull() ? Result<>() : inSameProject(body, about->project, u"decision"_s); !same)
            return same.error();
        body = about->project;
    }
    const auto known = work.projects.projects.get(body);
    if (!known)
        return known.error();
    const auto year = work.now().date().year();
    const auto highest = work.sharing.documents.highest(body, year);
    if (!highest)
        return highest.error();
    const auto sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const Document document{
        .id = work.idOr(id),
        .project = body,
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("DOC"_L1, year, *highest + 1),
        .title = title,
        .fileName = fileName,
        .mediaType = mediaType,
        .size = content.size(),
        .sha256 = sha256,
        .kind = kind,
        .audience = audience,
        .meeting = meeting,
        .agendaItem = agendaItem,
        .decision = decision,
        .lang = lang.isEmpty() ? known->lang : lang,
        .addedAt = work.now(),
    };
    if (auto kept = work.sharing.documents.keepContent(sha256, content); !kept)
        return kept.error();
    if (auto added = work.sharing.documents.add(document); !added)
        return added.error();
    return work.note(u"document.added"_s, u"document"_s, document.id.uuid(), document.reference);
}

} // namespace minutier
