// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Table.h"

namespace minutier {

struct Account;
struct ActionItem;
struct AgendaItem;
struct AgreementAmendment;
struct Attendance;
struct Ballot;
struct Committee;
struct Condition;
struct Decision;
struct Device;
struct Document;
struct Invitation;
struct Meeting;
struct Membership;
struct Minutes;
struct MinutesApproval;
struct MinutesParagraph;
struct Office;
struct Organisation;
struct Participation;
struct Person;
struct Programme;
struct Project;
struct Recommendation;
struct Response;
struct Seat;
struct TermsOfReference;
struct Translation;

// Each is described in its shelf's `…Tables.cpp`; a new entity adds its line here and in `allTables`.
template <>
const Table<Office> &tableOf<Office>();
template <>
const Table<Device> &tableOf<Device>();
template <>
const Table<Account> &tableOf<Account>();
template <>
const Table<Organisation> &tableOf<Organisation>();
template <>
const Table<Person> &tableOf<Person>();
template <>
const Table<Programme> &tableOf<Programme>();
template <>
const Table<Project> &tableOf<Project>();
template <>
const Table<Participation> &tableOf<Participation>();
template <>
const Table<AgreementAmendment> &tableOf<AgreementAmendment>();
template <>
const Table<Translation> &tableOf<Translation>();
template <>
const Table<Committee> &tableOf<Committee>();
template <>
const Table<TermsOfReference> &tableOf<TermsOfReference>();
template <>
const Table<Seat> &tableOf<Seat>();
template <>
const Table<Membership> &tableOf<Membership>();
template <>
const Table<Meeting> &tableOf<Meeting>();
template <>
const Table<AgendaItem> &tableOf<AgendaItem>();
template <>
const Table<Attendance> &tableOf<Attendance>();
template <>
const Table<Invitation> &tableOf<Invitation>();
template <>
const Table<Minutes> &tableOf<Minutes>();
template <>
const Table<MinutesParagraph> &tableOf<MinutesParagraph>();
template <>
const Table<MinutesApproval> &tableOf<MinutesApproval>();
template <>
const Table<Decision> &tableOf<Decision>();
template <>
const Table<Condition> &tableOf<Condition>();
template <>
const Table<Ballot> &tableOf<Ballot>();
template <>
const Table<Recommendation> &tableOf<Recommendation>();
template <>
const Table<Response> &tableOf<Response>();
template <>
const Table<ActionItem> &tableOf<ActionItem>();
template <>
const Table<Document> &tableOf<Document>();

/// Every entity's table, in the order of the shelves: what generic windows and the verification walk through.
const QList<const TableShape *> &allTables();

/// The table of an entity, by its name (`decision`) or its word on the command line (`decisions`); null if unknown.
const TableShape *tableNamed(QStringView word);

} // namespace minutier
