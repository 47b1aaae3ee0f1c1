// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Entry.h"

#include "core/Clock.h"
#include "core/Id.h"
#include "journal/Canonical.h"
#include "storage/Table.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

constexpr std::int64_t leafVersion = 1;

QString nobody()
{
    return u"nobody"_s;
}

std::string cellPath(const std::string &entity, const std::string &id, const std::string &column)
{
    return entity + '/' + id + '/' + column;
}

namespace {

/// What one subject's body will hold, and the secret its commitments are salted with.
struct BodyDraft
{
    evidence::Secret secret = evidence::newSecret();
    Json::Array changes;
};

/// Splits one row's cells between the leaf and the bodies of whom they are about.
class RowDraft
{
public:
    RowDraft(const RowChange &change, std::map<QString, BodyDraft> &bodies)
        : m_change(change)
        , m_bodies(bodies)
        , m_entity(change.table->name().latin1(), std::size_t(change.table->name().size()))
        , m_id(toUtf8(toText(change.id)))
    {}

    Json leafPart()
    {
        Json::Object commitments;
        std::map<QString, Json::Object> values;
        for (const auto &cell : m_change.cells) {
            const std::string column(cell.column.latin1(), std::size_t(cell.column.size()));
            const auto subject = subjectOf(cell);
            const auto after = toJson(cell.after);
            const auto hash = evidence::commit(m_bodies[subject].secret, cellPath(m_entity, m_id, column), after);
            commitments.set(column, Json(evidence::toBase64Url(hash)));
            values[subject].set(column, Json(Json::Array{toJson(cell.before), after}));
        }
        for (auto &[subject, cells] : values)
            m_bodies[subject].changes.push_back(described(Json(std::move(cells))));
        return described(Json(std::move(commitments)));
    }

private:
    [[nodiscard]] Json described(Json fields) const
    {
        return Json(Json::Object{
            {"ent", Json(m_entity)},
            {"id", Json(m_id)},
            {"rev", Json(std::int64_t{m_change.revision})},
            {"f", std::move(fields)},
        });
    }

    [[nodiscard]] QString subjectOf(const CellChange &cell) const
    {
        const auto &column = m_change.table->columns().at(m_change.table->indexOf(cell.column));
        const bool personal = column.privacy == Privacy::Personal && !m_change.subject.isNull();
        return personal ? toText(m_change.subject) : nobody();
    }

    const RowChange &m_change;
    std::map<QString, BodyDraft> &m_bodies;
    std::string m_entity;
    std::string m_id;
};

} // namespace

QString bodyPlace(const QString &ledger, qint64 index)
{
    return u"body/%1/%2"_s.arg(ledger).arg(index);
}

DraftedEntry draftEntry(
    const Envelope &envelope,
    const Note &note,
    const Json &command,
    const Changes &changes,
    const evidence::SigningKey *device
)
{
    std::map<QString, BodyDraft> bodies;
    const auto &secret = bodies[nobody()].secret;
    const Json made(Json::Object{
        {"ent", Json(toUtf8(note.made.entity))},
        {"id", Json(toUtf8(toText(note.made.id)))},
        {"ref", Json(toUtf8(note.made.reference))},
    });
    Json::Array rows;
    for (const auto &change : changes.rows())
        rows.push_back(RowDraft(change, bodies).leafPart());

    // A command that speaks of a person is salted with what goes when the person is erased: what it said of them must
    // not be guessed from its digest.
    const auto personal = std::ranges::find_if(bodies, [](const auto &body) { return body.first != nobody(); });
    const auto &salt = personal == bodies.end() ? secret : personal->second.secret;
    const auto digest = evidence::commitCommand(salt, command);
    const auto signature = device ? evidence::toBase64Url(evidence::signCommand(*device, digest)) : std::string();
    const Json leaf(Json::Object{
        {"v", Json(leafVersion)},
        {"act", Json(toUtf8(toText(envelope.id)))},
        {"at", Json(toUtf8(toStored(envelope.at)))},
        {"ctr", Json(std::int64_t{envelope.ctr})},
        {"dev", Json(toUtf8(envelope.dev.toString()))},
        {"who", Json(toUtf8(envelope.who.toString()))},
        {"verb", Json(toUtf8(note.verb))},
        {"cmd", Json(evidence::toBase64Url(digest))},
        {"made", Json(evidence::toBase64Url(evidence::commit(secret, "made", made)))},
        {"sig", Json(signature)},
        {"changes", Json(std::move(rows))},
    });
    DraftedEntry entry{leaf.toCanonical(), {}};
    for (const auto &[subject, body] : bodies) {
        Json::Object text{
            {"secret", Json(evidence::toBase64Url(body.secret))},
            {"changes", Json(body.changes)},
        };
        if (subject == nobody())
            text.set("made", made);
        entry.bodies[subject] = Json(std::move(text)).toCanonical();
    }
    return entry;
}

} // namespace minutier
