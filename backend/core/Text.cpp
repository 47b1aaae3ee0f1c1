// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"

#include "core/Say.h"

#include <algorithm>
#include <array>

namespace minutier {

/// Characters that change the direction or hide what follows; nobody types them into a register.
static bool deceives(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

static Result<> checkCharacters(const QString &text, const TextLimits &limits, const QString &field)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return Error::invalid(Say::tr("The text holds half a character. Type it again."), field);
        if (deceives(c.unicode()))
            return Error::invalid(
                Say::tr("The text holds a hidden character that turns its direction. Type it again."), field
            );
        const bool lineBreak = c == u'\n';
        if (lineBreak && !limits.lines)
            return Error::invalid(Say::tr("Keep this on one line."), field);
        if (c.category() == QChar::Other_Control && !lineBreak)
            return Error::invalid(Say::tr("The text holds a control character. Type it again."), field);
    }
    return {};
}

/// Characters that take no ink: a title of nothing else is no title.
static bool isInvisible(QChar character)
{
    constexpr std::array<char16_t, 12> blanks{
        u'\u00AD',
        u'\u034F',
        u'\u115F',
        u'\u1160',
        u'\u180E',
        u'\u200B',
        u'\u200C',
        u'\u200D',
        u'\u2060',
        u'\u2800',
        u'\u3164',
        u'\uFEFF'};
    return std::ranges::find(blanks, character.unicode()) != blanks.end();
}

Result<QString> cleanText(const QString &raw, const TextLimits &limits, const QString &field)
{
    if (raw.size() > limits.longest * 2)
        return Error::invalid(Say::tr("Shorten the text to %Ln characters.", nullptr, int(limits.longest)), field);
    auto text = raw;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\t', u' ');
    if (auto checked = checkCharacters(text, limits, field); !checked)
        return checked.error();
    text = text.trimmed().normalized(QString::NormalizationForm_C);
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace() || isInvisible(c); }))
        text.clear();
    if (text.size() > limits.longest)
        return Error::invalid(Say::tr("Shorten the text to %Ln characters.", nullptr, int(limits.longest)), field);
    return text;
}

QString folded(const QString &text)
{
    const auto apart = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark())
            plain.append(c);
    return plain.toCaseFolded();
}

QString firstWords(const QString &text, qsizetype longest)
{
    const auto line = text.section(u'\n', 0, 0).simplified();
    if (line.size() <= longest)
        return line;
    const auto space = line.lastIndexOf(u' ', longest - 1);
    return line.left(space > longest / 2 ? space : longest - 1) + u'…';
}

} // namespace minutier
