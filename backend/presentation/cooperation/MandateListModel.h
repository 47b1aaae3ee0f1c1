// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "presentation/cooperation/YearAxis.h"
#include "queries/cooperation/MandateLines.h"

namespace minutier {

/// Mandates of the project on a line of years: searched, narrowed by country and state, and sorted.
class MandateListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filtersChanged FINAL)
    /// Country code; empty for all.
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY filtersChanged FINAL)
    /// Stored word of MandateState; empty for all.
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY filtersChanged FINAL)
    /// start, country, partner or state.
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filtersChanged FINAL)
    /// Of the project, whatever is filtered.
    Q_PROPERTY(int total READ total NOTIFY summaryChanged FINAL)
    /// "2 under way, 1 planned; 8 completed."
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// To choose from: {word, label}.
    Q_PROPERTY(QVariantList countries READ countries NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QVariantList states READ states NOTIFY summaryChanged FINAL)
    /// {label, from, until, now}
    Q_PROPERTY(QVariantList years READ years NOTIFY summaryChanged FINAL)
    /// Where today falls, 0 to 1; -1 beyond both ends.
    Q_PROPERTY(qreal todayAt READ todayAt NOTIFY summaryChanged FINAL)

public:
    explicit MandateListModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString country() const { return m_country; }
    void setCountry(const QString &country);
    [[nodiscard]] QString state() const { return m_state; }
    void setState(const QString &state);
    [[nodiscard]] QString order() const { return m_order; }
    void setOrder(const QString &order);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList countries() const;
    [[nodiscard]] QVariantList states() const;
    [[nodiscard]] QVariantList years() const;
    [[nodiscard]] qreal todayAt() const;
    Q_INVOKABLE void clearFilters();
    /// Row of a mandate; -1 where it is not shown.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &mandateId) const;

Q_SIGNALS:
    void filtersChanged();
    void summaryChanged();

protected:
    int read() override;

private:
    void filter(QString &member, const QString &value);
    void drawAxis();
    [[nodiscard]] bool passes(const MandateLine &line) const;
    [[nodiscard]] QDate endOf(const Mandate &mandate) const;
    [[nodiscard]] qreal doneOf(const Mandate &mandate) const;

    QString m_words;
    QString m_country;
    QString m_state;
    QString m_order = QStringLiteral("start");
    QList<MandateLine> m_all;
    QList<MandateLine> m_lines;
    YearAxis m_axis;
};

} // namespace minutier
