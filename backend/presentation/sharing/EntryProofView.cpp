// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/EntryProofView.h"

#include "core/Translations.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/sharing/OfficeHead.h"
#include "queries/evidence/Proof.h"
#include "storage/OutputFile.h"

namespace minutier {

using namespace Qt::StringLiterals;

void EntryProofView::setLedger(const QString &ledger)
{
    if (ledger == m_ledger)
        return;
    m_ledger = ledger;
    reload();
}

void EntryProofView::setEntry(int entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    reload();
}

void EntryProofView::read()
{
    m_evidence.reset();
    if (m_ledger.isEmpty() || m_entry < 0)
        return;
    const auto found = readEntryEvidence(session()->database(), m_ledger, m_entry);
    setError(found ? Error{} : found.error());
    if (found)
        m_evidence = *found;
}

QString EntryProofView::place() const
{
    return m_evidence ? tr("number %1, the ledger has %2").arg(m_evidence->index).arg(m_evidence->size) : QString();
}

QString EntryProofView::digest() const
{
    return m_evidence ? inGroups(m_evidence->digest) : QString();
}

QString EntryProofView::deviceShape() const
{
    if (!m_evidence)
        return {};
    switch (m_evidence->signature) {
    case DeviceSignature::Holds:
        return u"ok"_s;
    case DeviceSignature::Wrong:
        return u"late"_s;
    default:
        return u"draft"_s;
    }
}

QString EntryProofView::deviceWord() const
{
    if (!m_evidence)
        return {};
    switch (m_evidence->signature) {
    case DeviceSignature::Holds:
        return tr("The signature holds");
    case DeviceSignature::Wrong:
        return tr("The signature is false");
    case DeviceSignature::Unknown:
        return tr("Its key is not known");
    default:
        return tr("No signature");
    }
}

QString EntryProofView::headShape() const
{
    if (!m_evidence)
        return {};
    if (m_evidence->included)
        return u"ok"_s;
    return m_evidence->headSize > m_evidence->index ? u"late"_s : u"draft"_s;
}

QString EntryProofView::headWord() const
{
    if (!m_evidence)
        return {};
    if (m_evidence->included)
        return tr("Under the signed head of %1 entries, the last of %2")
            .arg(m_evidence->headSize)
            .arg(fullDay(PartialDate(m_evidence->headAt.date())));
    return m_evidence->headSize > m_evidence->index ? tr("The signed head does not hold it")
                                                    : tr("Not yet under a signed head");
}

QString EntryProofView::advice() const
{
    if (!m_evidence || m_evidence->included)
        return {};
    if (m_evidence->headSize > m_evidence->index)
        return tr("Check the whole record: something before the signed head was changed.");
    return canSign() ? tr("Sign the head now, and keep a copy of it outside: from then on nothing before it can be "
                          "changed unseen.")
                     : tr("Ask the coordinator to sign the head.");
}

QString EntryProofView::headRoot() const
{
    return m_evidence && m_evidence->included ? inGroups(m_evidence->headRoot) : QString();
}

bool EntryProofView::canSign() const
{
    return m_evidence && !m_evidence->included && m_evidence->headSize <= m_evidence->index && maySign(*session());
}

QVariantList EntryProofView::audiences() const
{
    QVariantList list;
    if (!session() || !session()->isOpen())
        return list;
    for (const auto audience : {Audience::Office, Audience::Members, Audience::Donor, Audience::Public})
        if (session()->shield().audience() == Audience::Office)
            list.append(QVariantMap{{u"word"_s, QString(nameOf(audience))}, {u"label"_s, spoken(audience)}});
    return list;
}

bool EntryProofView::sign()
{
    const auto head = officeHead(*session(), m_ledger);
    reload();
    setError(head ? Error{} : head.error());
    return head.has_value();
}

bool EntryProofView::exportTo(const QString &path, const QString &audience, const QString &since)
{
    const auto wanted = fromName<Audience>(audience).value_or(Audience::Public);
    const auto write = [&]() -> Result<> {
        if (session()->shield().audience() != Audience::Office)
            return Error::forbidden(Say::tr("Only the office hands out proofs of single entries."));
        ProofRequest request{
            .entity = u"entry"_s, .ledger = m_ledger, .entry = m_entry, .audience = wanted, .lang = spokenLanguage()};
        if (const auto text = since.simplified().remove(u' '); !text.isEmpty()) {
            bool isNumber = false;
            request.known = text.toLongLong(&isNumber);
            if (!isNumber)
                return Error::invalid(
                    tr("Write the number of entries that the reader verified, such as 120."), u"since"_s
                );
        }
        if (auto begun = checkKnown(session()->database(), request); !begun)
            return begun;
        const auto head = officeHead(*session(), m_ledger);
        if (!head)
            return head.error();
        const auto proof = makeProof(session()->database(), request, *head);
        return proof ? writeFile(path, *proof) : Result<>(proof.error());
    };
    const auto written = write();
    reload();
    setError(written ? Error{} : written.error());
    if (written)
        session()->say(tr("Wrote %1.").arg(path));
    return written.has_value();
}

} // namespace minutier
