// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/MinutesListModel.h"

#include "commands/meetings/AddAddendum.h"
#include "commands/meetings/ApproveMinutes.h"
#include "commands/meetings/CirculateMinutes.h"
#include "commands/meetings/DraftMinutes.h"
#include "commands/meetings/ReviseParagraph.h"
#include "domain/Words.h"
#include "exchange/ReportFile.h"
#include "exchange/meetings/MinutesManuscript.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"
#include "storage/OutputFile.h"

namespace minutier {

using namespace Qt::StringLiterals;

MinutesListModel::MinutesListModel(QObject *parent)
    : ListModel(
          {
              {"paragraphId", [this](int row) { return m_paragraphs.at(row).id.toString(); }},
              {"kind", [this](int row) { return int(m_paragraphs.at(row).kind); }},
              {"label", [this](int row) { return labelOf(m_paragraphs.at(row)); }},
              {"text", [this](int row) { return m_paragraphs.at(row).text; }},
              {"edited", [this](int row) { return m_paragraphs.at(row).edited; }},
              {"sourceId", [this](int row) { return toText(m_paragraphs.at(row).sourceId); }},
          },
          parent
      )
{}

void MinutesListModel::setMeetingId(const QString &id)
{
    const auto meeting = MeetingId::fromString(id);
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    Q_EMIT meetingIdChanged();
    reload();
}

int MinutesListModel::read()
{
    m_minutes.reset();
    m_paragraphs.clear();
    QMetaObject::invokeMethod(this, &MinutesListModel::minutesRead, Qt::QueuedConnection);
    if (m_meeting.isNull())
        return 0;
    const auto minutes = MinutesRepository(session()->database()).ofMeeting(m_meeting);
    if (!minutes) {
        setErrorMessage(minutes.error().message);
        return 0;
    }
    m_minutes = *minutes;
    if (!m_minutes)
        return 0;
    const auto paragraphs = ParagraphRepository(session()->database()).ofMinutes(m_minutes->id);
    if (!paragraphs) {
        setErrorMessage(paragraphs.error().message);
        return 0;
    }
    m_paragraphs = *paragraphs;
    m_kinds.clear();
    for (const auto &decision : take(DecisionRepository(session()->database()).ofMeeting(m_meeting)))
        m_kinds.insert(decision.id.uuid(), decision.kind);
    return int(m_paragraphs.size());
}

/// What a paragraph reports: a decision by its nature, a recommendation, an action.
QString MinutesListModel::labelOf(const MinutesParagraph &paragraph) const
{
    switch (paragraph.kind) {
    case ParagraphKind::Decision:
        return spoken(m_kinds.value(paragraph.sourceId, DecisionKind::Decision));
    case ParagraphKind::Recommendation:
        return tr("Recommendation");
    case ParagraphKind::Action:
        return tr("Action");
    case ParagraphKind::Addendum:
        return tr("Addendum");
    default:
        return {};
    }
}

QString MinutesListModel::stateSentence() const
{
    if (!m_minutes)
        return tr("The minutes are not written yet.");
    const auto on = [](const QDateTime &instant) { return fullDay(PartialDate(instant.date())); };
    switch (m_minutes->state) {
    case MinutesState::Draft:
        break;
    case MinutesState::Circulated:
        return tr("Circulated on %1; seats answer until %2.")
            .arg(on(m_minutes->circulatedAt), fullDay(PartialDate(m_minutes->answersBy)));
    case MinutesState::Approved:
        return m_minutes->approvedBy == ApprovalForm::Tacit
                   ? tr("Approved on %1, by silence at the end of the window. Locked.").arg(on(m_minutes->approvedAt))
                   : tr("Approved on %1. Locked.").arg(on(m_minutes->approvedAt));
    }
    return tr("Draft. Edit any paragraph, then circulate.");
}

bool MinutesListModel::generate()
{
    return run(DraftMinutes{.meeting = m_meeting});
}

bool MinutesListModel::revise(const QString &paragraphId, const QString &text)
{
    return run(ReviseParagraph{.paragraph = ParagraphId::fromString(paragraphId), .text = text});
}

bool MinutesListModel::circulate()
{
    return m_minutes && run(CirculateMinutes{.minutes = m_minutes->id});
}

bool MinutesListModel::approve()
{
    return m_minutes && run(ApproveMinutes{.minutes = m_minutes->id});
}

bool MinutesListModel::addAddendum(const QString &text)
{
    return m_minutes && run(AddAddendum{.minutes = m_minutes->id, .text = text});
}

bool MinutesListModel::exportTo(const QString &path, const QString &format, const QString &lang, int audience)
{
    const auto form = fromName<ReportFormat>(format).value_or(ReportFormat::Pdf);
    return session()->startTask(
        tr("Writing the minutes"),
        [meeting = m_meeting, path, form, lang, audience](Database &database, const LongTask::Progress &)
            -> Result<QString> {
            const auto facts = SessionFacts::read(database, meeting, lang, Audience(audience));
            if (!facts)
                return facts.error();
            const auto manuscript = minutesOf(database, **facts);
            if (!manuscript)
                return manuscript.error();
            const auto bytes = writeManuscript(*manuscript, form);
            if (!bytes)
                return bytes.error();
            if (auto written = writeFile(path, *bytes); !written)
                return written.error();
            return tr("Wrote %1.").arg(path);
        }
    );
}

} // namespace minutier
