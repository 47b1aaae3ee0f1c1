// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Phrasebook.h"

#include "core/Translations.h"

#include <QTranslator>

namespace minutier {

using namespace Qt::StringLiterals;

Phrasebook::Phrasebook(const QString &language)
    : m_language(spokenLanguages().contains(language) ? language : u"en"_s)
    , m_translator(std::make_unique<QTranslator>())
{
    (void)m_translator->load(u":/i18n/minutier_%1.qm"_s.arg(m_language));
}

Phrasebook::~Phrasebook() = default;

QString Phrasebook::say(const char *context, const char *source, int count) const
{
    auto sentence = m_translator->translate(context, source, nullptr, count);
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(source);
    return count < 0 ? sentence : sentence.replace("%n"_L1, QString::number(count));
}

} // namespace minutier
