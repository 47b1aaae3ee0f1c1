// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ActivitySheet.h"

#include "commands/plans/ActivityColumns.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/PlanDraft.h"
#include "commands/plans/ReviseActivity.h"
#include "core/Csv.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

class Reading
{
public:
    Reading(Database &database, PlanVersion draft)
        : m_work(database, {}, {})
        , m_draft(std::move(draft))
    {}

    Result<ActivitySheet> run(const QByteArray &csv)
    {
        if (auto open = canEdit(m_draft); !open)
            return open.error();
        const auto table = readCsv(csv);
        if (!table)
            return table.error();
        if (auto known = m_columns.read(table->header); !known)
            return known.error();
        if (table->rows.isEmpty())
            return Error::invalid(Say::tr("There is no activity in this file: it ends with its heading row."));
        if (auto names = readNames(); !names)
            return names.error();
        if (auto codes = readCodes(*table); !codes)
            return codes.error();
        for (qsizetype row = 0; row < table->rows.size(); ++row)
            readRow(table->rows.at(row), table->lineOfRow.at(row));
        return m_sheet;
    }

private:
    Result<> readNames()
    {
        const auto organisations = m_work.projects.organisations.all();
        if (!organisations)
            return organisations.error();
        for (const auto &organisation : *organisations)
            for (const auto &name : {organisation.name, organisation.acronym})
                if (!name.isEmpty())
                    m_organisations.insert(folded(name), organisation.id);
        return {};
    }

    Result<OrganisationId> organisationNamed(const QString &name) const
    {
        if (name.isEmpty())
            return OrganisationId();
        const auto known = m_organisations.constFind(folded(name));
        if (known == m_organisations.cend())
            return Error::notFound(Say::tr("No organisation is called “%1”.").arg(firstWords(name, 60)));
        return *known;
    }

    template <typename Kind>
    static Result<Kind> wordNamed(const QString &word, Kind fallback, const QString &field)
    {
        if (word.isEmpty())
            return fallback;
        const auto known = fromName<Kind>(word);
        return known ? Result(*known) : Result<Kind>(unknownWord(word, wordsOf<Kind>(), field));
    }

    /// The activity a row describes, over the one the draft has under its code.
    Result<PlanActivity> activityOf(const QStringList &row, PlanActivity activity)
    {
        const auto set = [&](const QString &field, QString PlanActivity::*member) {
            if (m_columns.has(field))
                activity.*member = m_columns.cell(row, field);
        };
        set(u"title"_s, &PlanActivity::title);
        set(u"description"_s, &PlanActivity::description);
        set(u"place"_s, &PlanActivity::place);
        set(u"currency"_s, &PlanActivity::currency);
        set(u"milestones"_s, &PlanActivity::milestones);
        set(u"note"_s, &PlanActivity::note);
        for (const auto &[field, member] :
             {std::pair(u"partner"_s, &PlanActivity::partner),
              std::pair(u"responsible"_s, &PlanActivity::responsible)}) {
            const auto named = organisationNamed(m_columns.cell(row, field));
            if (!named)
                return named.error();
            if (m_columns.has(field))
                activity.*member = *named;
        }
        for (const auto &[field, member] :
             {std::pair(u"starts_on"_s, &PlanActivity::startsOn), std::pair(u"ends_on"_s, &PlanActivity::endsOn)}) {
            const auto text = m_columns.cell(row, field);
            const auto date = text.isEmpty() ? Result(PartialDate()) : PartialDate::parse(text, field);
            if (!date)
                return date.error();
            if (m_columns.has(field))
                activity.*member = *date;
        }
        const auto type = wordNamed(m_columns.cell(row, u"type"_s), activity.type, u"type"_s);
        if (!type)
            return type.error();
        activity.type = *type;
        if (m_columns.has(u"budget"_s)) {
            const auto budget = budgetOf(m_columns.cell(row, u"budget"_s));
            if (!budget)
                return budget.error();
            activity.budget = *budget;
        }
        if (const auto code = m_columns.cell(row, u"result"_s); !code.isEmpty()) {
            const auto result = m_work.results.results.byCode(m_draft.project, code);
            if (!result)
                return result.error();
            if (!*result)
                return Error::notFound(Say::tr("No result has the code “%1”.").arg(firstWords(code, 40)));
            activity.result = (*result)->id;
        }
        if (activity.title.isEmpty())
            return emptyText(u"title"_s);
        auto checked = activity;
        checked.code = activity.code.isEmpty() ? u"A1"_s : activity.code;
        if (auto valid = validate(checked); !valid)
            return valid.error();
        return activity;
    }

