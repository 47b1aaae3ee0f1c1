// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"

#include "queries/sharing/NameParts.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// A letter without its accent, and one sign of several that look alike.
static QChar plain(QChar letter)
{
    static const QHash<QChar, QChar> alike{
        {u'ø', u'o'},
        {u'Ø', u'O'},
        {u'ł', u'l'},
        {u'Ł', u'L'},
        {u'đ', u'd'},
        {u'Đ', u'D'},
        {u'’', u'\''},
        {u'‘', u'\''},
        {u'ʼ', u'\''},
        {u'‐', u'-'},
        {u'‑', u'-'},
        {u'‒', u'-'},
        {u'–', u'-'},
        {u'—', u'-'},
        {u'−', u'-'}};
    if (letter.isSpace() || letter == u'_' || letter == u'\u200B' || letter == u'\u2060' || letter == u'\uFEFF')
        return u' ';
    if (letter.decompositionTag() == QChar::Canonical && !letter.isSurrogate())
        return QString(letter).normalized(QString::NormalizationForm_D).front();
    return alike.value(letter, letter);
}

/// A text letter for letter without accents, with one kind of space, and small where the case does not count.
static QString plain(const QString &text, bool anyCase)
{
    auto letters = text;
    for (auto &letter : letters)
        letter = anyCase ? plain(letter).toLower() : plain(letter);
    return letters;
}

/// A text as it is read: what cannot be seen in it would part a name.
static QString seen(const QString &text)
{
    static const QRegularExpression unseen(u"[\\x{00AD}\\x{200C}-\\x{200F}]"_s);
    return text.normalized(QString::NormalizationForm_C).remove(unseen);
}

/// The runs of letters and digits of a text, each once.
static QSet<QString> runsIn(const QString &letters)
{
    QSet<QString> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= letters.size(); ++at) {
        if (at < letters.size() && (letters.at(at).isLetter() || letters.at(at).isDigit()))
            continue;
        if (at > begin)
            words.insert(letters.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

/// An acronym with or without dots; the code of a project may begin like it.
static QString acronym(const QString &name)
{
    QStringList letters;
    for (const auto letter : name)
        letters.append(QRegularExpression::escape(letter));
    return letters.join(u"\\.?"_s) + u"(?!-(?:[A-Z]{3}|[0-9]{4}))"_s;
}

/// The words of a name, without the signs around them.
static QStringList wordsIn(const QString &name)
{
    static const QRegularExpression word(
        u"[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}']*[\\p{L}\\p{Nd}])?"_s, QRegularExpression::UseUnicodePropertiesOption
    );
    QStringList words;
    for (auto each = word.globalMatch(name); each.hasNext();)
        words.append(each.next().captured());
    return words;
}

Screening::Screening(const QList<ProtectedName> &names)
{
    for (const auto &name : names)
        if (const auto composed = seen(name.name).simplified(); !composed.isEmpty())
            want(name, composed);
}

void Screening::want(const ProtectedName &name, const QString &composed)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    const auto count = wordsIn(plain(composed, false)).size();
    const bool isAcronym = !name.isPerson && count == 1 && composed.size() <= 6;
    const bool anyCase = composed.size() > 6 || count > 1;
    const auto letters = plain(composed, anyCase);
    const auto words = wordsIn(letters);
    auto runs = isAcronym ? QSet<QString>() : runsIn(words.join(u' '));
    QStringList sure{
        isAcronym         ? acronym(letters)
        : words.isEmpty() ? QRegularExpression::escape(letters)
                          : NameParts::together(words)};
    QStringList ways;
    if (name.isPerson && !words.isEmpty()) {
        const NameParts parts(words);
        sure += parts.sureWays();
        ways = parts.ways();
    } else if (const auto bare = wordsIn(QString(letters).remove(brackets)); bare.size() > 1 && bare != words) {
        sure += NameParts::together(bare);
        runs = runsIn(bare.join(u' '));
    }
    for (const auto &run : std::as_const(runs))
        m_places[run].append(m_wanted.size());
    if (runs.isEmpty())
        m_wordless.append(m_wanted.size());
    ways.prepend(u"(?<sure>"_s + sure.join(u'|') + u')');
    const auto least = int(runs.size());
    m_wanted.append(
        {name,
         anyCase,
         name.isPerson ? std::min(2, least) : least,
         QRegularExpression(
             u"(?<![\\p{L}\\p{Nd}])(?:"_s + ways.join(u'|') + u")(?![\\p{L}\\p{Nd}])"_s,
             QRegularExpression::UseUnicodePropertiesOption
         )}
    );
}

QList<qsizetype> Screening::possibleIn(const QString &small, const QString &written) const
{
    const auto introduced = NameParts::introducedIn(small) | NameParts::introducedIn(written);
    QHash<qsizetype, int> known;
    for (const auto &word : runsIn(small) | runsIn(written))
        for (const auto place : m_places.value(word))
            known[place] += m_wanted.at(place).name.isPerson && introduced.contains(word) ? 2 : 1;
    auto possible = m_wordless;
    for (const auto &[place, words] : known.asKeyValueRange())
        if (words >= m_wanted.at(place).leastWords)
            possible.append(place);
    std::ranges::sort(possible);
    return possible;
}

void Screening::screen(QString &text)
{
    auto composed = seen(text);
    auto small = plain(composed, true);
    auto written = plain(composed, false);
    bool found = false;
    for (const auto place : possibleIn(small, written)) {
        const auto &one = m_wanted.at(place);
        const auto &letters = one.anyCase ? small : written;
        if (!one.whole.isValid()) {
            // Better the whole text than a name in it.
            text = one.name.shown;
            ++m_touched;
            return;
        }
        QList<QRegularExpressionMatch> places;
        for (auto matches = one.whole.globalMatch(letters); matches.hasNext();) {
            const auto match = matches.next();
            const auto there = QStringView(composed).mid(match.capturedStart(), match.capturedLength());
            if (!match.captured(u"sure"_s).isEmpty() ||
                std::ranges::any_of(there, [](QChar sign) { return sign.isUpper(); }))
                places.prepend(match);
        }
        for (const auto &there : places)
            composed.replace(there.capturedStart(), there.capturedLength(), one.name.shown);
        if (places.isEmpty())
            continue;
        found = true;
        m_found.insert(one.name.name);
        small = plain(composed, true);
        written = plain(composed, false);
    }
    if (found)
        text = composed;
    m_touched += found;
}

QString Screening::screened(QString text)
{
    screen(text);
    return text;
}

} // namespace minutier
