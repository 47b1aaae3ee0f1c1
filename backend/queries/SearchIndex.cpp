// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/SearchIndex.h"

#include "core/Text.h"
#include "core/Translations.h"
#include "queries/sharing/Screening.h"
#include "storage/Repository.h"
#include "storage/Tables.h"

#include <QRegularExpression>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Words and phrases of a query, cut the way the index cuts texts.
struct Terms
{
    QStringList phrases; ///< Each one or more words separated by a space.
    bool lastIsBeginning = false;
};

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    return folded(text).split(others, Qt::SkipEmptyParts);
}

Terms termsOf(const QString &typed)
{
    Terms terms;
    const auto parts = typed.left(400).split(u'"');
    for (int i = 0; i < parts.size(); ++i) {
        const auto words = wordsIn(parts.at(i));
        const bool quoted = i % 2 == 1 && i + 1 < parts.size();
        if (quoted && !words.isEmpty())
            terms.phrases.append(words.join(u' '));
        else
            terms.phrases.append(words);
        terms.lastIsBeginning = !quoted && !words.isEmpty() && !typed.endsWith(u' ') ? true
                                : words.isEmpty()                                    ? terms.lastIsBeginning
                                                                                     : false;
    }
    terms.phrases.removeDuplicates();
    return terms;
}

QString toFts(const Terms &terms)
{
    QStringList parts;
    for (const auto &phrase : terms.phrases)
        parts.append(u'"' + phrase + u'"');
    return parts.join(u' ') + (terms.lastIsBeginning ? u"*"_s : QString());
}

QString toTsQuery(const Terms &terms)
{
    QStringList parts;
    for (const auto &phrase : terms.phrases)
        parts.append(QString(phrase).replace(u" "_s, u" <-> "_s));
    return parts.join(u" & "_s) + (terms.lastIsBeginning ? u":*"_s : QString());
}

/// Entities whose texts an audience outside the committee may search.
QString allowedEntities(Audience audience)
{
    if (audience == Audience::Office)
        return {};
    if (audience == Audience::Members)
        return u" AND t.entity NOT IN ('document', 'agenda_item', 'minutes_paragraph')"_s;
    return u" AND t.entity IN ('programme', 'project', 'amendment', 'committee', 'meeting', 'decision', 'condition', "
           "'recommendation', 'response', 'action', 'translation')"_s;
}

QString sqlOf(const SearchQuery &query, Engine engine, Audience audience)
{
    const auto project = query.project.isNull() ? QString() : u" AND t.ledger = ?"_s;
    QStringList wanted;
    for (const auto &entity : query.entities)
        if (tableNamed(entity))
            wanted.append(u'\'' + entity + u'\'');
    const auto entities = wanted.isEmpty() ? QString() : u" AND t.entity IN (%1)"_s.arg(wanted.join(u", "_s));
    const auto tail = project + entities + allowedEntities(audience);
    if (engine == Engine::Postgres)
        return u"SELECT t.entity, t.id, t.lang, t.title, t.body, t.ledger, t.seq FROM search_text t "
               "WHERE search_words(t.title, t.body) @@ to_tsquery('simple', ?)"_s +
               tail + u" ORDER BY t.seq DESC LIMIT ?"_s;
    if (!query.byRelevance)
        return u"SELECT t.entity, t.id, t.lang, t.title, t.body, t.ledger, t.seq FROM search_index i "
               "CROSS JOIN search_text t ON t.seq = i.rowid WHERE i.search_index MATCH ?"_s +
               tail + u" ORDER BY i.rowid DESC LIMIT ?"_s;
    // Ranking visits every hit it ranks: only the newest are candidates.
    return u"SELECT t.entity, t.id, t.lang, t.title, t.body, t.ledger, t.seq FROM search_index i "
           "CROSS JOIN search_text t ON t.seq = i.rowid WHERE i.search_index MATCH ? AND i.rowid >= "
           "(SELECT coalesce(min(r), 0) FROM (SELECT rowid AS r FROM search_index WHERE search_index MATCH ? "
           "ORDER BY rowid DESC LIMIT 2000))"_s +
           tail + u" ORDER BY bm25(search_index, 4.0, 1.0), i.rowid DESC LIMIT ?"_s;
}

