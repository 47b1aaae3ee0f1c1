// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/BundleDraft.h"
#include "evidence/Examination.h"
#include "unit/evidence/TreeByDefinition.h"

namespace minutier::evidence::test {

using Fields = std::map<std::string, Json>;

/// One row as an entry writes it; its revision follows the one before unless a test says otherwise.
struct Write
{
    std::string entity;
    std::string id;
    Fields fields;
    std::int64_t revision = 0;
};

/// Whether a bundle opens a value.
using OpenRule = std::function<bool(std::uint64_t entry, const Write &write, const std::string &field)>;

/// A ledger made in memory: entries as the register writes them, signed by one office key and one device.
class SyntheticLedger
{
public:
    explicit SyntheticLedger(std::string ledger = "project-1");

    std::uint64_t add(const std::string &verb, std::vector<Write> writes);
    /// Adds a leaf as it stands, with nothing that could be opened.
    void addLeaf(std::string leaf);

    [[nodiscard]] std::uint64_t size() const { return tree.leaves.size(); }
    [[nodiscard]] Checkpoint checkpoint(std::uint64_t size) const;
    [[nodiscard]] std::string head(std::uint64_t size) const;
    /// A bundle of the whole ledger: entries before `from` singly, the rest as a tail; no tail where `from` is absent.
    [[nodiscard]] BundleDraft
    draft(const BundleSubject &subject, std::optional<std::uint64_t> from, const OpenRule &opens = {}) const;
    [[nodiscard]] Policy policy() const;

    std::string origin;
    SigningKey office;
    SigningKey device;
    bool devicesSign = true;
    std::vector<std::string> leaves;
    std::vector<Secret> secrets;
    std::vector<std::vector<Write>> writes;
    KeptTree tree;

private:
    std::map<std::pair<std::string, std::string>, std::int64_t> m_revisions;
};

/// What a test changes in the entries of a story before they are written.
using Twist = std::function<void(const std::string &verb, std::vector<Write> &writes)>;

/// The story of a plan that a committee validated: seats, terms, session, plan, decision, acceptance.
SyntheticLedger validatedPlan(const Twist &twist = {});

/// The digest of the plan of that story.
std::string plannedDigest();

/// Sets one field wherever the entry with this verb writes it in rows of an entity.
Twist setting(std::string verb, std::string entity, std::string field, Json value);

/// The whole story opened, as the register would hand it over.
std::string wholeBundle(const SyntheticLedger &ledger, const BundleSubject &subject = {"version", "version-1"});

/// The outcome and the codes of an examination, for messages.
std::string toldBy(const Report &report);

} // namespace minutier::evidence::test
