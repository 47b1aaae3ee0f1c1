// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Verification.h"
#include "presentation/ViewModel.h"

#include <QElapsedTimer>

namespace minutier {

/// Checks the register against its journal, on a thread of its own, and says how far each ledger is signed.
class VerificationView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// `unknown`, `running`, `intact`, `altered` or `failed`.
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY outcomeChanged FINAL)
    /// What could not be opened, as a calm note; empty where all could.
    Q_PROPERTY(QString unopened READ unopened NOTIFY outcomeChanged FINAL)
    /// {place, sentence, target}: the first is the first difference; `target` is what the journal shows of it.
    Q_PROPERTY(QVariantList differences READ differences NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY progressed FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressed FINAL)
    /// "412 of 1150 entries and records, a few seconds left".
    Q_PROPERTY(QString progressWords READ progressWords NOTIFY progressed FINAL)
    /// {name, entries, root, shape, stateWord}
    Q_PROPERTY(QVariantList ledgers READ ledgers NOTIFY shown FINAL)
    /// Whether some ledger has entries that no signed head covers and this window may sign them.
    Q_PROPERTY(bool maySignHeads READ maySignHeads NOTIFY shown FINAL)
    /// The office's public key in short groups; empty in a register begun without one.
    Q_PROPERTY(QString officeKeyWords READ officeKeyWords NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString unopened() const;
    [[nodiscard]] QVariantList differences() const;
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] QVariantList ledgers() const { return m_ledgers; }
    [[nodiscard]] bool maySignHeads() const { return m_maySign; }
    [[nodiscard]] QString officeKeyWords() const { return m_officeKey; }

    Q_INVOKABLE void verify();
    Q_INVOKABLE void cancel();
    /// Signs the head of every ledger that has entries no signed head covers.
    Q_INVOKABLE bool signHeads();
    /// Writes what a reader needs to trust this office's proofs.
    Q_INVOKABLE bool savePolicy(const QUrl &file);

Q_SIGNALS:
    void outcomeChanged();
    void progressed();

protected:
    void read() override;

private:
    void settle(const QString &outcome, const QString &sentence, const VerificationReport &report = {});
    void follow();
    [[nodiscard]] QVariantMap toLine(const Difference &difference) const;

    QString m_outcome = QStringLiteral("unknown");
    QString m_sentence;
    VerificationReport m_report;
    int m_done = 0;
    int m_total = 0;
    QElapsedTimer m_since;
    QVariantList m_ledgers;
    QStringList m_unsigned;
    bool m_maySign = false;
    QString m_officeKey;
};

} // namespace minutier
