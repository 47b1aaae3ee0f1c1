// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/Words.h"
#include "domain/meetings/MinutesWords.h"
#include "domain/results/CountTable.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace minutier {

class Database;

/// A text of a record that may be translated.
struct RecordedText
{
    QString entity;
    QUuid id;
    QString field;
    QString text;
    QString lang;
    int revision = 1;
};

/// How documents about plans and results say things: in one language, with the names that one audience may read.
class Wording
{
public:
    static Result<std::unique_ptr<Wording>> read(Database &database, const QString &lang, Audience audience);

    Phrasebook phrases;
    MinutesWords words;
    Shield shield;
    CountTables counts;     ///< What may be read of data in a copy that stands beside others; else each stands alone.
    bool isExample = false; ///< Of a register that partly tells what was invented.

    [[nodiscard]] QString say(const char *source, int count = -1) const
    {
        return phrases.say("Document", source, count);
    }
    /// The word of a stored value, in the document's language.
    template <Named E>
    [[nodiscard]] QString wordFor(E value) const
    {
        return phrases.say("Words", wordOf(value));
    }
    /// An organisation as the audience may read it, by its acronym where it has one.
    [[nodiscard]] QString organisation(const OrganisationId &id) const;
    /// How many organisations were shown otherwise than by name so far.
    [[nodiscard]] int shielded() const { return int(m_shielded.size()); }
    /// Their names, and how they were shown.
    [[nodiscard]] QMap<QString, QString> shieldedNames() const;
    /// A text in the document's language where an up-to-date translation exists, else as it was recorded.
    [[nodiscard]] QString spoken(const RecordedText &recorded) const;
    /// Whether a text stood in another language than the document's so far.
    [[nodiscard]] bool isUntranslated() const { return m_untranslated; }

    /// "3 Sep 2020", "Sep 2020", "2020": a date short enough for a table.
    [[nodiscard]] QString date(const PartialDate &date) const;
    /// "Sep 2020 – Jun 2021"; what is known of it where one end is open.
    [[nodiscard]] QString period(const PartialDate &startsOn, const PartialDate &endsOn) const;
    /// "42,000 CAD"; empty where there is no amount.
    [[nodiscard]] QString amount(const std::optional<Decimal> &amount, const QString &currency) const;
    /// A digest as people compare it: in groups of four.
    [[nodiscard]] static QString grouped(const QString &digest);

private:
    Wording(Database &database, const QString &lang, Audience audience);

    Database &m_database;
    QHash<OrganisationId, Organisation> m_organisations;
    mutable QSet<OrganisationId> m_shielded;
    mutable bool m_untranslated = false;
};

} // namespace minutier