    /// The codes of the draft and of the table, so that new activities take others.
    Result<> readCodes(const CsvTable &table)
    {
        const auto activities = m_work.plans.activities.everOf(m_draft.id);
        if (!activities)
            return activities.error();
        for (const auto &activity : *activities) {
            m_known.insert(activity.code, activity);
            m_taken.insert(activity.code);
        }
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            if (const auto code = m_columns.cell(table.rows.at(row), u"code"_s); !code.isEmpty()) {
                m_lines[code].append(QString::number(table.lineOfRow.at(row)));
                m_taken.insert(code);
            }
        return {};
    }

    /// Refuses a code that several lines have, or that was taken out of the draft.
    [[nodiscard]] Result<> checkCode(const QString &code) const
    {
        if (const auto lines = m_lines.value(code); lines.size() > 1)
            return Error::conflict(
                Say::tr("Several lines have the code %1: %2.").arg(firstWords(code, 40), lines.join(u", "_s))
            );
        if (m_known.value(code).dropped)
            return Error::conflict(
                Say::tr("Activity %1 was taken out of this draft. Put it back, or give this line another code.")
                    .arg(code)
            );
        return {};
    }

    void readRow(const QStringList &row, int line)
    {
        SheetLine read{
            SheetLine::Kind::Refused,
            line,
            firstWords(m_columns.cell(row, u"code"_s), 40),
            firstWords(m_columns.cell(row, u"title"_s), 40),
            {}};
        const auto code = m_columns.cell(row, u"code"_s);
        const auto free = checkCode(code);
        const auto before = m_known.value(code, {.version = m_draft.id, .code = code});
        const auto after = free ? activityOf(row, before) : Result<PlanActivity>(free.error());
        if (after)
            enter(before, *after, read);
        else
            read.sentence = after.error().message;
        m_sheet.lines.append(read);
    }

    /// The code of a line: its own, or the next that neither the draft nor the table has.
    QString codeFor(const PlanActivity &activity)
    {
        if (!activity.code.isEmpty())
            return activity.code;
        const auto code = nextFreeCode(m_taken, m_next);
        m_next = code.mid(1).toInt() + 1;
        return code;
    }

    void enter(const PlanActivity &before, const PlanActivity &after, SheetLine &read)
    {
        const bool added = before.id.isNull();
        if (!added && before == after) {
            read.kind = SheetLine::Kind::Same;
            return;
        }
        const auto prepared = added ? prepare(AddActivity{
                                          .version = m_draft.id,
                                          .code = codeFor(after),
                                          .result = after.result,
                                          .type = after.type,
                                          .title = after.title,
                                          .description = after.description,
                                          .partner = after.partner,
                                          .place = after.place,
                                          .startsOn = after.startsOn,
                                          .endsOn = after.endsOn,
                                          .responsible = after.responsible,
                                          .budget = after.budget,
                                          .currency = after.currency,
                                          .milestones = after.milestones,
                                          .note = after.note})
                                    : prepare(ReviseActivity{
                                          .activity = before.id,
                                          .revision = before.revision,
                                          .result = after.result,
                                          .type = after.type,
                                          .title = after.title,
                                          .description = after.description,
                                          .partner = after.partner,
                                          .place = after.place,
                                          .startsOn = after.startsOn,
                                          .endsOn = after.endsOn,
                                          .responsible = after.responsible,
                                          .budget = after.budget,
                                          .currency = after.currency,
                                          .milestones = after.milestones,
                                          .note = after.note});
        if (!prepared) {
            read.sentence = prepared.error().message;
            return;
        }
        if (const auto lost = m_columns.emptied(before, after); !lost.isEmpty())
            read.sentence = Say::tr("Empties: %1.").arg(lost.join(u", "_s));
        read.kind = added ? SheetLine::Kind::Added : SheetLine::Kind::Changed;
        m_sheet.commands.append(*prepared);
    }

    Work m_work;
    PlanVersion m_draft;
    ActivityColumns m_columns;
    QHash<QString, PlanActivity> m_known; ///< By code.
    QHash<QString, QStringList> m_lines;  ///< Where the table has each code.
    QSet<QString> m_taken;
    int m_next = 1; ///< The lowest number that a new code may have.
    QHash<QString, OrganisationId> m_organisations;
    ActivitySheet m_sheet;
};

} // namespace

int ActivitySheet::count(SheetLine::Kind kind) const
{
    return int(std::ranges::count(lines, kind, &SheetLine::kind));
}

Result<ActivitySheet> readActivitySheet(Database &database, const PlanVersionId &draft, const QByteArray &csv)
{
    const auto version = PlanVersionRepository(database).get(draft);
    if (!version)
        return version.error();
    return Reading(database, *version).run(csv);
}

} // namespace minutier
