// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"

namespace minutier {

/// One result in words: where it stands in the model and how it was judged last.
class ResultView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString resultId READ resultId WRITE setResultId NOTIFY resultChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY shown FINAL)
    Q_PROPERTY(QString code READ code NOTIFY shown FINAL)
    /// "Immediate outcome 1110".
    Q_PROPERTY(QString place READ place NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    Q_PROPERTY(QString ratingWord READ ratingWord NOTIFY shown FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY shown FINAL)
    /// What was said with the rating, and when.
    Q_PROPERTY(QString judgement READ judgement NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString resultId() const { return m_resultId; }
    void setResultId(const QString &id);
    [[nodiscard]] bool exists() const { return m_node.has_value(); }
    [[nodiscard]] QString code() const { return m_node ? m_node->code : QString(); }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const { return shielded(m_node ? m_node->note : QString()); }
    [[nodiscard]] QString ratingWord() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QString judgement() const;

Q_SIGNALS:
    void resultChanged();

protected:
    void read() override;

private:
    QString m_resultId;
    std::optional<ResultNode> m_node;
    std::optional<ProgressAssessment> m_latest;
};

} // namespace minutier
