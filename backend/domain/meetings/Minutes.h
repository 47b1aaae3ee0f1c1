// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Seat.h"
#include "domain/meetings/Meeting.h"

#include <QUuid>

namespace minutier {

using MinutesId = Id<struct Minutes>;
using ParagraphId = Id<struct MinutesParagraph>;
using ApprovalId = Id<struct MinutesApproval>;

/// Draft → circulated → approved; afterwards only addenda.
enum class MinutesState { Draft, Circulated, Approved };
template <>
inline constexpr std::array names<MinutesState>{
    Name{MinutesState::Draft, QLatin1StringView("draft")},
    Name{MinutesState::Circulated, QLatin1StringView("circulated")},
    Name{MinutesState::Approved, QLatin1StringView("approved")},
};

/// Whether silence or an express word approved them.
enum class ApprovalForm { None, Tacit, Express };
template <>
inline constexpr std::array names<ApprovalForm>{
    Name{ApprovalForm::None, QLatin1StringView("none")},
    Name{ApprovalForm::Tacit, QLatin1StringView("tacit")},
    Name{ApprovalForm::Express, QLatin1StringView("express")},
};

/// What a paragraph of the minutes is about; the document's layout follows from it.
enum class ParagraphKind { Opening, Item, Notes, Decision, Recommendation, Action, Closing, Addendum };
template <>
inline constexpr std::array names<ParagraphKind>{
    Name{ParagraphKind::Opening, QLatin1StringView("opening")},
    Name{ParagraphKind::Item, QLatin1StringView("item")},
    Name{ParagraphKind::Notes, QLatin1StringView("notes")},
    Name{ParagraphKind::Decision, QLatin1StringView("decision")},
    Name{ParagraphKind::Recommendation, QLatin1StringView("recommendation")},
    Name{ParagraphKind::Action, QLatin1StringView("action")},
    Name{ParagraphKind::Closing, QLatin1StringView("closing")},
    Name{ParagraphKind::Addendum, QLatin1StringView("addendum")},
};

/// What a seat answers when minutes circulate.
enum class SeatAnswer { Approves, Comments };
template <>
inline constexpr std::array names<SeatAnswer>{
    Name{SeatAnswer::Approves, QLatin1StringView("approves")},
    Name{SeatAnswer::Comments, QLatin1StringView("comments")},
};

/// The minutes of one session.
struct Minutes
{
    MinutesId id;
    ProjectId project;
    MeetingId meeting;
    MinutesState state = MinutesState::Draft;
    QDateTime circulatedAt;
    QDate answersBy; ///< Last day of the approval window.
    QDateTime approvedAt;
    ApprovalForm approvedBy = ApprovalForm::None;
    QString lang;
    int revision = 1;
    friend bool operator==(const Minutes &, const Minutes &) = default;
};

/// One paragraph: generated from the record, then edited where people wanted other words.
struct MinutesParagraph
{
    ParagraphId id;
    ProjectId project;
    MinutesId minutes;
    int position = 0;
    ParagraphKind kind = ParagraphKind::Notes;
    QString sourceEntity; ///< What it was made from: `agenda_item`, `decision`, `recommendation`, `action`.
    QUuid sourceId;
    QString text;
    bool edited = false; ///< Kept as it is when the draft is generated again.
    QString lang;
    int revision = 1;
    friend bool operator==(const MinutesParagraph &, const MinutesParagraph &) = default;
};

/// A seat's answer to circulated minutes.
struct MinutesApproval
{
    ApprovalId id;
    ProjectId project;
    MinutesId minutes;
    SeatId seat;
    SeatAnswer answer = SeatAnswer::Approves;
    QString comment;
    QDateTime answeredAt;
    int revision = 1;
    friend bool operator==(const MinutesApproval &, const MinutesApproval &) = default;
};

/// Drafts and circulated minutes may be edited; approved ones only grow by addenda.
Result<> canEdit(const Minutes &minutes);

} // namespace minutier
