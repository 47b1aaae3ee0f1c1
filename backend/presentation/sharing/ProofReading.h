// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Examination.h"
#include "presentation/ViewModel.h"

#include <QVariantList>

namespace minutier {

/// A proof that somebody handed over, examined by a policy; it needs no register.
class ProofReading : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString proofPath READ proofPath WRITE setProofPath NOTIFY pathsChanged FINAL)
    /// A policy chosen by the reader; empty to use the one that is remembered for the office.
    Q_PROPERTY(QString policyPath READ policyPath WRITE setPolicyPath NOTIFY pathsChanged FINAL)
    /// A policy that came with the proof: used where there is no other, and never trusted.
    Q_PROPERTY(QString packedPolicyPath READ packedPolicyPath WRITE setPackedPolicyPath NOTIFY pathsChanged FINAL)
    /// none, running, no_policy, failed, or what the examination comes to: verified, contradiction, malformed,
    /// policy_not_met, fork; older where the policy is not met only because a newer state was verified before.
    Q_PROPERTY(QString outcome READ outcome NOTIFY examined FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY examined FINAL)
    /// What keeps it from being verified, in words; empty where it is.
    Q_PROPERTY(QString reason READ reason NOTIFY examined FINAL)
    /// What no examination can prove.
    Q_PROPERTY(QString limits READ limits NOTIFY examined FINAL)
    /// ok, warn or late.
    Q_PROPERTY(QString shape READ shape NOTIFY examined FINAL)
    /// {word, shape, sentences}
    Q_PROPERTY(QVariantList groups READ groups NOTIFY examined FINAL)
    /// {label, text, shape, word}; of a plan only.
    Q_PROPERTY(QVariantList card READ card NOTIFY examined FINAL)
    /// Entries and root of the signed head in short groups.
    Q_PROPERTY(QString head READ head NOTIFY examined FINAL)
    /// The office's keys of the policy, each in short groups to be read on the telephone.
    Q_PROPERTY(QStringList keyGroups READ keyGroups NOTIFY examined FINAL)
    /// Whether the policy came another way than the proof.
    Q_PROPERTY(bool trusted READ isTrusted NOTIFY examined FINAL)
    /// Where the policy comes from, as a sentence.
    Q_PROPERTY(QString policyWords READ policyWords NOTIFY examined FINAL)

public:
    explicit ProofReading(QObject *parent = nullptr);
    ~ProofReading() override;

    [[nodiscard]] QString proofPath() const { return m_proof; }
    void setProofPath(const QString &path);
    [[nodiscard]] QString policyPath() const { return m_policy; }
    void setPolicyPath(const QString &path);
    [[nodiscard]] QString packedPolicyPath() const { return m_packedPolicy; }
    void setPackedPolicyPath(const QString &path);
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString limits() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QVariantList groups() const;
    [[nodiscard]] QVariantList card() const;
    [[nodiscard]] QString head() const;
    [[nodiscard]] QStringList keyGroups() const;
    [[nodiscard]] bool isTrusted() const;
    [[nodiscard]] QString policyWords() const;

    /// Examines the proof, off the interface's thread.
    Q_INVOKABLE void examine();
    /// Says that the key was compared with what the office gave by another way: the policy is trusted from now on.
    Q_INVOKABLE bool trustPolicy();
    /// Takes files that were dropped: proofs and policies, by their endings.
    Q_INVOKABLE bool take(const QList<QUrl> &files);

Q_SIGNALS:
    void pathsChanged();
    void examined();

private:
    enum class Source { None, Chosen, Remembered, Packed };
    /// What an examination read and found.
    struct Reading
    {
        std::optional<evidence::Policy> policy;
        Source source = Source::None;
        std::optional<evidence::Examined> found;
        QString failure;
    };
    static Reading readFiles(const QString &proof, const QString &policy, const QString &packedPolicy);
    [[nodiscard]] const evidence::Report *report() const;

    QString m_proof;
    QString m_policy;
    QString m_packedPolicy;
    std::shared_ptr<Reading> m_reading;
    std::unique_ptr<LongTask> m_task;
};

} // namespace minutier
