// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Catalogue.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

QString textIn(const Json::Object &schema, std::string_view key)
{
    const auto *value = schema.find(key);
    return value && value->asText() ? fromUtf8(*value->asText()) : QString();
}

/// A value of the type a schema asks for, that names nothing real.
Json harmless(const Json::Object &schema)
{
    const auto type = textIn(schema, "type");
    if (const auto *words = schema.find("enum"))
        return words->asArray()->front();
    if (type == u"integer"_s)
        return Json(std::int64_t{1});
    if (type == u"boolean"_s)
        return Json(true);
    if (type == u"array"_s)
        return Json(Json::Array{});
    if (textIn(schema, "format") == u"uuid"_s)
        return Json("11111111-2222-4333-8444-555555555555");
    if (schema.contains("pattern"))
        return Json("2020-09-03");
    if (schema.contains("contentEncoding"))
        return Json("eA==");
    return Json("word");
}

/// Values that must be refused wherever a text may stand.
std::vector<Json> deceptions()
{
    return {
        Json(std::string(1'000'000, 'a')),
        Json(std::string("a\0b", 3)),
        Json(toUtf8(u"abc\u202Edef"_s)),
        Json(std::string("bell\a")),
    };
}

/// Values of every type but the one a schema asks for.
std::vector<Json> strangers(const Json::Object &schema)
{
    const auto type = textIn(schema, "type");
    std::vector<Json> wrong{Json(Json::Fraction{"1.5"}), Json(Json::Object{{"x", Json(true)}})};
    if (type != u"integer"_s)
        wrong.emplace_back(std::int64_t{7});
    if (type != u"boolean"_s)
        wrong.emplace_back(true);
    if (type != u"array"_s)
        wrong.emplace_back(Json::Array{Json("x")});
    if (type != u"string"_s)
        wrong.emplace_back("x");
    if (textIn(schema, "format") == u"uuid"_s)
        wrong.insert(wrong.end(), {Json("not-an-id"), Json("{11111111-2222-4333-8444-555555555555}")});
    if (schema.contains("pattern"))
        wrong.insert(wrong.end(), {Json("0001-01-01"), Json("9999-12-31"), Json("2020-02-30"), Json("soon")});
    if (schema.contains("enum"))
        wrong.emplace_back("no_such_word");
    return wrong;
}

Json::Object complete(const CatalogueEntry &command)
{
    Json::Object arguments;
    const auto whole = command.schema();
    for (const auto &[name, schema] : *whole.find("properties")->asObject())
        arguments.set(name, harmless(*schema.asObject()));
    return arguments;
}

} // namespace

TEST_CASE("Whatever is wrong with an argument gets a sentence, and changes nothing", "[commands][hostile]")
{
    TestRegister reg;
    reg.seat(u"Police"_s);
    reg.meeting(MeetingState::InSession);
    const auto before = reg.dump();
    for (const auto &command : catalogue()) {
        const auto usual = complete(command);
        const auto refuses = [&](const Json::Object &arguments, const std::string &what) {
            INFO(QString(command.name).toStdString() << ": " << what);
            const auto prepared = command.prepare(Json(arguments));
            const auto outcome = prepared ? reg.commands().run(*prepared) : Result<Accepted>(prepared.error());
            REQUIRE_FALSE(outcome);
            CHECK_FALSE(outcome.error().message.isEmpty());
        };
        const auto whole = command.schema();
        for (const auto &[name, schema] : *whole.find("properties")->asObject()) {
            auto candidates = strangers(*schema.asObject());
            if (schema.asObject()->contains("maxLength"))
                for (auto &deception : deceptions())
                    candidates.push_back(deception);
            for (const auto &candidate : candidates) {
                auto arguments = usual;
                arguments.set(name, candidate);
                refuses(arguments, name + " = " + candidate.toCanonical().substr(0, 60));
            }
        }
        auto unknown = usual;
        unknown.set("no_such_argument", Json("x"));
        refuses(unknown, "an argument nobody knows");
        for (const auto &required : *whole.find("required")->asArray()) {
            Json::Object without;
            for (const auto &[name, value] : usual)
                if (name != *required.asText())
                    without.set(name, value);
            refuses(without, "without " + *required.asText());
        }
        CHECK_FALSE(command.prepare(Json(Json::Array{})));
    }
    CHECK(reg.dump() == before);
}
