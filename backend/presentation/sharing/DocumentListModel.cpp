// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/DocumentListModel.h"

#include "commands/sharing/AddDocument.h"
#include "commands/sharing/RetireDocument.h"
#include "core/Text.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"
#include "storage/OutputFile.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace minutier {

using namespace Qt::StringLiterals;

DocumentListModel::DocumentListModel(QObject *parent)
    : ListModel(
          {
              {"documentId", [this](int row) { return m_documents.at(row).id.toString(); }},
              {"reference", [this](int row) { return m_documents.at(row).reference; }},
              {"title", [this](int row) { return m_documents.at(row).title; }},
              {"fileName", [this](int row) { return m_documents.at(row).fileName; }},
              {"kindWord", [this](int row) { return spoken(m_documents.at(row).kind); }},
              {"audience", [this](int row) { return spoken(m_documents.at(row).audience); }},
              {"size", [this](int row) { return sizeOf(m_documents.at(row).size); }},
              {"added", [this](int row) { return shortDay(m_documents.at(row).addedAt.date(), session()->day()); }},
              {"meeting", [this](int row) { return m_meetings.value(m_documents.at(row).meeting.uuid()); }},
              {"digest", [this](int row) { return m_documents.at(row).sha256.left(12); }},
          },
          parent
      )
{}

void DocumentListModel::setMeetingId(const QString &id)
{
    if (id == meetingId())
        return;
    m_meeting = MeetingId::fromString(id);
    Q_EMIT filtersChanged();
    reload();
}

void DocumentListModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT filtersChanged();
    reload();
}

int DocumentListModel::read()
{
    auto &database = session()->database();
    m_documents = take(
        m_meeting.isNull() ? DocumentRepository(database).ofProject(session()->project())
                           : DocumentRepository(database).ofMeeting(m_meeting)
    );
    const auto audience = session()->shield().audience();
    const auto wanted = folded(m_words.trimmed());
    m_documents.removeIf([&](const Document &document) {
        return document.audience < audience ||
               (!wanted.isEmpty() && !folded(document.title + u' ' + document.fileName).contains(wanted));
    });
    for (const auto &meeting : take(MeetingRepository(database).ofCommittee(session()->committee())))
        m_meetings.insert(meeting.id.uuid(), meeting.reference);
    return int(m_documents.size());
}

bool DocumentListModel::add(
    const QUrl &file, const QString &title, int audience, const QString &meetingId, const QString &itemId
)
{
    QFile source(file.toLocalFile());
    const QFileInfo info(source);
    if (info.size() > largestDocument || !source.open(QIODevice::ReadOnly)) {
        session()->say(
            info.size() > largestDocument ? tr("The file is larger than 50 MB. Choose a smaller one.")
                                          : tr("%1 cannot be read.").arg(info.fileName())
        );
        return false;
    }
    const auto meeting = MeetingId::fromString(meetingId);
    return run(AddDocument{
        .project = meeting.isNull() ? session()->project() : ProjectId(),
        .meeting = meeting,
        .agendaItem = AgendaItemId::fromString(itemId),
        .title = title.trimmed().isEmpty() ? info.completeBaseName() : title,
        .fileName = info.fileName(),
        .mediaType = QMimeDatabase().mimeTypeForFile(info).name(),
        .audience = Audience(audience),
        .content = source.readAll(),
    });
}

bool DocumentListModel::saveTo(int row, const QUrl &file)
{
    if (row < 0 || row >= m_documents.size())
        return false;
    const auto bytes = DocumentRepository(session()->database()).content(m_documents.at(row));
    const auto written = bytes ? writeFile(file.toLocalFile(), *bytes) : Result<>(bytes.error());
    session()->say(written ? tr("Wrote %1.").arg(file.toLocalFile()) : written.error().message);
    return written.has_value();
}

bool DocumentListModel::retire(int row)
{
    if (row < 0 || row >= m_documents.size())
        return false;
    const auto reference = m_documents.at(row).reference;
    if (!run(RetireDocument{.document = m_documents.at(row).id}))
        return false;
    session()->say(tr("%1 taken out of the list").arg(reference), true);
    return true;
}

} // namespace minutier
