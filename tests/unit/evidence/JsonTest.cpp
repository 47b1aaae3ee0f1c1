// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Json.h"
#include "support/Catch.h"

using namespace minutier::evidence;
using Kind = JsonFault::Kind;

static Kind faultOf(std::string_view text)
{
    const auto read = readJson(text);
    REQUIRE_FALSE(read);
    return read.fault.kind;
}

TEST_CASE("Canonical JSON has sorted keys, no spaces and three escapes", "[evidence]")
{
    const Json value(Json::Object{
        {"b", Json(std::int64_t{-3})},
        {"a", Json(Json::Array{Json(), Json(true), Json("x\"\\\ny")})},
    });
    CHECK(value.toCanonical() == R"({"a":[null,true,"x\"\\\ny"],"b":-3})");
    CHECK(readCanonical(value.toCanonical()));
}

TEST_CASE("Control characters are written as RFC 8785 has them, and read back", "[evidence]")
{
    const std::string text("tab\tbell\a nul\0 end", 18);
    const auto written = Json(text).toCanonical();
    CHECK(written == R"("tab\tbell\u0007 nul\u0000 end")");
    const auto read = readJson(written);
    REQUIRE(read);
    CHECK(*read.value->asText() == text);
}

TEST_CASE("What people write is read in any order and spacing", "[evidence]")
{
    const auto read = readJson(" { \"b\" : [ 1 , 2 ] , \"a\" : \"\\u00e9\\ud83c\\udf31\\t\" } ");
    REQUIRE(read);
    CHECK(*read.value->asObject()->find("a")->asText() == "\xc3\xa9\xf0\x9f\x8c\xb1\t");
    CHECK(read.value->asObject()->find("b")->asArray()->size() == 2);
}

TEST_CASE("A text that is no JSON says where and why", "[evidence]")
{
    CHECK(faultOf("") == Kind::Syntax);
    CHECK(faultOf("{") == Kind::Syntax);
    CHECK(faultOf("{\"a\" 1}") == Kind::Syntax);
    CHECK(faultOf("[1,]") == Kind::Syntax);
    CHECK(faultOf("01") == Kind::Syntax);
    CHECK(faultOf("-") == Kind::Syntax);
    CHECK(faultOf("1.") == Kind::Syntax);
    CHECK(faultOf("tru") == Kind::Syntax);
    CHECK(faultOf("\"abc") == Kind::Syntax);
    CHECK(faultOf("\"\\x\"") == Kind::Syntax);
    CHECK(faultOf("\"\\u12g4\"") == Kind::Syntax);
    CHECK(faultOf("1 2") == Kind::TrailingText);
    CHECK(faultOf("{\"a\":1,\"a\":2}") == Kind::DuplicateKey);
    CHECK(faultOf("\"\\ud800\"") == Kind::LoneSurrogate);
    CHECK(faultOf("\"\\ud800\\u0041\"") == Kind::LoneSurrogate);
    CHECK(faultOf("\"\\udc00\"") == Kind::LoneSurrogate);
    CHECK(faultOf("\"\xed\xa0\x80\"") == Kind::NotUtf8);
    CHECK(faultOf("\"\xc0\x80\"") == Kind::NotUtf8);
    CHECK(faultOf("\"a\nb\"") == Kind::ControlCharacter);
    CHECK(faultOf("9007199254740992") == Kind::NumberTooLarge);
    CHECK(faultOf("123456789012345678901234567890") == Kind::NumberTooLarge);
    CHECK(faultOf(std::string(40, '[')) == Kind::TooDeep);
}

TEST_CASE("A number that is not whole is kept as written, for a clear refusal later", "[evidence]")
{
    CHECK(readJson("1.5e3").value->asFraction()->text == "1.5e3");
    CHECK(readJson("-0.5").value->asFraction()->text == "-0.5");
}

TEST_CASE("The canonical reader refuses whatever the writer would not write", "[evidence]")
{
    for (const auto *text : {
             "{ }",
             "{\"b\":1,\"a\":2}",
             "{\"A\":1}",
             "{\"a b\":1}",
             "1.0",
             "-0",
             "\"\\u0041\"",
             "\"\\t\"",
             "\"e\xcc\x81\"", // e with a combining accent: not composed
             "{\"\xc3\xa9\":1}",
         }) {
        INFO(text);
        CHECK_FALSE(readCanonical(text));
    }
    CHECK(readCanonical("\"\xc3\xa9\""));
    CHECK(readCanonical("{\"a_1\":{\"b\":[]}}"));
}
