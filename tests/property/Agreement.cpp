// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Canonical.h"
#include "property/RandomWords.h"
#include "property/Requests.h"

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

/// The arguments of one request, made to agree with each other.
class Agreement
{
public:
    Agreement(Json::Object arguments, Chance &chance, RegisterRows &rows, const FixedClock &clock)
        : m_arguments(std::move(arguments))
        , m_chance(chance)
        , m_rows(rows)
        , m_clock(clock)
    {}

    Json::Object of(const QString &command)
    {
        static const QHash<QString, void (Agreement::*)()> steps{
            {u"RecordDecision"_s, &Agreement::decision},
            {u"LinkDecision"_s, &Agreement::link},
            {u"MarkAttendance"_s, &Agreement::attendance},
            {u"AddResult"_s, &Agreement::result},
            {u"SetTarget"_s, &Agreement::measured},
            {u"ReportObservation"_s, &Agreement::measured},
            {u"ReviseObservation"_s, &Agreement::measured},
            {u"AnswerRecommendation"_s, &Agreement::answer},
            {u"SignAmendment"_s, &Agreement::signature},
            {u"SupersedeDecision"_s, &Agreement::supersession},
            {u"AdvanceObservation"_s, &Agreement::nextStep},
            {u"Translate"_s, &Agreement::translation},
            {u"AppointMember"_s, &Agreement::appointment},
        };
        if (const auto step = steps.value(command))
            (this->*step)();
        if (has("budget") || has("amount"))
            set("currency", m_chance.oneOf<QString>({u"CAD"_s, u"HNL"_s}));
        else
            drop({"currency"});
        if (has("counter_amount"))
            set("counter_currency", u"HNL"_s);
        else
            drop({"counter_currency"});
        inOrder("starts_on", "ends_on");
        inOrder("opens_on", "closes_on");
        inOrder("valid_from", "valid_until");
        return m_arguments;
    }

private:
    [[nodiscard]] bool has(std::string_view name) const { return m_arguments.contains(name); }
    [[nodiscard]] QString text(std::string_view name) const
    {
        const auto *value = m_arguments.find(name);
        return value && value->asText() ? fromUtf8(*value->asText()) : QString();
    }
    void set(const char *name, const QString &value) { m_arguments.set(name, asJson(value)); }
    void drop(std::initializer_list<std::string_view> names)
    {
        Json::Object kept;
        for (const auto &[name, value] : m_arguments)
            if (std::ranges::find(names, name) == names.end())
                kept.set(name, value);
        m_arguments = kept;
    }
    /// Keeps one of several arguments of which only one may be there; which one is drawn.
    void keepOneOf(QList<const char *> names)
    {
        names.removeIf([this](const char *name) { return !has(name); });
        if (names.isEmpty())
            return;
        const auto *kept = m_chance.oneOf(names);
        for (const auto *name : names)
            if (name != kept)
                drop({name});
    }
    void inOrder(const char *first, const char *second)
    {
        const auto from = text(first);
        const auto until = text(second);
        if (from.isEmpty() || until.isEmpty() || from <= until)
            return;
        set(first, until.left(4));
        set(second, from);
    }

