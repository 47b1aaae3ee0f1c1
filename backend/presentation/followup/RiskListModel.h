// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/followup/RiskLines.h"

namespace minutier {

/// Risks of the project, the heaviest first, with how each was judged last and whether it grows.
class RiskListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// Words of likelihood and of impact, 1 to 5.
    Q_PROPERTY(QStringList likelihoods READ likelihoods NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QStringList impacts READ impacts NOTIFY summaryChanged FINAL)

public:
    explicit RiskListModel(QObject *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] static QStringList likelihoods();
    [[nodiscard]] static QStringList impacts();
    /// References of the open risks judged so: "K-2020-001, K-2020-002".
    Q_INVOKABLE [[nodiscard]] QString at5x5(int likelihood, int impact) const;

Q_SIGNALS:
    void summaryChanged();

protected:
    int read() override;

private:
    [[nodiscard]] QString judgementOf(const RiskLine &line) const;
    [[nodiscard]] QString trendOf(const RiskLine &line) const;
    [[nodiscard]] QString levelWordOf(const RiskLine &line) const;
    [[nodiscard]] static QString shapeOfLine(const RiskLine &line);

    QList<RiskLine> m_lines;
};

} // namespace minutier
