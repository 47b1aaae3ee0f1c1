// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QTranslator;

namespace minutier {

/// The program's sentences in one chosen language, whatever language the interface speaks; for documents.
class Phrasebook
{
public:
    /// A book for `en`, `fr` or `es`; any other falls back to English.
    explicit Phrasebook(const QString &language);
    ~Phrasebook();
    Phrasebook(const Phrasebook &) = delete;
    Phrasebook &operator=(const Phrasebook &) = delete;

    [[nodiscard]] const QString &language() const { return m_language; }
    /// The sentence in this language; `count` chooses the plural form where the sentence has one (%n).
    [[nodiscard]] QString say(const char *context, const char *source, int count = -1) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace minutier
