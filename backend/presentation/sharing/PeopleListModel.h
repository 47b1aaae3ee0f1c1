// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/sharing/PeopleBook.h"

namespace minutier {

/// What an audience reads of somebody.
QString readBy(Audience audience, const PersonEntry &entry, const Phrasebook &phrases);

/// How the office calls somebody: by name, else by function; `locked` says that neither can be read.
QString calledBy(const PersonEntry &entry, bool locked, const Phrasebook &phrases);

/// Everybody in the register, with what each audience reads of them; names are searched in memory only.
class PeopleListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filtersChanged FINAL)
    /// Empty, or one of: none, withdrawn, past, risk.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// Everybody, whatever the filters let through.
    Q_PROPERTY(int total READ total NOTIFY summaryChanged FINAL)
    /// The keys are not here, so that no name can be read.
    Q_PROPERTY(bool locked READ locked NOTIFY summaryChanged FINAL)
    /// Whether the account may read of people at all.
    Q_PROPERTY(bool allowed READ allowed NOTIFY summaryChanged FINAL)

public:
    explicit PeopleListModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] bool allowed() const;
    /// Row of a person; -1 when there is none, or the filters hide them.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &personId) const;
    Q_INVOKABLE void clearFilters();

Q_SIGNALS:
    void filtersChanged();
    void summaryChanged();

protected:
    int read() override;

private:
    [[nodiscard]] bool passes(const PersonEntry &entry) const;
    [[nodiscard]] QString detailOf(const PersonEntry &entry) const;
    [[nodiscard]] QString readsOf(const PersonEntry &entry) const;
    [[nodiscard]] QString stateOf(const PersonEntry &entry) const;
    [[nodiscard]] static QString shapeOfPerson(const PersonEntry &entry);

    QList<PersonEntry> m_all;
    QList<PersonEntry> m_shown;
    QString m_words;
    QString m_filter;
    bool m_locked = false;
};

} // namespace minutier
