// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharing/PackContents.h"
#include "presentation/ViewModel.h"

#include <QTemporaryDir>
#include <QVariantList>

namespace minutier {

/// A pack that was received: its files held against the manifest, and where its proof lies. It needs no register.
class PackReading : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    /// none, running, read or failed.
    Q_PROPERTY(QString stage READ stage NOTIFY packRead FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY packRead FINAL)
    /// "HN-TRAITE/Y2-v1, for the donor, made on …"; empty without a manifest.
    Q_PROPERTY(QString title READ title NOTIFY packRead FINAL)
    Q_PROPERTY(QString manifest READ manifest NOTIFY packRead FINAL)
    /// {name, size, url, shape, stateWord}
    Q_PROPERTY(QVariantList files READ files NOTIFY packRead FINAL)
    /// What is not as it left, each by its own word: {shape, fact, sentence}; empty where the pack is whole.
    Q_PROPERTY(QVariantList faults READ faults NOTIFY packRead FINAL)
    /// What stands above a proof that is verified while the pack around it is not whole; else empty.
    Q_PROPERTY(QString doubt READ doubt NOTIFY packRead FINAL)
    /// Whether the pack left with a proof that is no longer there.
    Q_PROPERTY(bool proofGone READ isProofGone NOTIFY packRead FINAL)
    Q_PROPERTY(QString proofPath READ proofPath NOTIFY packRead FINAL)
    Q_PROPERTY(QString policyPath READ policyPath NOTIFY packRead FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString manifest() const;
    [[nodiscard]] QVariantList files() const;
    [[nodiscard]] QVariantList faults() const;
    [[nodiscard]] QString doubt() const;
    [[nodiscard]] bool isProofGone() const;
    [[nodiscard]] QString proofPath() const { return m_contents ? m_contents->proof : QString(); }
    [[nodiscard]] QString policyPath() const { return m_contents ? m_contents->policy : QString(); }

    /// Reads the pack, off the interface's thread.
    Q_INVOKABLE void open();

Q_SIGNALS:
    void pathChanged();
    void packRead();

private:
    [[nodiscard]] bool hasManifest() const { return !m_contents->manifestDigest.isEmpty(); }
    [[nodiscard]] QStringList named(ReceivedFile::State state) const;

    QString m_path;
    QString m_failure;
    std::unique_ptr<QTemporaryDir> m_room; ///< Where a zip is unpacked; gone with the page.
    std::optional<PackContents> m_contents;
    std::unique_ptr<LongTask> m_task;
};

} // namespace minutier
