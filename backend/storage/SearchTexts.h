// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Statement.h"

namespace minutier {

/// One text that people find by its words.
struct SearchText
{
    QString ledger;
    QString entity;
    QString id;
    QString lang; ///< "" for texts that have no language.
    QString title;
    QString body;
    bool isNew = false; ///< The row it comes from was just made.
};

/// Keeps the texts people search in step with the rows they come from, in the same transaction.
class SearchTexts
{
public:
    explicit SearchTexts(Database &database)
        : m_database(database)
    {}

    Result<> keep(const SearchText &text) const { return text.isNew ? add(text) : change(text); }

private:
    Result<> add(const SearchText &text) const;
    Result<> change(const SearchText &text) const;
    // SQLite keeps its index in a virtual table that no trigger may touch where the schema is not trusted.
    Result<> index(qint64 seq, const QString &title, const QString &body) const;
    Result<> unindex(qint64 seq, const QString &title, const QString &body) const;

    Database &m_database;
};

} // namespace minutier
