// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Office.h"
#include "domain/committees/Person.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "storage/Repository.h"

namespace minutier {

/// The one office of the register.
class OfficeRepository : public Repository<Office>
{
public:
    using Repository::Repository;

    /// The office; nothing in a register still being made.
    Result<std::optional<Office>> the() const;
};

/// Who writes in the register.
class AccountRepository : public Repository<Account>
{
public:
    using Repository::Repository;

    /// The account of a login.
    Result<std::optional<Account>> byLogin(const QString &login) const;
    /// Every account, by login.
    Result<QList<Account>> all() const;
};

/// Organisations, whichever project they take part in.
class OrganisationRepository : public Repository<Organisation>
{
public:
    using Repository::Repository;

    /// Every organisation, by name.
    Result<QList<Organisation>> all() const;
    /// The organisation of a name, compared as written.
    Result<std::optional<Organisation>> byName(const QString &name) const;
};

/// People, whichever committee they sit on.
class PersonRepository : public Repository<Person>
{
public:
    using Repository::Repository;
};

/// Programmes.
class ProgrammeRepository : public Repository<Programme>
{
public:
    using Repository::Repository;
};

/// Projects.
class ProjectRepository : public Repository<Project>
{
public:
    using Repository::Repository;

    /// The project of a code.
    Result<std::optional<Project>> byCode(const QString &code) const;
    /// Every project, by code.
    Result<QList<Project>> all() const;
};

/// Roles of organisations in projects.
class ParticipationRepository : public Repository<Participation>
{
public:
    using Repository::Repository;

    /// Roles in a project.
    Result<QList<Participation>> ofProject(const ProjectId &project) const;
};

/// Amendments to the agreement.
class AmendmentRepository : public Repository<AgreementAmendment>
{
public:
    using Repository::Repository;

    /// Amendments of a project, oldest first.
    Result<QList<AgreementAmendment>> ofProject(const ProjectId &project) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
};

} // namespace minutier