    void decision()
    {
        const auto kind = m_chance.oneOf<QString>({u"decision"_s, u"validation"_s, u"validation"_s, u"takes_note"_s});
        set("kind", kind);
        kind == u"validation"_s ? review() : drop({"version", "replaces"});
        const auto outcome = m_chance.oneOf<QString>(
            {u"adopted"_s, u"adopted"_s, u"adopted"_s, u"proposed"_s, u"proposed"_s, u"deferred"_s, u"rejected"_s}
        );
        set("outcome", outcome);
        if (outcome != u"adopted"_s)
            drop({"conditions"});
        if (text("adopted_by") == u"vote"_s && m_chance.happens(70))
            votes();
        else
            drop({"ballots"});
        if (text("adopted_by") != u"written_procedure"_s) {
            drop({"closes_on", "project"});
            return;
        }
        drop({"meeting", "agenda_item"});
        set("closes_on", m_clock.now().date().addDays(-m_chance.below(60)).toString(Qt::ISODate));
        if (!m_rows.of(u"project"_s).isEmpty())
            set("project", m_chance.oneOf(m_rows.of(u"project"_s)).value(u"id"_s));
    }
    void review()
    {
        const auto project = m_rows.row(u"meeting"_s, text("meeting")).value(u"project_id"_s);
        QList<RowCells> submitted;
        for (const auto &version : m_rows.of(u"version"_s))
            if (version.value(u"state"_s) == u"submitted"_s &&
                (project.isEmpty() || version.value(u"project_id"_s) == project))
                submitted.append(version);
        if (submitted.isEmpty())
            return;
        const auto version = m_chance.oneOf(submitted);
        set("version", version.value(u"id"_s));
        drop({"replaces"});
        for (const auto &other : m_rows.of(u"version"_s))
            if (other.value(u"plan_id"_s) == version.value(u"plan_id"_s) &&
                other.value(u"state"_s).startsWith(u"validated"_s))
                set("replaces", other.value(u"id"_s));
    }
    void votes()
    {
        Json::Array ballots;
        for (const auto &row : m_rows.of(u"attendance"_s))
            if (row.value(u"meeting_id"_s) == text("meeting") && row.value(u"status"_s) == u"present"_s &&
                !row.value(u"seat_id"_s).isEmpty())
                ballots.emplace_back(Json::Object{
                    {"seat", asJson(row.value(u"seat_id"_s))},
                    {"choice", Json(m_chance.happens(80) ? "for" : "against")},
                });
        m_arguments.set("ballots", Json(std::move(ballots)));
    }
    void link()
    {
        keepOneOf({"decision", "recommendation"});
        keepOneOf({"result", "indicator", "target", "version", "activity", "amendment", "risk"});
    }
    void attendance()
    {
        set("status", m_chance.happens(80) ? u"present"_s : u"absent"_s);
        if (m_chance.happens(70))
            drop({"guest", "person", "organisation", "arrived_item", "left_item", "capacity"});
        else
            keepOneOf({"person", "guest", "seat"});
        drop({"id"});
    }
    void result()
    {
        static const QStringList levels{u"ultimate"_s, u"intermediate"_s, u"immediate"_s, u"output"_s};
        const auto parent = m_rows.row(u"result"_s, text("parent")).value(u"level"_s);
        const auto level = int(levels.indexOf(parent)) + 1;
        if (level < levels.size())
            set("level", levels.at(level));
    }
    void measured()
    {
        auto indicator = text("indicator");
        if (indicator.isEmpty())
            indicator = m_rows.row(u"observation"_s, text("observation")).value(u"indicator_id"_s);
        const auto measure = m_rows.row(u"indicator"_s, indicator).value(u"measure"_s);
        if (measure == u"number"_s)
            drop({"numerator", "denominator"});
        else if (measure == u"narrative"_s)
            drop({"numerator", "denominator", "value", "parts"});
        else if (measure == u"percentage"_s && m_chance.happens(80)) {
            drop({"value", "parts"});
            m_arguments.set("numerator", Json(std::int64_t{m_chance.below(50)}));
            m_arguments.set("denominator", Json(std::int64_t{m_chance.between(50, 80)}));
        }
        if (has("replaces"))
            set("kind", m_rows.row(u"target"_s, text("replaces")).value(u"kind"_s));
        if (measure == u"narrative"_s || !has("value"))
            set("narrative", u"In words"_s);
    }
    void nextStep()
    {
        const auto now = m_rows.row(u"observation"_s, text("observation")).value(u"state"_s);
        set("state", now != u"submitted"_s ? u"submitted"_s : m_chance.oneOf<QString>({u"verified"_s, u"returned"_s}));
        set("note", u"Seen"_s);
    }
    void answer() { set("reason", u"For want of funds"_s); }
    void signature()
    {
        const auto today = m_clock.now().date();
        set("signed_on", today.toString(Qt::ISODate));
        set("ends_on", today.addDays(m_chance.between(100, 900)).toString(Qt::ISODate));
    }
    /// The later of the two replaces the earlier.
    void supersession()
    {
        const auto one = m_rows.row(u"decision"_s, text("decision"));
        const auto other = m_rows.row(u"decision"_s, text("by"));
        if (one.value(u"recorded_at"_s) > other.value(u"recorded_at"_s)) {
            set("decision", other.value(u"id"_s));
            set("by", one.value(u"id"_s));
        }
    }
    void translation()
    {
        const auto table = m_chance.oneOf<QString>({u"decision"_s, u"recommendation"_s, u"result"_s, u"activity"_s});
        if (m_rows.of(table).isEmpty())
            return;
        set("entity", table);
        set("record", m_chance.oneOf(m_rows.of(table)).value(u"id"_s));
        set("field", u"title"_s);
        set("lang", m_chance.oneOf<QString>({u"en"_s, u"es"_s}));
    }
    void appointment()
    {
        const auto kind = m_chance.oneOf<QString>({u"titular"_s, u"alternate"_s, u"alternate"_s, u"observer"_s});
        set("kind", kind);
    }

    Json::Object m_arguments;
    Chance &m_chance;
    RegisterRows &m_rows;
    const FixedClock &m_clock;
};

} // namespace

void reconcile(Request &request, Chance &chance, RegisterRows &rows, const FixedClock &clock)
{
    request.arguments = Agreement(request.arguments, chance, rows, clock).of(QString(request.command->name));
}

} // namespace minutier
