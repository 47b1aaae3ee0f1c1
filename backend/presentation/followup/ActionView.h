// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/ActionItem.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// One follow-up action, and the report of how far it is.
class ActionView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString actionId MEMBER m_actionId NOTIFY actionIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString owner READ owner NOTIFY shown FINAL)
    Q_PROPERTY(QString due READ due NOTIFY shown FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// Whether it is the account's to say how far it is.
    Q_PROPERTY(bool mayReport READ mayReport NOTIFY shown FINAL)

public:
    explicit ActionView(QObject *parent = nullptr);

    [[nodiscard]] bool exists() const { return m_action.has_value(); }
    [[nodiscard]] QString reference() const { return m_action ? m_action->reference : QString(); }
    [[nodiscard]] QString title() const { return shielded(m_action ? m_action->title : QString()); }
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString due() const;
    [[nodiscard]] QString progress() const { return m_action ? m_action->progress : QString(); }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] bool mayReport() const;

    /// Reports progress; `done` closes the action.
    Q_INVOKABLE bool report(const QString &progress, bool done);

Q_SIGNALS:
    void actionIdChanged();

protected:
    void read() override;

private:
    QString m_actionId;
    std::optional<ActionItem> m_action;
};

} // namespace minutier
