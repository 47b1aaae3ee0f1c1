// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/evidence/Proof.h"

#include "core/Say.h"
#include "domain/PublicKey.h"
#include "evidence/BundleDraft.h"
#include "evidence/Policy.h"
#include "journal/Canonical.h"
#include "journal/Entry.h"
#include "queries/sharing/ProtectedNames.h"
#include "storage/Statement.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

/// Up to so many entries the whole ledger is handed over, so that nothing after the plan can be hidden.
constexpr qint64 wholeLedgerUpTo = 20'000;

const Json::Object *membersOf(const Json *value)
{
    return value ? value->asObject() : nullptr;
}

std::string utf8In(const Json::Object &object, std::string_view key)
{
    const auto *value = object.find(key);
    const auto *text = value ? value->asText() : nullptr;
    return text ? *text : std::string();
}

class ProofWriter
{
public:
    ProofWriter(Database &database, const ProofRequest &request, const SignedHead &head)
        : m_database(database)
        , m_request(request)
        , m_head(head)
        , m_draft(
              {toUtf8(request.entity),
               request.entity == "entry"_L1 ? std::to_string(request.entry) : toUtf8(toText(request.id))},
              toUtf8(QString(nameOf(request.audience))),
              toUtf8(request.lang),
              toUtf8(head.note)
          )
    {}

    Result<QByteArray> write()
    {
        for (const auto step :
             {&ProofWriter::readProtected,
              &ProofWriter::chooseOpenings,
              &ProofWriter::addLeaves,
              &ProofWriter::openCells,
              &ProofWriter::continueKnown})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return QByteArray::fromStdString(m_draft.toText());
    }

private:
    Result<> readProtected()
    {
        auto names = readProtectedNames(m_database, Shield(m_request.audience), Phrasebook(m_request.lang));
        if (!names)
            return names.error();
        m_protected = *names;
        return {};
    }

    Result<> chooseOpenings()
    {
        if (m_request.entity == "entry"_L1)
            return {};
        auto chosen = m_request.entity == "version"_L1 ? Openings::ofVersion(m_database, m_request.id)
                                                       : Openings::ofDecision(m_database, m_request.id);
        if (!chosen)
            return chosen.error();
        m_openings = *chosen;
        return {};
    }

    [[nodiscard]] qint64 firstOfTail() const
    {
        return m_request.entity == "entry"_L1 ? m_head.size : std::max(qint64(0), m_head.size - wholeLedgerUpTo);
    }

    Result<> addLeaves()
    {
        const auto from = firstOfTail();
        const auto nodes = nodesOf(m_database, m_request.ledger);
        std::vector<std::string> tail;
        const auto read =
            Statement(
                m_database, u"SELECT leaf FROM journal_entry WHERE ledger = ? AND idx >= ? AND idx < ? ORDER BY idx"_s
            )
                .bind(m_request.ledger, from, m_head.size)
                .each([&tail](const Row &row) {
                    tail.push_back(toUtf8(row.text(0)));
                    return true;
                });
        if (!read)
            return read;
        if (m_request.entity == "entry"_L1)
            return addEntry(m_request.entry);
        const auto edge = evidence::frontierAt(nodes, std::uint64_t(from));
        if (!edge || qint64(tail.size()) != m_head.size - from)
            return Error::storage(
                Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."),
                m_request.ledger
            );
        m_draft.setTail(*edge, std::move(tail));
        return {};
    }

    Result<> addEntry(qint64 index)
    {
        if (m_added.contains(index))
            return {};
        m_added.insert(index);
        const auto leaf = Statement(m_database, u"SELECT leaf FROM journal_entry WHERE ledger = ? AND idx = ?"_s)
                              .bind(m_request.ledger, index)
                              .first<QString>([](const Row &row) { return row.text(0); });
        if (!leaf)
            return leaf.error();
        const auto path = evidence::proveInclusion(
            nodesOf(m_database, m_request.ledger), std::uint64_t(index), std::uint64_t(m_head.size)
        );
        if (!*leaf || !path)
            return Error::notFound(Say::tr("There is no entry %1 under the head that was signed.").arg(index));
        m_draft.addEntry(std::uint64_t(index), toUtf8(**leaf), *path);
        return {};
    }

    /// Whether a text may be read by whom the proof is for.
    [[nodiscard]] bool mayBeRead(const Json &value) const
    {
        const auto *text = value.asText();
        if (!text)
            return true;
        const auto written = fromUtf8(*text);
        return std::ranges::none_of(m_protected, [&written](const ProtectedName &one) {
            return written.contains(one.name, Qt::CaseInsensitive);
        });
    }

