// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/evidence/SyntheticLedger.h"

namespace minutier::evidence::test {

static SigningKey seededKey(std::uint8_t number)
{
    return SigningKey::fromSeed(*keyOf(Bytes(32, number)));
}

SyntheticLedger::SyntheticLedger(std::string ledger)
    : origin("minutier/office-1/" + std::move(ledger))
    , office(seededKey(1))
    , device(seededKey(2))
{}

std::uint64_t SyntheticLedger::add(const std::string &verb, std::vector<Write> written)
{
    // Secrets are drawn from the place, so that a failing test fails the same way again.
    const Secret secret = sha256({bytesOf("secret" + std::to_string(size()))});
    Json::Array changes;
    for (auto &write : written) {
        auto &revision = m_revisions[{write.entity, write.id}];
        write.revision = write.revision == 0 ? revision + 1 : write.revision;
        revision = write.revision;
        write.fields["revision"] = Json(write.revision);
        Json::Object commitments;
        for (const auto &[field, value] : write.fields) {
            const auto path = openingPath(write.entity, write.id, field);
            commitments.set(field, Json(toBase64Url(commit(secret, path, value))));
        }
        changes.emplace_back(Json::Object{
            {"ent", Json(write.entity)},
            {"id", Json(write.id)},
            {"rev", Json(write.revision)},
            {"f", Json(std::move(commitments))},
        });
    }
    const auto command = commitCommand(secret, Json(verb));
    const auto signature = signCommand(device, command);
    const auto number = std::to_string(size());
    const Json leaf(Json::Object{
        {"v", Json(std::int64_t{1})},
        {"act", Json("act-" + number)},
        {"at", Json("2020-11-12T10:00:00.000Z")},
        {"ctr", Json(std::int64_t(size() + 1))},
        {"dev", Json("device-1")},
        {"who", Json("account-1")},
        {"verb", Json(verb)},
        {"cmd", Json(toBase64Url(command))},
        {"made", Json(toBase64Url(commit(secret, "made", Json(verb))))},
        {"sig", Json(devicesSign ? toBase64Url(signature) : std::string())},
        {"changes", Json(std::move(changes))},
    });
    addLeaf(leaf.toCanonical());
    secrets.back() = secret;
    writes.back() = std::move(written);
    return size() - 1;
}

void SyntheticLedger::addLeaf(std::string leaf)
{
    tree.append(leafHash(bytesOf(leaf)));
    leaves.push_back(std::move(leaf));
    secrets.emplace_back();
    writes.emplace_back();
}

Checkpoint SyntheticLedger::checkpoint(std::uint64_t until) const
{
    return {origin, {until, *rootAt(tree.reader(), until)}};
}

std::string SyntheticLedger::head(std::uint64_t until) const
{
    return checkpoint(until).signedWith("minutier/office-1", office).toText();
}

BundleDraft
SyntheticLedger::draft(const BundleSubject &subject, std::optional<std::uint64_t> from, const OpenRule &opens) const
{
    BundleDraft draft(subject, "donor", "fr", head(size()));
    if (from)
        draft.setTail(*frontierAt(tree.reader(), *from), {leaves.begin() + std::ptrdiff_t(*from), leaves.end()});
    for (std::uint64_t index = 0; index < size(); ++index) {
        draft.addEntry(index, leaves[index], *proveInclusion(tree.reader(), index, size()));
        for (const auto &write : writes[index])
            for (const auto &[field, value] : write.fields)
                if (!opens || opens(index, write, field))
                    draft.open(index, secrets[index], write.entity, write.id, write.revision, field, value);
    }
    return draft;
}

Policy SyntheticLedger::policy() const
{
    return {
        "minutier/office-1",
        {{"minutier/office-1", NoteSigning::Ed25519, office.publicKey()}},
        {},
        0,
        {{"device-1", device.publicKey()}},
    };
}

Twist setting(std::string verb, std::string entity, std::string field, Json value)
{
    return [verb = std::move(verb), entity = std::move(entity), field = std::move(field), value = std::move(value)](
               const std::string &at, std::vector<Write> &writes
           ) {
        for (auto &write : writes)
            if (at == verb && write.entity == entity)
                write.fields[field] = value;
    };
}

std::string wholeBundle(const SyntheticLedger &ledger, const BundleSubject &subject)
{
    return ledger.draft(subject, 0).toText();
}

std::string toldBy(const Report &report)
{
    std::string told(nameOf(report.outcome()));
    for (const auto &finding : report.findings()) {
        told += "\n  " + std::string(nameOf(finding.standing)) + ' ' + std::string(nameOf(finding.code));
        for (const auto &[name, value] : finding.values)
            told += ' ' + name + '=' + value;
    }
    return told;
}

} // namespace minutier::evidence::test
