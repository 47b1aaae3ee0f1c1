// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/cooperation/MandateLines.h"

#include <QVariantList>

namespace minutier {

/// One mandate in full.
class MandateView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString mandateId READ mandateId WRITE setMandateId NOTIFY shown FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY shown FINAL)
    Q_PROPERTY(QString objective READ objective NOTIFY shown FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// Stored number of MandateState.
    Q_PROPERTY(int step READ step NOTIFY shown FINAL)
    /// {label, text}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString mandateId() const { return m_id.toString(); }
    void setMandateId(const QString &id);
    [[nodiscard]] bool exists() const { return m_line.has_value(); }
    [[nodiscard]] QString reference() const { return m_line ? m_line->mandate.reference : QString(); }
    [[nodiscard]] QString objective() const { return shielded(m_line ? m_line->mandate.objective : QString()); }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] int step() const { return m_line ? int(m_line->mandate.state) : -1; }
    [[nodiscard]] QVariantList facts() const;

protected:
    void read() override;

private:
    MandateId m_id;
    std::optional<MandateLine> m_line;
};

} // namespace minutier
