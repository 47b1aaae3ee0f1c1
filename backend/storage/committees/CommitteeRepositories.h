// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Membership.h"
#include "domain/committees/TermsOfReference.h"
#include "storage/Repository.h"

namespace minutier {

/// Committees.
class CommitteeRepository : public Repository<Committee>
{
public:
    using Repository::Repository;

    /// Committees whose ledger is a project's.
    Result<QList<Committee>> ofProject(const ProjectId &project) const;
};

/// Terms of reference, past ones too.
class TermsRepository : public Repository<TermsOfReference>
{
public:
    using Repository::Repository;

    /// All terms of a committee, oldest first.
    Result<QList<TermsOfReference>> ofCommittee(const CommitteeId &committee) const;
};

/// Seats, retired ones too.
class SeatRepository : public Repository<Seat>
{
public:
    using Repository::Repository;

    /// Seats of a committee by number.
    Result<QList<Seat>> ofCommittee(const CommitteeId &committee) const;
};

/// Memberships, past ones too.
class MembershipRepository : public Repository<Membership>
{
public:
    using Repository::Repository;

    /// Memberships of a committee, oldest first.
    Result<QList<Membership>> ofCommittee(const CommitteeId &committee) const;
};

} // namespace minutier
