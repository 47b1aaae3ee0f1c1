// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "presentation/results/MapLayout.h"
#include "queries/results/ResultTouch.h"

namespace minutier {

/// The logic model of the project as a map: where each result stands, how it goes, and what is to be looked at.
class ResultListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// The result whose path to the top is drawn; "means" for the project's own indicators.
    Q_PROPERTY(QString selectedId READ selectedId WRITE setSelectedId NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY mapped FINAL)
    /// Words of the lanes that hold a result.
    Q_PROPERTY(QStringList lanes READ lanes NOTIFY mapped FINAL)
    Q_PROPERTY(int rows READ rows NOTIFY mapped FINAL)
    /// {from, to, fromSlot, toSlot, inPath}: columns and slots.
    Q_PROPERTY(QVariantList connectors READ connectors NOTIFY selectedChanged FINAL)
    /// Indicators of the project itself: {id, code, title, value}.
    Q_PROPERTY(QVariantList means READ means NOTIFY mapped FINAL)
    /// {sentence, isError, resultId}, errors first.
    Q_PROPERTY(QVariantList remarks READ remarks NOTIFY mapped FINAL)
    Q_PROPERTY(QString coverage READ coverage NOTIFY mapped FINAL)
    /// {id, reference, title, day}
    Q_PROPERTY(QVariantList decisionsWithoutResult READ decisionsWithoutResult NOTIFY mapped FINAL)
    /// {id, reference, title, word, shape}
    Q_PROPERTY(QVariantList offTrackWithoutDecision READ offTrackWithoutDecision NOTIFY mapped FINAL)
    /// How many things of the two lists, and errors, are to be looked at.
    Q_PROPERTY(int toLookAt READ toLookAt NOTIFY mapped FINAL)
    /// What the page opens on: the first result that is off track, else the first with an indicator.
    Q_PROPERTY(QString firstId READ firstId NOTIFY mapped FINAL)

public:
    explicit ResultListModel(QObject *parent = nullptr);

    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    void setSelectedId(const QString &id);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList lanes() const;
    [[nodiscard]] int rows() const { return m_layout.rows(); }
    [[nodiscard]] QVariantList connectors() const;
    [[nodiscard]] QVariantList means() const;
    [[nodiscard]] QVariantList remarks() const;
    [[nodiscard]] QString coverage() const;
    [[nodiscard]] QVariantList decisionsWithoutResult() const;
    [[nodiscard]] QVariantList offTrackWithoutDecision() const;
    [[nodiscard]] int toLookAt() const;
    [[nodiscard]] QString firstId() const;

    /// The result an arrow key leads to from another; empty where there is none.
    Q_INVOKABLE [[nodiscard]] QString neighbour(const QString &id, int lanes, int rows) const;
    /// The id of a result that is named by its id or its code; empty where it is not on the map.
    Q_INVOKABLE [[nodiscard]] QString idOf(const QString &record) const;
    /// The row of a result; -1 where it is not on the map.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &id) const;

Q_SIGNALS:
    void selectedChanged();
    void mapped();

protected:
    int read() override;

private:
    [[nodiscard]] const ResultNode &node(int row) const { return m_map.results.at(row).node; }
    [[nodiscard]] QString ratingWord(int row) const;
    [[nodiscard]] QList<ResultLevel> levels() const;
    [[nodiscard]] int column(int row) const { return int(levels().indexOf(node(row).level)); }
    [[nodiscard]] QString shape(int row) const;
    [[nodiscard]] QString indicatorsText(int row) const;

    ResultMap m_map;
    MapLayout m_layout;
    QList<UnlinkedLine> m_decisions;
    QList<UnlinkedLine> m_offTrack;
    QString m_selectedId;
    QSet<int> m_path;
};

} // namespace minutier
