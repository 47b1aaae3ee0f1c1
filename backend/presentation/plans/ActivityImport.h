// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plans/ActivitySheet.h"
#include "presentation/ViewModel.h"

namespace minutier {

/// A table of activities before it is imported into a draft: line by line, what it would do.
class ActivityImport : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString versionId MEMBER m_versionId NOTIFY versionChanged REQUIRED FINAL)
    /// {line, code, title, word, shape, sentence}
    Q_PROPERTY(QVariantList lines READ lines NOTIFY shown FINAL)
    /// "3 added, 1 changed, 2 refused".
    Q_PROPERTY(QString summary READ summary NOTIFY shown FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReady() const;

    /// Reads a file; nothing is imported yet.
    Q_INVOKABLE bool look(const QString &path);
    /// Imports what was looked at: all of it or nothing.
    Q_INVOKABLE bool apply();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void versionChanged();

private:
    QString m_versionId;
    ActivitySheet m_sheet;
};

} // namespace minutier