/// The part of a text around the first match, with the match marked by isolates.
QString snippetOf(const QString &text, const Terms &terms)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype length = 160;
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    qsizetype from = -1;
    qsizetype matched = 0;
    const auto head = terms.phrases.isEmpty() ? QString() : terms.phrases.last().section(u' ', 0, 0);
    for (auto found = word.globalMatch(text); from < 0 && found.hasNext();) {
        const auto match = found.next();
        if (folded(match.captured()).startsWith(head)) {
            from = match.capturedStart();
            matched = match.capturedLength();
        }
    }
    if (from < 0)
        return firstWords(text, length);
    auto begin = std::max<qsizetype>(0, from - before);
    if (begin > 0)
        begin = text.indexOf(u' ', begin) + 1;
    begin = std::min(begin, from);
    const auto end = std::min(text.size(), std::max(begin + length, from + matched));
    auto piece = text.mid(begin, from - begin) + QChar(0x2068) + text.mid(from, matched) + QChar(0x2069) +
                 text.mid(from + matched, end - from - matched);
    piece.replace(u'\n', u' ');
    return (begin > 0 ? u"…"_s : QString()) + piece + (end < text.size() ? u"…"_s : QString());
}

/// Whether a text holds every word that was looked for.
bool holdsAll(const QString &text, const Terms &terms)
{
    const auto words = wordsIn(text);
    return std::ranges::all_of(terms.phrases.join(u' ').split(u' '), [&words](const QString &wanted) {
        return std::ranges::any_of(words, [&wanted](const QString &word) { return word.startsWith(wanted); });
    });
}

} // namespace

static Result<> fillIn(Database &database, SearchHit &hit)
{
    const auto *table = tableNamed(hit.entity);
    if (!table)
        return {};
    const bool hasReference = table->indexOf("reference"_L1) >= 0;
    const bool hasCode = table->indexOf("code"_L1) >= 0;
    if (hasReference || hasCode) {
        auto reference =
            Statement(
                database,
                u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(hasReference ? "reference"_L1 : "code"_L1, table->name())
            )
                .bind(hit.id)
                .first<QString>([](const Row &row) { return row.text(0); });
        if (!reference)
            return reference.error();
        hit.reference = reference->value_or(QString());
    }
    auto code = Statement(database, u"SELECT code FROM project WHERE id = ?"_s)
                    .bind(hit.project)
                    .first<QString>([](const Row &row) { return row.text(0); });
    if (!code)
        return code.error();
    hit.project = code->value_or(QString());
    return {};
}

Result<QList<SearchHit>> search(Database &database, const SearchQuery &query, Audience audience)
{
    const auto terms = termsOf(query.words);
    if (terms.phrases.isEmpty())
        return QList<SearchHit>();
    const auto pattern = database.engine() == Engine::Postgres ? toTsQuery(terms) : toFts(terms);
    Statement statement(database, sqlOf(query, database.engine(), audience));
    statement.bind(pattern);
    if (query.byRelevance && database.engine() == Engine::Sqlite)
        statement.bind(pattern);
    if (!query.project.isNull())
        statement.bind(query.project);
    // What the shield hides is neither found nor shown in part: texts are screened before they are cut.
    std::optional<Screening> screening;
    if (audience != Audience::Office) {
        const auto names = readProtectedNames(database, Shield(audience), Phrasebook(spokenLanguage()));
        if (!names)
            return names.error();
        screening.emplace(*names);
    }
    QList<SearchHit> hits;
    const auto read = statement.bind(query.limit).each([&](const Row &row) {
        SearchHit hit{
            .entity = row.text(0),
            .id = row.text(1),
            .project = row.text(5),
            .lang = row.text(2),
            .seq = row.integer(6)};
        auto title = row.text(3);
        auto body = row.text(4);
        if (screening) {
            screening->screen(title);
            screening->screen(body);
            if (!holdsAll(title + u' ' + body, terms))
                return true;
        }
        // A title begins with the reference where there is one; people read it apart.
        hit.title = title.section(u'\n', -1);
        if (hit.title.isEmpty())
            hit.title = firstWords(body, 80);
        if (query.withSnippets)
            hit.snippet = snippetOf(body.isEmpty() ? title : body, terms);
        hits.append(hit);
        return true;
    });
    if (!read)
        return read.error();
    for (auto &hit : hits)
        if (auto filled = fillIn(database, hit); !filled)
            return filled.error();
    return hits;
}

} // namespace minutier
