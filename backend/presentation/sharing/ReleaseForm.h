// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharing/PackRelease.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// Hands out a pack in steps: for whom, what stays behind, then made, inspected, entered and put in its place.
class ReleaseForm : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// {word, label, state}: versions of the project's plans, the newest year first.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY shown FINAL)
    /// {word, label}
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY shown FINAL)
    /// none, previewing, previewed, releasing, released or refused.
    Q_PROPERTY(QString stage READ stage NOTIFY stageChanged FINAL)
    /// Why it was refused, or what came of it.
    Q_PROPERTY(QString sentence READ sentence NOTIFY stageChanged FINAL)
    /// {what, detail, instead, why}: what stays behind or is shown otherwise.
    Q_PROPERTY(QVariantList removals READ removals NOTIFY stageChanged FINAL)
    /// {name, size}: the files of the pack.
    Q_PROPERTY(QVariantList files READ files NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY stageChanged FINAL)
    /// SHA-256 of the manifest in groups, to be told by another way.
    Q_PROPERTY(QString manifest READ manifest NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString writtenTo READ writtenTo NOTIFY stageChanged FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList versions() const { return m_versions; }
    [[nodiscard]] QVariantList audiences() const;
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QVariantList removals() const;
    [[nodiscard]] QVariantList files() const;
    [[nodiscard]] QString reference() const { return m_reference; }
    [[nodiscard]] QString manifest() const;
    [[nodiscard]] QString writtenTo() const { return m_address.out; }

    /// The name a pack is usually given.
    Q_INVOKABLE [[nodiscard]] QString usualName(const QString &versionId, const QString &audience) const;
    /// Makes the pack without writing it, to see what stays behind.
    Q_INVOKABLE void preview(const QString &versionId, const QString &audience, const QString &lang);
    /// Makes, inspects, enters and hands over the pack that was previewed.
    Q_INVOKABLE void release(const QString &path, const QString &recipient, const QString &purpose);

Q_SIGNALS:
    void stageChanged();

protected:
    void read() override;

private:
    void settle(const QString &stage, const QString &sentence = {});
    void finish(const Result<PreparedPack> &prepared);

    QVariantList m_versions;
    QHash<QString, QString> m_references;
    QString m_stage = QStringLiteral("none");
    QString m_sentence;
    PackOrder m_order;
    PackAddress m_address;
    std::optional<PlanPack> m_pack;
    QString m_reference;
};

} // namespace minutier
