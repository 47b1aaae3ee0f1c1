// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/ProtectedWords.h"

#include "core/Text.h"
#include "storage/projects/ProjectRepositories.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// Shorter words are found in longer ones by chance.
constexpr qsizetype leastSqueezed = 8;
constexpr qsizetype leastEncoded = 6;

/// A text by its letters and digits alone, however it is accented, cased, spaced or broken.
static QString squeezed(const QString &text)
{
    QString kept;
    for (const auto letter : folded(text))
        if (letter.isLetterOrNumber())
            kept.append(letter);
    return kept;
}

static QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const auto letter : text) {
        const auto high = char(letter.unicode() >> 8);
        const auto low = char(letter.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// How a word stands in Base64, whatever stands before and behind it: three shifts, without the ends that depend on it.
static QByteArrayList base64(const QByteArray &word)
{
    QByteArrayList forms;
    for (int shift = 0; shift < 3; ++shift) {
        const auto whole = (QByteArray(shift, 'x') + word).toBase64(QByteArray::OmitTrailingEquals);
        const auto first = shift == 0 ? 0 : shift + 1;
        const auto last = (shift + word.size()) % 3 == 0 ? 0 : 1;
        forms.append(whole.mid(first, whole.size() - first - last));
    }
    return forms;
}

static QByteArrayList encodingsOf(const QString &word)
{
    QByteArrayList forms;
    for (const auto &spelt : QSet<QString>{word, word.toUpper(), word.toLower()}) {
        const auto bytes = spelt.toUtf8();
        const auto percent = QUrl::toPercentEncoding(spelt);
        forms << bytes << utf16(spelt, false) << utf16(spelt, true) << bytes.toHex() << bytes.toHex().toUpper()
              << utf16(spelt, true).toHex() << utf16(spelt, true).toHex().toUpper() << percent
              << QByteArray(percent).replace("%20", "+") << base64(bytes);
    }
    return forms;
}

ProtectedWords::ProtectedWords(const QStringList &words)
{
    for (const auto &word : words) {
        const auto letters = squeezed(word);
        if (letters.size() >= leastSqueezed)
            m_squeezed.add(letters.toUtf8());
        else if (word.size() > 1)
            m_short.append(word);
        if (word.size() >= leastEncoded)
            for (const auto &form : encodingsOf(word))
                m_encoded.add(form);
    }
}

Result<ProtectedWords> ProtectedWords::read(Database &database, const Shield &shield, const Phrasebook &phrases)
{
    QStringList words;
    const auto names = readProtectedNames(database, shield, phrases);
    if (!names)
        return names.error();
    for (const auto &one : *names)
        words.append(one.name);
    if (shield.audience() != Audience::Office) {
        const auto people =
            Statement(database, tableOf<Person>().select(u"WHERE contact <> ''"_s)).rows<Person>([&](const Row &row) {
                return tableOf<Person>().read(row, database);
            });
        if (!people)
            return people.error();
        static const QRegularExpression between(u"[\\s,;]+"_s);
        for (const auto &person : *people) {
            words.append(person.contact);
            for (const auto &one : person.contact.split(between))
                if (squeezed(one).size() >= leastSqueezed)
                    words.append(one);
        }
    }
    words.removeDuplicates();
    return ProtectedWords(words);
}

bool ProtectedWords::areIn(const QString &text) const
{
    if (m_squeezed.areIn(squeezed(text).toUtf8()))
        return true;
    return std::ranges::any_of(m_short, [&text](const QString &word) {
        if (!text.contains(word))
            return false;
        const QRegularExpression whole(
            u"(?<!\\w)%1(?!\\w|-[A-Z0-9])"_s.arg(QRegularExpression::escape(word)),
            QRegularExpression::UseUnicodePropertiesOption
        );
        return whole.match(text).hasMatch();
    });
}

bool ProtectedWords::areIn(const QByteArray &bytes) const
{
    return m_encoded.areIn(bytes);
}

} // namespace minutier
