// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Example.h"

#include "commands/Catalogue.h"
#include "core/Clock.h"

#include <QDir>
#include <QFile>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The id of a step of the story.
QUuid stepId(const QString &named)
{
    return exampleId(u"step/"_s + named);
}

/// Replaces `@project/HN-TRAITE` by that thing's id, `@made:step:0` by that of the first thing which the step of that
/// name made by itself, and `@file:name` by the bytes of a file of the story.
Json expanded(const Json &value)
{
    if (const auto *text = value.asText()) {
        const auto word = fromUtf8(*text);
        if (word.startsWith("@file:"_L1))
            return Json(resource(word.mid(6)).toBase64().toStdString());
        if (word.startsWith("@made:"_L1))
            return Json(toUtf8(toText(namedUuid(stepId(word.section(u':', 1, 1)), word.section(u':', 2)))));
        return word.startsWith(u'@') ? Json(toUtf8(toText(exampleId(word.mid(1))))) : value;
    }
    if (const auto *array = value.asArray()) {
        Json::Array items;
        for (const auto &item : *array)
            items.push_back(expanded(item));
        return Json(std::move(items));
    }
    if (const auto *object = value.asObject()) {
        Json::Object members;
        for (const auto &[key, member] : *object)
            members.set(key, expanded(member));
        return Json(std::move(members));
    }
    return value;
}

/// The steps of the story, one after the other.
class Story
{
public:
    explicit Story(Register &example)
        : m_register(example)
    {}

    Result<> read()
    {
        const auto files = QDir(u":/demo"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto &file : files) {
            auto part = evidence::readJson(resource(file).toStdString());
            if (!part || !part.value->asArray())
                return broken(file, 0);
            for (const auto &step : *part.value->asArray())
                m_steps.push_back(step);
        }
        return {};
    }

    Result<std::optional<CommandRunner::Step>> next()
    {
        using Step = CommandRunner::Step;
        if (m_at == m_steps.size())
            return std::optional<Step>();
        const auto number = m_at++;
        const auto *step = m_steps[number].asObject();
        const auto word = [step](const char *key) {
            const auto *value = step ? step->find(key) : nullptr;
            return value && value->asText() ? fromUtf8(*value->asText()) : QString();
        };
        const auto *command = commandNamed(word("do"));
        const auto *arguments = step ? step->find("with") : nullptr;
        if (!command || !arguments)
            return broken(word("do"), number);
        const auto login = word("as") == "administrator"_L1 ? systemLogin() : word("as");
        if (auto acts = m_register.actAs(login); !acts)
            return acts.error();
        auto prepared = command->prepare(expanded(*arguments));
        if (!prepared)
            return told(prepared.error(), number);
        const auto id = stepId(word("named").isEmpty() ? QString::number(number) : word("named"));
        return std::optional(Step{*prepared, QDateTime::fromString(word("at"), Qt::ISODate).toUTC(), id});
    }

    [[nodiscard]] Error told(Error error, std::size_t number) const
    {
        error.detail = u"step %1: %2"_s.arg(number).arg(fromUtf8(m_steps[number].toCanonical()).left(300));
        return error;
    }
    [[nodiscard]] std::size_t lastStep() const { return m_at == 0 ? 0 : m_at - 1; }

private:
    static Error broken(const QString &what, std::size_t number)
    {
        return Error::storage(
            Say::tr("The example cannot be read. Install the program again."), u"%1, step %2"_s.arg(what).arg(number)
        );
    }

    Register &m_register;
    std::vector<Json> m_steps;
    std::size_t m_at = 0;
};

} // namespace

Result<std::unique_ptr<Register>> makeExample(const QString &folder)
{
    auto made = Register::create({
        .folder = folder,
        .office = u"IBCR"_s,
        .zone = u"America/Toronto"_s,
        .city = u"Montréal"_s,
        .exampleToday = u"2021-06-21T15:12:00.000Z"_s,
        .when = instantFromStored(u"2019-06-03T13:00:00.000Z"_s),
        .isExample = true,
    });
    if (!made)
        return made;
    Story story(**made);
    if (auto read = story.read(); !read)
        return read.error();
    const auto ran = (*made)->commands()->runEach([&story] { return story.next(); });
    if (!ran) {
        auto error = story.told(ran.error(), story.lastStep());
        made->reset();
        RegisterFolder(folder).discard();
        return error;
    }
    if (auto back = (*made)->actAs({}); !back)
        return back.error();
    return made;
}

} // namespace minutier
