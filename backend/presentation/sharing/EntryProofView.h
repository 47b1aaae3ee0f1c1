// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/evidence/EntryEvidence.h"

namespace minutier {

/// What proves one entry of the journal, and its proof as a file for somebody else.
class EntryProofView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString ledger READ ledger WRITE setLedger NOTIFY shown FINAL)
    Q_PROPERTY(int entry READ entry WRITE setEntry NOTIFY shown FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY shown FINAL)
    /// "103rd of 355": its place in the ledger.
    Q_PROPERTY(QString place READ place NOTIFY shown FINAL)
    Q_PROPERTY(QString digest READ digest NOTIFY shown FINAL)
    Q_PROPERTY(QString device READ device NOTIFY shown FINAL)
    Q_PROPERTY(QString deviceShape READ deviceShape NOTIFY shown FINAL)
    Q_PROPERTY(QString deviceWord READ deviceWord NOTIFY shown FINAL)
    Q_PROPERTY(QString headShape READ headShape NOTIFY shown FINAL)
    Q_PROPERTY(QString headWord READ headWord NOTIFY shown FINAL)
    /// What to do where it is under no signed head; empty where it is.
    Q_PROPERTY(QString advice READ advice NOTIFY shown FINAL)
    Q_PROPERTY(QString headRoot READ headRoot NOTIFY shown FINAL)
    /// Whether this window can bring it under a signed head.
    Q_PROPERTY(bool canSign READ canSign NOTIFY shown FINAL)
    /// {word, label}: for whom a proof may be written by this account.
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString ledger() const { return m_ledger; }
    void setLedger(const QString &ledger);
    [[nodiscard]] int entry() const { return m_entry; }
    void setEntry(int entry);
    [[nodiscard]] bool isKnown() const { return m_evidence.has_value(); }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString digest() const;
    [[nodiscard]] QString device() const { return m_evidence ? m_evidence->device : QString(); }
    [[nodiscard]] QString deviceShape() const;
    [[nodiscard]] QString deviceWord() const;
    [[nodiscard]] QString headShape() const;
    [[nodiscard]] QString headWord() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString headRoot() const;
    [[nodiscard]] bool canSign() const;
    [[nodiscard]] QVariantList audiences() const;

    /// Signs the ledger's head as it is now.
    Q_INVOKABLE bool sign();
    /// Writes the proof of this entry under the newest signed head. `since` is the number of entries of a state that
    /// the reader verified before, or empty: the proof then shows that the ledger only grew since.
    Q_INVOKABLE bool exportTo(const QString &path, const QString &audience, const QString &since = {});

protected:
    void read() override;

private:
    QString m_ledger;
    int m_entry = -1;
    std::optional<EntryEvidence> m_evidence;
};

} // namespace minutier
