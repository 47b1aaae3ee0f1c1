// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/MeasureForm.h"

#include "commands/results/AdvanceObservation.h"
#include "commands/results/ReportObservation.h"
#include "commands/results/SetTarget.h"
#include "domain/Words.h"
#include "presentation/results/ResultShapes.h"
#include "presentation/results/TypedNumber.h"
#include "queries/results/ValueWords.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

void MeasureForm::setIndicatorId(const QString &id)
{
    m_indicatorId = id;
    setError({});
    Q_EMIT indicatorChanged();
    reload();
}

void MeasureForm::read()
{
    m_indicator.reset();
    m_targets.clear();
    const auto id = IndicatorId::fromString(m_indicatorId);
    if (id.isNull())
        return;
    const auto indicator = IndicatorRepository(session()->database()).find(id);
    if (!indicator)
        return setError(indicator.error());
    m_indicator = *indicator;
    const auto targets = TargetRepository(session()->database()).ofIndicator(id);
    if (!targets)
        return setError(targets.error());
    std::ranges::copy_if(*targets, std::back_inserter(m_targets), [&targets](const Target &target) {
        return std::ranges::find(*targets, target.id, &Target::replaces) == targets->end();
    });
}

QStringList MeasureForm::qualifiers() const
{
    QStringList words;
    for (const auto &name : names<Qualifier>)
        words.append(spoken(name.value));
    return words;
}

QVariantList MeasureForm::revisable() const
{
    QVariantList list{QVariantMap{{u"id"_s, QString()}, {u"label"_s, tr("None: it is a new one")}}};
    for (const auto &target : m_targets)
        list.append(QVariantMap{
            {u"id"_s, target.id.toString()},
            {u"label"_s,
             tr("%1 %2, %3", "target, its value, its date")
                 .arg(
                     spoken(target.kind),
                     valueWords(*m_indicator, target, session()->phrases()),
                     shortDate(target.endsOn)
                 )},
            {u"baseline"_s, target.kind == TargetKind::Baseline},
            {u"startsOn"_s, target.startsOn.toString()},
            {u"endsOn"_s, target.endsOn.toString()},
        });
    return list;
}

QVariantList MeasureForm::dimensions() const
{
    QVariantList list;
    for (const auto &word : {u"sex"_s, u"age_group"_s, u"place"_s, u"status"_s, u"institution"_s})
        list.append(QVariantMap{{u"word"_s, word}, {u"label"_s, partWord(word)}});
    return list;
}

namespace {

/// The members a target and data have in common, read from what was typed.
template <typename Command>
Result<> fill(Command &command, const QVariantMap &form, const QString &language)
{
    const auto text = [&form](const QString &field) { return form.value(field).toString(); };
    for (auto [field, key, member] :
         {std::tuple(u"value"_s, u"value"_s, &command.value),
          std::tuple(u"numerator"_s, u"numerator"_s, &command.numerator),
          std::tuple(u"denominator"_s, u"denominator"_s, &command.denominator)}) {
        const auto number = typedNumber(text(key), language, field);
        if (!number)
            return number.error();
        *member = *number;
    }
    const auto from = typedDate(text(u"startsOn"_s), u"starts_on"_s);
    if (!from)
        return from.error();
    const auto until = typedDate(text(u"endsOn"_s), u"ends_on"_s);
    if (!until)
        return until.error();
    command.startsOn = *from;
    command.endsOn = *until;
    command.qualifier = Qualifier(form.value(u"qualifier"_s).toInt());
    command.narrative = text(u"narrative"_s);
    return {};
}

Result<PartDraft> partOf(const QVariantMap &form, const QString &language)
{
    const auto value = typedNumber(form.value(u"value"_s).toString(), language, u"parts"_s);
    if (!value)
        return value.error();
    return PartDraft{
        .dimension = form.value(u"dimension"_s).toString(),
        .kind = form.value(u"overlaps"_s).toBool() ? PartKind::OfWhich : PartKind::Partition,
        .part = form.value(u"part"_s).toString(),
        .value = *value,
        .qualifier = Qualifier(form.value(u"qualifier"_s).toInt()),
    };
}

} // namespace

bool MeasureForm::setTarget(const QVariantMap &form)
{
    SetTarget command{
        .indicator = IndicatorId::fromString(m_indicatorId),
        .kind = form.value(u"baseline"_s).toBool() ? TargetKind::Baseline : TargetKind::Target,
        .replaces = TargetId::fromString(form.value(u"replaces"_s).toString()),
        .reason = form.value(u"reason"_s).toString(),
    };
    if (auto filled = fill(command, form, session()->language()); !filled)
        return ran(filled.error());
    return run(command);
}

bool MeasureForm::report(const QVariantMap &form)
{
    ReportObservation command{
        .id = ObservationId(newUuid(session()->now().toMSecsSinceEpoch())),
        .indicator = IndicatorId::fromString(m_indicatorId),
        .source = form.value(u"source"_s).toString(),
        .note = form.value(u"note"_s).toString(),
    };
    if (auto filled = fill(command, form, session()->language()); !filled)
        return ran(filled.error());
    for (const auto &typed : form.value(u"parts"_s).toList()) {
        const auto fields = typed.toMap();
        if (fields.value(u"part"_s).toString().trimmed().isEmpty() && fields.value(u"value"_s).toString().isEmpty())
            continue;
        const auto part = partOf(fields, session()->language());
        if (!part)
            return ran(part.error());
        command.parts.append(*part);
    }
    const auto reported = prepare(command);
    if (!reported)
        return ran(reported.error());
    QList<PreparedCommand> commands{*reported};
    if (form.value(u"submit"_s).toBool()) {
        const auto submitted =
            prepare(AdvanceObservation{.observation = command.id, .state = ObservationState::Submitted});
        if (!submitted)
            return ran(submitted.error());
        commands.append(*submitted);
    }
    const auto made = session()->performAll(commands);
    return made ? ran(made->first()) : ran(made.error());
}

bool MeasureForm::giveBack(const QString &observationId, const QString &why)
{
    return run(AdvanceObservation{
        .observation = ObservationId::fromString(observationId),
        .state = ObservationState::Returned,
        .note = why,
    });
}

} // namespace minutier
