// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchTexts.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// Text that is never NULL: an empty title is still a title.
static QVariant words(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

static Result<> done(const Result<int> &ran)
{
    return ran ? Result<>() : ran.error();
}

Result<> SearchTexts::index(qint64 seq, const QString &title, const QString &body) const
{
    if (m_database.engine() != Engine::Sqlite)
        return {};
    Statement add(m_database, u"INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)"_s);
    return done(add.bind(seq, words(title), words(body)).run());
}

Result<> SearchTexts::unindex(qint64 seq, const QString &title, const QString &body) const
{
    if (m_database.engine() != Engine::Sqlite)
        return {};
    Statement remove(
        m_database, u"INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)"_s
    );
    return done(remove.bind(seq, words(title), words(body)).run());
}

Result<> SearchTexts::add(const SearchText &text) const
{
    Statement insert(
        m_database,
        u"INSERT INTO search_text (seq, ledger, entity, id, lang, title, body) "
        "VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM search_text), ?, ?, ?, ?, ?, ?) RETURNING seq"_s
    );
    insert.bind(text.ledger, text.entity, text.id, words(text.lang), words(text.title), words(text.body));
    const auto seq = insert.integer();
    return seq ? index(*seq, text.title, text.body) : seq.error();
}

Result<> SearchTexts::change(const SearchText &text) const
{
    auto before =
        Statement(m_database, u"SELECT seq, title, body FROM search_text WHERE id = ? AND lang = ? AND entity = ?"_s)
            .bind(text.id, words(text.lang), text.entity)
            .first<std::tuple<qint64, QString, QString>>([](const Row &row) {
                return std::tuple(row.integer(0), row.text(1), row.text(2));
            });
    if (!before)
        return before.error();
    if (!*before)
        return add(text);
    const auto &[seq, title, body] = **before;
    if (title == text.title && body == text.body)
        return {};
    if (auto gone = unindex(seq, title, body); !gone)
        return gone;
    Statement update(m_database, u"UPDATE search_text SET title = ?, body = ? WHERE seq = ?"_s);
    if (auto changed = update.bind(words(text.title), words(text.body), seq).run(); !changed)
        return changed.error();
    return index(seq, text.title, text.body);
}

} // namespace minutier
