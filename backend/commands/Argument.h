// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Decimal.h"
#include "core/Id.h"
#include "core/Names.h"
#include "core/PartialDate.h"
#include "core/Say.h"
#include "core/Text.h"
#include "journal/Canonical.h"

#include <QDate>
#include <optional>

namespace minutier {

/// A line of text: titles, names, functions.
constexpr TextLimits oneLine{300, false};
/// Several paragraphs: statements, notes.
constexpr TextLimits manyLines{20'000, true};

/// A member of a "revise" command: given, perhaps to empty it, or left alone.
template <typename T>
struct Change
{
    bool isGiven = false;
    T value = {};

    Change() = default;
    Change(T given) // NOLINT(google-explicit-constructor): `.title = u"…"_s` is the point
        : isGiven(true)
        , value(std::move(given))
    {}
    void applyTo(T &target) const
    {
        if (isGiven)
            target = value;
    }
    friend bool operator==(const Change &, const Change &) = default;
};

/// Gives a member its new value, and the change that would take it back the old one.
template <typename T>
void exchange(T &member, const Change<T> &change, Change<T> &back)
{
    if (change.isGiven)
        back.value = member;
    change.applyTo(member);
}

/// How a member of a command is read from JSON, written to it, described and cleaned.
template <typename T>
struct Argument;

/// What to say when a value is of another type than expected.
Error wrongType(const QString &field, const QString &expected);

/// An object with one member, for JSON Schema.
evidence::Json::Object schemaOf(const char *type, const char *format = nullptr);

template <>
struct Argument<QString>
{
    static evidence::Json::Object schema(const TextLimits &limits);
    static Result<> read(QString &value, const evidence::Json &json, const QString &field, const TextLimits &limits);
    static evidence::Json write(const QString &value);
    static Result<> clean(QString &value, const QString &field, const TextLimits &limits);
};

/// What arguments that are no text share: nothing in them needs cleaning.
template <typename T>
struct PlainArgument
{
    static Result<> clean(T & /*value*/, const QString & /*field*/, const TextLimits & /*limits*/) { return {}; }
};

template <>
struct Argument<bool> : PlainArgument<bool>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOf("boolean"); }
    static Result<> read(bool &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(bool value) { return evidence::Json(value); }
};

template <>
struct Argument<int> : PlainArgument<int>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOf("integer"); }
    static Result<> read(int &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(int value) { return evidence::Json(std::int64_t{value}); }
};

template <>
struct Argument<std::optional<int>> : PlainArgument<std::optional<int>>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOf("integer"); }
    static Result<>
    read(std::optional<int> &value, const evidence::Json &json, const QString &field, const TextLimits &limits)
    {
        value = 0;
        return Argument<int>::read(*value, json, field, limits);
    }
    static evidence::Json write(const std::optional<int> &value)
    {
        return value ? Argument<int>::write(*value) : evidence::Json();
    }
};

template <>
struct Argument<std::optional<Decimal>> : PlainArgument<std::optional<Decimal>>
{
    static evidence::Json::Object schema(const TextLimits &);
    static Result<>
    read(std::optional<Decimal> &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(const std::optional<Decimal> &value);
};

template <>
struct Argument<PartialDate> : PlainArgument<PartialDate>
{
    static evidence::Json::Object schema(const TextLimits &);
    static Result<> read(PartialDate &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(const PartialDate &value);
};

template <>
struct Argument<QUuid> : PlainArgument<QUuid>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOf("string", "uuid"); }
    static Result<> read(QUuid &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(const QUuid &value);
};

template <>
struct Argument<QByteArray> : PlainArgument<QByteArray>
{
    static evidence::Json::Object schema(const TextLimits &);
    static Result<> read(QByteArray &value, const evidence::Json &json, const QString &field, const TextLimits &);
    static evidence::Json write(const QByteArray &value);
};

template <typename Thing>
struct Argument<Id<Thing>> : PlainArgument<Id<Thing>>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOf("string", "uuid"); }
    static Result<> read(Id<Thing> &value, const evidence::Json &json, const QString &field, const TextLimits &limits)
    {
        QUuid uuid;
        auto done = Argument<QUuid>::read(uuid, json, field, limits);
        value = Id<Thing>(uuid);
        return done;
    }
    static evidence::Json write(const Id<Thing> &value) { return Argument<QUuid>::write(value.uuid()); }
};

/// The error of a word that an enumeration does not have, and the schema that lists those it has.
Error unknownWord(const QString &word, const QStringList &words, const QString &field);
evidence::Json::Object schemaOfWords(const QStringList &words);

template <Named E>
struct Argument<E> : PlainArgument<E>
{
    static evidence::Json::Object schema(const TextLimits &) { return schemaOfWords(wordsOf<E>()); }
    static Result<> read(E &value, const evidence::Json &json, const QString &field, const TextLimits &)
    {
        const auto *text = json.asText();
        if (!text)
            return wrongType(field, Say::tr("a word"));
        const auto known = fromName<E>(fromUtf8(*text));
        if (!known)
            return unknownWord(fromUtf8(*text), wordsOf<E>(), field);
        value = *known;
        return {};
    }
    static evidence::Json write(E value) { return evidence::Json(toUtf8(nameOf(value))); }
};

template <>
struct Argument<QStringList>
{
    static evidence::Json::Object schema(const TextLimits &limits);
    static Result<>
    read(QStringList &value, const evidence::Json &json, const QString &field, const TextLimits &limits);
    static evidence::Json write(const QStringList &value);
    static Result<> clean(QStringList &value, const QString &field, const TextLimits &limits);
};

template <typename T>
struct Argument<Change<T>>
{
    static evidence::Json::Object schema(const TextLimits &limits) { return Argument<T>::schema(limits); }
    static Result<> read(Change<T> &value, const evidence::Json &json, const QString &field, const TextLimits &limits)
    {
        value.isGiven = true;
        value.value = T();
        return json.isNull() ? Result<>() : Argument<T>::read(value.value, json, field, limits);
    }
    static evidence::Json write(const Change<T> &value) { return Argument<T>::write(value.value); }
    static Result<> clean(Change<T> &value, const QString &field, const TextLimits &limits)
    {
        return Argument<T>::clean(value.value, field, limits);
    }
};

} // namespace minutier
