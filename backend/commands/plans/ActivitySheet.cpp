// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ActivitySheet.h"

#include "commands/plans/AddActivity.h"
#include "commands/plans/ReviseActivity.h"
#include "core/Csv.h"

#include <QHash>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// The field that a heading means, in the languages spoken; empty for a heading nobody knows.
QString fieldOf(const QString &heading)
{
    static const QHash<QString, QString> words{
        {u"code"_s, u"code"_s},
        {u"codigo"_s, u"code"_s},
        {u"title"_s, u"title"_s},
        {u"activity"_s, u"title"_s},
        {u"activite"_s, u"title"_s},
        {u"actividad"_s, u"title"_s},
        {u"titre"_s, u"title"_s},
        {u"titulo"_s, u"title"_s},
        {u"type"_s, u"type"_s},
        {u"tipo"_s, u"type"_s},
        {u"result"_s, u"result"_s},
        {u"resultat"_s, u"result"_s},
        {u"resultado"_s, u"result"_s},
        {u"description"_s, u"description"_s},
        {u"descripcion"_s, u"description"_s},
        {u"partner"_s, u"partner"_s},
        {u"partenaire"_s, u"partner"_s},
        {u"socio"_s, u"partner"_s},
        {u"place"_s, u"place"_s},
        {u"lieu"_s, u"place"_s},
        {u"lugar"_s, u"place"_s},
        {u"starts_on"_s, u"starts_on"_s},
        {u"start"_s, u"starts_on"_s},
        {u"debut"_s, u"starts_on"_s},
        {u"inicio"_s, u"starts_on"_s},
        {u"ends_on"_s, u"ends_on"_s},
        {u"end"_s, u"ends_on"_s},
        {u"fin"_s, u"ends_on"_s},
        {u"responsible"_s, u"responsible"_s},
        {u"responsable"_s, u"responsible"_s},
        {u"budget"_s, u"budget"_s},
        {u"presupuesto"_s, u"budget"_s},
        {u"currency"_s, u"currency"_s},
        {u"devise"_s, u"currency"_s},
        {u"moneda"_s, u"currency"_s},
        {u"milestones"_s, u"milestones"_s},
        {u"jalons"_s, u"milestones"_s},
        {u"hitos"_s, u"milestones"_s},
        {u"note"_s, u"note"_s},
        {u"nota"_s, u"note"_s},
    };
    return words.value(folded(heading.trimmed()));
}

/// A number as spreadsheets write it: "42 000,50" is 42000.50.
QString plainNumber(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.contains(u'.') ? text : text.replace(u',', u'.');
}

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
        if (auto known = readHeader(table->header); !known)
            return known.error();
        if (auto names = readNames(); !names)
            return names.error();
        for (qsizetype row = 0; row < table->rows.size(); ++row)
            readRow(table->rows.at(row), table->lineOfRow.at(row));
        return m_sheet;
    }

private:
    Result<> readHeader(const QStringList &header)
    {
        for (qsizetype column = 0; column < header.size(); ++column) {
            const auto field = fieldOf(header.at(column));
            if (field.isEmpty() && !header.at(column).isEmpty())
                return Error::invalid(
                    Say::tr("The table has a column “%1” that no activity has.").arg(firstWords(header.at(column), 40))
                );
            if (!field.isEmpty())
                m_columns.insert(field, column);
        }
        if (!m_columns.contains(u"title"_s))
            return Error::invalid(Say::tr("The table needs a column “title”."));
        return {};
    }

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

    [[nodiscard]] QString cell(const QStringList &row, const QString &field) const
    {
        const auto column = m_columns.constFind(field);
        return column == m_columns.cend() ? QString() : row.at(*column);
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
            if (m_columns.contains(field))
                activity.*member = cell(row, field);
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
            const auto named = organisationNamed(cell(row, field));
            if (!named)
                return named.error();
            if (m_columns.contains(field))
                activity.*member = *named;
        }
        for (const auto &[field, member] :
             {std::pair(u"starts_on"_s, &PlanActivity::startsOn), std::pair(u"ends_on"_s, &PlanActivity::endsOn)}) {
            const auto text = cell(row, field);
            const auto date = text.isEmpty() ? Result(PartialDate()) : PartialDate::parse(text, field);
            if (!date)
                return date.error();
            if (m_columns.contains(field))
                activity.*member = *date;
        }
        const auto type = wordNamed(cell(row, u"type"_s), activity.type, u"type"_s);
        if (!type)
            return type.error();
        activity.type = *type;
        if (const auto text = plainNumber(cell(row, u"budget"_s)); m_columns.contains(u"budget"_s)) {
            const auto budget = Decimal::parse(text.isEmpty() ? u"0"_s : text, u"budget"_s);
            if (!budget)
                return budget.error();
            activity.budget = text.isEmpty() ? std::nullopt : std::optional(*budget);
        }
        if (const auto code = cell(row, u"result"_s); !code.isEmpty()) {
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

    void readRow(const QStringList &row, int line)
    {
        SheetLine read{SheetLine::Kind::Refused, line, cell(row, u"code"_s), cell(row, u"title"_s), {}};
        const auto known = m_work.plans.activities.byCode(m_draft.id, read.code);
        const auto before = known && *known ? **known : PlanActivity{.version = m_draft.id, .code = read.code};
        const auto after = activityOf(row, before);
        if (after)
            enter(before, *after, read);
        else
            read.sentence = after.error().message;
        m_sheet.lines.append(read);
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
                                          .code = after.code,
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
        read.kind = added ? SheetLine::Kind::Added : SheetLine::Kind::Changed;
        m_sheet.commands.append(*prepared);
    }

    Work m_work;
    PlanVersion m_draft;
    QHash<QString, qsizetype> m_columns;
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
