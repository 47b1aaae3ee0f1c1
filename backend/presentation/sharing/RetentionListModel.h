// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/sharing/Retention.h"

namespace minutier {

/// Classes of personal data: how long each is kept, why, and what is past its period or soon will be.
class RetentionListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(int past READ past NOTIFY summaryChanged FINAL)

public:
    explicit RetentionListModel(QObject *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] int past() const;

Q_SIGNALS:
    void summaryChanged();

protected:
    int read() override;

private:
    [[nodiscard]] QString basisOf(const RetentionClass &one) const;
    [[nodiscard]] QString countsOf(const RetentionClass &one) const;
    [[nodiscard]] QVariantList linesOf(const RetentionClass &one) const;
    [[nodiscard]] QString aboutOf(const RetentionLine &line) const;

    QList<RetentionClass> m_classes;
};

} // namespace minutier
