// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharing/SharingRepositories.h"

#include "core/Say.h"
#include "storage/Tables.h"

#include <QCryptographicHash>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr qsizetype chunkSize = 256 * 1024;

Result<QList<Document>> DocumentRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? AND retired = 0 ORDER BY added_at, id"_s, meeting);
}

Result<QList<Document>> DocumentRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? AND retired = 0 ORDER BY added_at DESC, id LIMIT 2000"_s, project);
}

Result<int> DocumentRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

Result<> DocumentRepository::keepContent(const QString &sha256, const QByteArray &bytes) const
{
    for (qsizetype at = 0, position = 0; at < bytes.size(); at += chunkSize, ++position) {
        const auto kept = Statement(
                              database(),
                              u"INSERT INTO document_chunk (sha256, position, bytes) VALUES (?, ?, ?) "
                              "ON CONFLICT (sha256, position) DO NOTHING"_s
        )
                              .bind(sha256, position, bytes.mid(at, chunkSize))
                              .run();
        if (!kept)
            return kept.error();
    }
    return {};
}

Result<QByteArray> DocumentRepository::content(const Document &document) const
{
    QByteArray bytes;
    auto read = Statement(database(), u"SELECT bytes FROM document_chunk WHERE sha256 = ? ORDER BY position"_s)
                    .bind(document.sha256)
                    .each([&bytes](const Row &row) {
                        bytes += row.bytes(0);
                        return true;
                    });
    if (!read)
        return read.error();
    const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(digest) != document.sha256)
        return Error::storage(Say::tr("The file of document %1 is not the one that was added. Run “minutierctl verify”."
        )
                                  .arg(document.reference));
    return bytes;
}

Result<QList<Translation>> TranslationRepository::of(const QString &entity, const QUuid &id) const
{
    return those(u"WHERE entity = ? AND entity_id = ? ORDER BY field, lang"_s, entity, id);
}

Result<QList<Translation>> TranslationRepository::ofMeeting(const MeetingId &meeting, const QString &lang) const
{
    return those(
        u"WHERE lang = ? AND entity_id IN (SELECT id FROM decision WHERE meeting_id = ? "
        "UNION ALL SELECT id FROM recommendation WHERE meeting_id = ? "
        "UNION ALL SELECT id FROM agenda_item WHERE meeting_id = ? "
        "UNION ALL SELECT c.id FROM condition c JOIN decision d ON d.id = c.decision_id WHERE d.meeting_id = ?)"_s,
        lang,
        meeting,
        meeting,
        meeting,
        meeting
    );
}

Result<TranslationOrigin>
TranslationRepository::originOf(const QString &entity, const QUuid &id, const QString &field) const
{
    const auto *origin = tableNamed(entity);
    const bool translatable = origin && origin->scope() == LedgerScope::Project && origin->indexOf("lang"_L1) >= 0 &&
                              origin->name() == entity && entity != "translation"_L1;
    const auto *column = translatable ? origin->columnOfField(field) : nullptr;
    const bool isText = column &&
                        (origin->searchTitle().contains(column->name) || origin->searchBody().contains(column->name)) &&
                        column->name != "reference"_L1;
    if (!isText)
        return Error::invalid(Say::tr("%1 of %2 is not a text that can be translated.").arg(field, entity), u"field"_s);
    const bool hasReference = origin->indexOf("reference"_L1) >= 0;
    const auto project = entity == "project"_L1 ? "id"_L1 : "project_id"_L1;
    auto found =
        Statement(
            database(),
            u"SELECT %1, revision, lang, %2 FROM %3 WHERE id = ?"_s.arg(
                project, hasReference ? "reference"_L1 : "id"_L1, origin->name()
            )
        )
            .bind(id)
            .first<TranslationOrigin>([hasReference](const Row &row) {
                return TranslationOrigin{
                    row.as<ProjectId>(0), int(row.integer(1)), row.text(2), hasReference ? row.text(3) : QString()};
            });
    if (!found)
        return found.error();
    if (!*found)
        return missing(*origin, id);
    return **found;
}

Result<QList<Release>> ReleaseRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY year, number"_s, project);
}

Result<QList<Release>> ReleaseRepository::all() const
{
    return those(u"ORDER BY project_id, year, number"_s);
}

Result<int> ReleaseRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

Result<QList<Consent>> ConsentRepository::ofPerson(const PersonId &person) const
{
    return those(u"WHERE person_id = ? ORDER BY given_on, id"_s, person);
}

Result<QList<Consent>> ConsentRepository::all() const
{
    return those(u"ORDER BY given_on, id"_s);
}

Result<QList<RetentionRule>> RetentionRepository::all() const
{
    auto rules = those(u"ORDER BY id"_s);
    if (rules)
        std::ranges::stable_sort(*rules, {}, &RetentionRule::kept);
    return rules;
}

Result<std::optional<RetentionRule>> RetentionRepository::of(Kept kept) const
{
    return firstOf(u"WHERE kept = ?"_s, kept);
}

Result<QList<Incident>> IncidentRepository::all() const
{
    return those(u"ORDER BY year DESC, number DESC"_s);
}

Result<int> IncidentRepository::highest(int year) const
{
    const auto highest =
        Statement(database(), u"SELECT coalesce(max(number), 0) FROM incident WHERE year = ?"_s).bind(year).integer();
    if (!highest)
        return highest.error();
    return int(*highest);
}

} // namespace minutier
