// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Consent.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Incident.h"
#include "domain/sharing/Release.h"
#include "domain/sharing/Retention.h"
#include "domain/sharing/Translation.h"
#include "storage/Repository.h"

namespace minutier {

/// Documents, and their bytes.
class DocumentRepository : public Repository<Document>
{
public:
    using Repository::Repository;

    /// Documents of a session, oldest first, retired ones aside.
    Result<QList<Document>> ofMeeting(const MeetingId &meeting) const;
    /// Documents of a project, the newest first, retired ones aside.
    Result<QList<Document>> ofProject(const ProjectId &project) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
    /// Keeps bytes under their SHA-256, once for each content.
    Result<> keepContent(const QString &sha256, const QByteArray &bytes) const;
    /// The bytes of a document; refused when they no longer have its digest.
    Result<QByteArray> content(const Document &document) const;
};

/// What a translation starts from: the record's project, revision, language and reference.
struct TranslationOrigin
{
    ProjectId project;
    int revision = 1;
    QString lang;
    QString reference;
};

/// Texts in other languages than their language of record.
class TranslationRepository : public Repository<Translation>
{
public:
    using Repository::Repository;

    /// Translations of a record, in every language.
    Result<QList<Translation>> of(const QString &entity, const QUuid &id) const;
    /// Translations into a language of whatever belongs to a session.
    Result<QList<Translation>> ofMeeting(const MeetingId &meeting, const QString &lang) const;
    /// What a text of a record starts from; refuses entities and fields that have no language of record.
    Result<TranslationOrigin> originOf(const QString &entity, const QUuid &id, const QString &field) const;
};

/// Packs that were handed out.
class ReleaseRepository : public Repository<Release>
{
public:
    using Repository::Repository;

    /// Releases of a project, oldest first, withdrawn ones among them: what has left has left.
    Result<QList<Release>> ofProject(const ProjectId &project) const;
    /// Every release, oldest first by project.
    Result<QList<Release>> all() const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
};

/// What people agreed to.
class ConsentRepository : public Repository<Consent>
{
public:
    using Repository::Repository;

    /// Consents of somebody, oldest first, withdrawn ones among them.
    Result<QList<Consent>> ofPerson(const PersonId &person) const;
    /// Every consent, oldest first.
    Result<QList<Consent>> all() const;
};

/// The periods this office has set.
class RetentionRepository : public Repository<RetentionRule>
{
public:
    using Repository::Repository;

    /// Every rule, in the order of the classes.
    Result<QList<RetentionRule>> all() const;
    /// The rule of a class; nothing where the usual period holds.
    Result<std::optional<RetentionRule>> of(Kept kept) const;
};

/// What went wrong.
class IncidentRepository : public Repository<Incident>
{
public:
    using Repository::Repository;

    /// Every incident, the newest first.
    Result<QList<Incident>> all() const;
    /// Highest number given so far in a year.
    Result<int> highest(int year) const;
};

} // namespace minutier
