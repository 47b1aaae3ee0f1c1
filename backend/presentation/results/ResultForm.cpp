// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/ResultForm.h"

#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AssessProgress.h"
#include "commands/results/LinkDecision.h"
#include "domain/Words.h"
#include "presentation/results/TypedNumber.h"
#include "queries/decisions/DecisionRegister.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

template <Named E>
static QStringList spokenChoices()
{
    QStringList words;
    for (const auto &name : names<E>)
        words.append(spoken(name.value));
    return words;
}

QStringList ResultForm::levels() const
{
    return spokenChoices<ResultLevel>();
}
QStringList ResultForm::measures() const
{
    return spokenChoices<Measure>();
}
QStringList ResultForm::directions() const
{
    return spokenChoices<Direction>();
}
QStringList ResultForm::frequencies() const
{
    return spokenChoices<Frequency>();
}
QStringList ResultForm::ratings() const
{
    return spokenChoices<Rating>();
}
QStringList ResultForm::linkKinds() const
{
    return spokenChoices<LinkKind>();
}

void ResultForm::read()
{
    m_parents.clear();
    m_organisations.clear();
    m_decisions.clear();
    auto &database = session()->database();
    const auto results = ResultRepository(database).ofProject(session()->project());
    if (!results)
        return setError(results.error());
    for (const auto &result : *results)
        if (!result.retired)
            m_parents.append(QVariantMap{
                {u"id"_s, result.id.toString()},
                {u"label"_s, u"%1 %2"_s.arg(result.code, result.title)},
                {u"level"_s, int(result.level)},
            });
    m_organisations.append(QVariantMap{{u"id"_s, QString()}, {u"label"_s, tr("Nobody yet")}});
    const auto organisations = OrganisationRepository(database).all();
    if (!organisations)
        return setError(organisations.error());
    for (const auto &organisation : *organisations)
        m_organisations.append(QVariantMap{
            {u"id"_s, organisation.id.toString()},
            {u"label"_s, session()->shield().showOrganisation(organisation, session()->phrases())},
        });
    const auto lines =
        readRegister(database, {.project = session()->project(), .limit = 200}, session()->shield().audience());
    if (!lines)
        return setError(lines.error());
    for (const auto &line : *lines)
        m_decisions.append(QVariantMap{
            {u"id"_s, toText(line.id)},
            {u"label"_s, u"%1 · %2"_s.arg(line.reference, line.title)},
            {u"entity"_s, line.entity},
        });
}

QString ResultForm::addResult(int level, const QString &parent, const QString &code, const QString &title)
{
    const auto made = runCommand(AddResult{
        .project = session()->project(),
        .parent = ResultId::fromString(parent),
        .level = ResultLevel(level),
        .code = code,
        .title = title,
    });
    return ran(made) ? toText(made->id) : QString();
}

bool ResultForm::addIndicator(const QVariantMap &form)
{
    const auto text = [&form](const QString &field) { return form.value(field).toString(); };
    const auto result = ResultId::fromString(text(u"result"_s));
    return run(AddIndicator{
        .project = result.isNull() ? session()->project() : ProjectId(),
        .result = result,
        .code = text(u"code"_s),
        .title = text(u"title"_s),
        .measure = Measure(form.value(u"measure"_s).toInt()),
        .unitOfAnalysis = text(u"unitOfAnalysis"_s),
        .direction = Direction(form.value(u"direction"_s).toInt()),
        .source = text(u"source"_s),
        .frequency = Frequency(form.value(u"frequency"_s).toInt()),
        .responsible = OrganisationId::fromString(text(u"responsible"_s)),
    });
}

bool ResultForm::assess(const QString &result, int rating, const QString &narrative, const QString &day)
{
    const auto on = typedDate(day, u"assessed_on"_s);
    if (!on)
        return ran(on.error());
    return run(AssessProgress{
        .result = ResultId::fromString(result),
        .rating = Rating(rating),
        .narrative = narrative,
        .assessedOn = *on,
    });
}

bool ResultForm::link(const QString &result, int row, int kind, const QString &note)
{
    if (row < 0 || row >= m_decisions.size())
        return ran(Error::invalid(tr("Choose the decision or the recommendation."), u"decision"_s));
    const auto chosen = m_decisions.at(row).toMap();
    const auto id = chosen.value(u"id"_s).toString();
    const bool decided = chosen.value(u"entity"_s) == u"decision"_s;
    return run(LinkDecision{
        .decision = decided ? DecisionId::fromString(id) : DecisionId(),
        .recommendation = decided ? RecommendationId() : RecommendationId::fromString(id),
        .kind = LinkKind(kind),
        .result = ResultId::fromString(result),
        .note = note,
    });
}

QString ResultForm::freeCode(const QString &parent) const
{
    const auto results = ResultRepository(session()->database()).ofProject(session()->project());
    if (!results)
        return {};
    const auto above = std::ranges::find(*results, ResultId::fromString(parent), &ResultNode::id);
    if (above == results->end())
        return u"1000"_s;
    // 1000 → 1100 → 1110 → 1111: the first zero counts the children.
    const auto zero = above->code.indexOf(u'0');
    for (int child = 1; child <= 9 && zero > 0; ++child) {
        auto code = above->code;
        code.replace(zero, 1, QString::number(child));
        if (std::ranges::find(*results, code, &ResultNode::code) == results->end())
            return code;
    }
    return {};
}

QString ResultForm::freeIndicatorCode(const QString &result) const
{
    const IndicatorRepository repository(session()->database());
    const auto indicators = repository.ofProject(session()->project());
    const auto node = ResultRepository(session()->database()).find(ResultId::fromString(result));
    const auto stem = node && *node ? (*node)->code + u'.' : u"M"_s;
    for (int number = 1; indicators && number < 100; ++number) {
        const auto code = stem + QString::number(number);
        if (std::ranges::find(*indicators, code, &Indicator::code) == indicators->end())
            return code;
    }
    return {};
}

} // namespace minutier
