// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/decisions/DecisionRegister.h"

namespace minutier {

/// The register of decisions and recommendations, the newest first, a page at a time.
class RegisterListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filtersChanged FINAL)
    /// Stored word of DecisionKind; empty for all.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filtersChanged FINAL)
    /// Stored word of a state of decisions or recommendations; empty for all.
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool onlyLate READ onlyLate WRITE setOnlyLate NOTIFY filtersChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// To choose from: {word, label}.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QVariantList states READ states NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QVariantList meetings READ meetings NOTIFY summaryChanged FINAL)

public:
    explicit RegisterListModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_query.words; }
    void setWords(const QString &words);
    [[nodiscard]] QString kind() const { return m_query.kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QString state() const { return m_query.state; }
    void setState(const QString &state);
    [[nodiscard]] QString meetingId() const { return m_query.meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] bool onlyLate() const { return m_query.late; }
    void setOnlyLate(bool only);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QVariantList states() const;
    [[nodiscard]] QVariantList meetings() const { return m_meetings; }
    Q_INVOKABLE void clearFilters();
    /// Row of a record; -1 when it is not among the lines read so far.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void filtersChanged();
    void summaryChanged();

protected:
    int read() override;

private:
    void filter();
    void readMeetings();
    [[nodiscard]] int daysLate(const RegisterLine &line) const;
    [[nodiscard]] QString stateWordOf(const RegisterLine &line) const;
    [[nodiscard]] QString shapeOfLine(const RegisterLine &line) const;

    RegisterQuery m_query;
    QList<RegisterLine> m_lines;
    RegisterCount m_count;
    QVariantList m_meetings;
    bool m_more = false;
};

} // namespace minutier
