// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/MeetingLetters.h"

#include "core/Translations.h"
#include "exchange/ReportFile.h"
#include "exchange/meetings/InvitationManuscript.h"
#include "exchange/meetings/PackManuscript.h"
#include "storage/OutputFile.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString MeetingLetters::folder() const
{
    if (!session() || !session()->isOpen())
        return {};
    const auto meeting = MeetingRepository(session()->database()).find(MeetingId::fromString(m_meetingId));
    const auto reference = meeting && *meeting ? (*meeting)->reference : QString();
    return session()->folder() + u"/outgoing/%1-%2"_s.arg(session()->projectCode(), reference);
}

static QVariantMap toBlock(const Manuscript::Block &block)
{
    if (const auto *heading = std::get_if<Manuscript::Heading>(&block))
        return {{u"kind"_s, u"heading"_s}, {u"text"_s, heading->text}, {u"level"_s, heading->level}};
    if (const auto *paragraph = std::get_if<Manuscript::Paragraph>(&block))
        return {{u"kind"_s, u"paragraph"_s}, {u"text"_s, paragraph->text}, {u"label"_s, paragraph->label}};
    QVariantList rows;
    if (const auto *facts = std::get_if<Manuscript::Facts>(&block)) {
        for (const auto &fact : facts->facts)
            rows.append(QVariantMap{{u"label"_s, fact.label}, {u"text"_s, fact.text}});
        return {{u"kind"_s, u"facts"_s}, {u"rows"_s, rows}};
    }
    const auto &table = std::get<Manuscript::Table>(block);
    for (const auto &row : table.rows)
        rows.append(QVariantMap{{u"label"_s, row.value(0)}, {u"text"_s, row.mid(1).join(u" · "_s)}});
    return {{u"kind"_s, u"table"_s}, {u"rows"_s, rows}};
}

QVariantList MeetingLetters::preview(const QString &what) const
{
    const auto facts = SessionFacts::read(
        session()->database(), MeetingId::fromString(m_meetingId), spokenLanguage(), Audience::Members
    );
    if (!facts)
        return {};
    const auto manuscript = what == "pack"_L1 ? packOf(session()->database(), **facts, session()->day())
                                              : Result(invitationPreview(**facts));
    if (!manuscript)
        return {};
    QVariantList blocks{QVariantMap{{u"kind"_s, u"title"_s}, {u"text"_s, manuscript->title}}};
    for (const auto &block : manuscript->blocks)
        blocks.append(toBlock(block));
    return blocks;
}

/// One invitee's letter, in the language they read.
static Result<> writeLetter(Database &database, const MeetingId &meeting, const Attendance &one, const QString &folder)
{
    const auto person =
        one.person.isNull() ? Result(std::optional<Person>()) : PersonRepository(database).find(one.person);
    if (!person)
        return person.error();
    auto lang = *person ? (*person)->lang : QString();
    if (lang.isEmpty())
        lang = spokenLanguage();
    const auto facts = SessionFacts::read(database, meeting, lang, Audience::Members);
    if (!facts)
        return facts.error();
    const auto letter = invitationOf(**facts, one);
    const auto pdf = writeManuscript(letter, ReportFormat::Pdf);
    if (!pdf)
        return pdf.error();
    // The id keeps names out of file names, and two people of the same function apart.
    const auto name = u"%1/%2-%3"_s.arg(folder, fileNameOf((*facts)->meeting.reference), one.id.toString().left(8));
    if (auto written = writeFile(name + u".pdf"_s, *pdf); !written)
        return written;
    return writeFile(name + u".txt"_s, invitationText(letter).toUtf8());
}

bool MeetingLetters::writeLetters()
{
    const auto meeting = MeetingId::fromString(m_meetingId);
    return session()->startTask(
        tr("Writing invitations"),
        [meeting, folder = folder()](Database &database, const LongTask::Progress &progress) -> Result<QString> {
            const auto invited = AttendanceRepository(database).ofMeeting(meeting);
            if (!invited)
                return invited.error();
            for (qsizetype i = 0; i < invited->size(); ++i) {
                if (!progress(i, invited->size()))
                    return tr("Stopped after %n letter(s).", nullptr, int(i));
                if (auto written = writeLetter(database, meeting, invited->at(i), folder); !written)
                    return written.error();
            }
            return tr("Wrote %n invitation(s) into %1.", nullptr, int(invited->size())).arg(folder);
        }
    );
}

bool MeetingLetters::writePack(const QUrl &file)
{
    const auto meeting = MeetingId::fromString(m_meetingId);
    const auto today = session()->day();
    return session()->startTask(
        tr("Writing the session pack"),
        [meeting,
         today,
         path = file.toLocalFile(),
         lang = spokenLanguage()](Database &database, const LongTask::Progress &) -> Result<QString> {
            const auto facts = SessionFacts::read(database, meeting, lang, Audience::Members);
            if (!facts)
                return facts.error();
            const auto pack = packOf(database, **facts, today);
            if (!pack)
                return pack.error();
            const auto pdf = writeManuscript(*pack, ReportFormat::Pdf);
            if (!pdf)
                return pdf.error();
            if (auto written = writeFile(path, *pdf); !written)
                return written.error();
            return tr("Wrote %1.").arg(path);
        }
    );
}

} // namespace minutier
