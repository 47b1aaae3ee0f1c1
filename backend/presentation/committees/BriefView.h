// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/committees/Brief.h"

namespace minutier {

/// What happened since the committee last met, summed up.
class BriefView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] bool exists() const { return m_brief.last.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

protected:
    void read() override;

private:
    Brief m_brief;
};

} // namespace minutier
