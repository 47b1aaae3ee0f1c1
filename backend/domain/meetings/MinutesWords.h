// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/followup/ActionItem.h"
#include "domain/meetings/AgendaItem.h"

#include <QLocale>

namespace minutier {

/// Puts what a session did into the sentences of its minutes, in one language. Nobody is named in any.
class MinutesWords
{
public:
    explicit MinutesWords(const Phrasebook &phrases);

    [[nodiscard]] QString opening(const Meeting &meeting) const;
    [[nodiscard]] QString closing(const Meeting &meeting) const;
    [[nodiscard]] QString item(const AgendaItem &item, const QString &title) const;
    /// `statement` and the texts of the conditions may be translations.
    [[nodiscard]] QString
    decision(const Decision &decision, const QString &statement, const QStringList &conditions) const;
    [[nodiscard]] QString recommendation(const Recommendation &recommendation, const QString &text) const;
    [[nodiscard]] QString action(const ActionItem &action, const QString &title) const;

    /// A date in words: "3 September 2020"; months and years as far as they are known.
    [[nodiscard]] QString day(const PartialDate &date) const;
    /// The hour an instant had where the session took place.
    [[nodiscard]] static QString hour(const QDateTime &instant, const QString &zone);

private:
    [[nodiscard]] QString say(const char *source) const { return m_phrases.say("Minutes", source); }

    const Phrasebook &m_phrases;
    QLocale m_locale;
};

} // namespace minutier