    Result<> openCells()
    {
        // An entry alone is opened as far as its rows name nobody: not at all.
        if (!m_openings)
            return {};
        Result<> failure;
        const auto read = Statement(
                              m_database,
                              u"SELECT idx, body FROM journal_body WHERE ledger = ? AND subject = ? AND idx < ? "
                              "ORDER BY idx"_s
        )
                              .bind(m_request.ledger, nobody(), m_head.size)
                              .each([&](const Row &row) {
                                  const auto body = evidence::readCanonical(toUtf8(row.text(1)));
                                  if (const auto *object = body ? body.value->asObject() : nullptr)
                                      failure = openBody(row.integer(0), *object);
                                  return bool(failure);
                              });
        return read ? failure : read;
    }

    Result<> openBody(qint64 index, const Json::Object &body)
    {
        const auto secret = evidence::secretOf(utf8In(body, "secret"));
        const auto *changes = body.find("changes");
        if (!secret || !changes || !changes->asArray())
            return {};
        for (const auto &item : *changes->asArray()) {
            const auto *change = item.asObject();
            const auto *cells = change ? membersOf(change->find("f")) : nullptr;
            const auto *revision = change && change->find("rev") ? change->find("rev")->asInteger() : nullptr;
            if (!cells || !revision)
                continue;
            const auto entity = utf8In(*change, "ent");
            const auto id = utf8In(*change, "id");
            for (const auto &[column, values] : *cells) {
                const auto *pair = values.asArray();
                if (!pair || pair->size() != 2 ||
                    !m_openings->opens(fromUtf8(entity), fromUtf8(id), fromUtf8(column)) || !mayBeRead(pair->at(1)))
                    continue;
                if (index < firstOfTail())
                    if (auto added = addEntry(index); !added)
                        return added;
                m_draft.open(std::uint64_t(index), *secret, entity, id, *revision, column, pair->at(1));
            }
        }
        return {};
    }

    Result<> continueKnown()
    {
        if (!m_request.known)
            return {};
        if (auto begun = checkKnown(m_database, m_request); !begun)
            return begun;
        const auto path = evidence::proveConsistency(
            nodesOf(m_database, m_request.ledger), std::uint64_t(*m_request.known), std::uint64_t(m_head.size)
        );
        if (!path)
            return Error::storage(
                Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."),
                m_request.ledger
            );
        m_draft.continueFrom(std::uint64_t(*m_request.known), *path);
        return {};
    }

    Database &m_database;
    const ProofRequest &m_request;
    const SignedHead &m_head;
    evidence::BundleDraft m_draft;
    std::optional<Openings> m_openings;
    QList<ProtectedName> m_protected;
    QSet<qint64> m_added;
};

} // namespace

Result<QString> ledgerOfRecord(Database &database, const QUuid &id)
{
    const auto ledger = Statement(database, u"SELECT ledger FROM journal_touch WHERE entity_id = ? LIMIT 1"_s)
                            .bind(id)
                            .first<QString>([](const Row &row) { return row.text(0); });
    if (!ledger)
        return ledger.error();
    if (!*ledger)
        return Error::notFound(Say::tr("There is no entry about %1 in this register.").arg(toText(id)));
    return **ledger;
}

Result<> checkKnown(Database &database, const ProofRequest &request)
{
    if (!request.known)
        return {};
    const auto size = Statement(database, u"SELECT size FROM ledger WHERE id = ?"_s)
                          .bind(request.ledger)
                          .first<qint64>([](const Row &row) { return row.integer(0); });
    if (!size)
        return size.error();
    if (*request.known >= 1 && *request.known <= size->value_or(0))
        return {};
    return Error::invalid(
        Say::tr(
            "Nobody can have verified a state of %1 entries: this ledger has %2. Ask the reader for the number again."
        )
            .arg(*request.known)
            .arg(size->value_or(0)),
        u"since"_s
    );
}

Result<QByteArray> makeProof(Database &database, const ProofRequest &request, const SignedHead &head)
{
    return ProofWriter(database, request, head).write();
}

Result<QByteArray> makePolicy(Database &database)
{
    const auto origin = originOf(database);
    const auto key = officeKey(database);
    if (!origin || !key)
        return origin ? key.error() : origin.error();
    if (!*key)
        return Error::notFound(Say::tr("This register was begun without keys, so its heads are not signed."));
    evidence::Policy policy{.origin = *origin, .keys = {**key}};
    const auto devices =
        Statement(database, u"SELECT id, public_key FROM device ORDER BY id"_s).each([&policy](const Row &row) {
            const auto bytes = evidence::fromBase64Url(toUtf8(row.text(1)));
            if (const auto known = bytes ? evidence::publicKeyOf(*bytes) : std::nullopt)
                policy.devices.push_back({toUtf8(row.text(0)), *known});
            return true;
        });
    if (!devices)
        return devices.error();
    return QByteArray::fromStdString(policy.toText() + '\n');
}

} // namespace minutier
