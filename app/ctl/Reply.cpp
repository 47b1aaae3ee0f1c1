// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reply.h"

#include "core/Say.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Forbidden:
        return ExitCode::Refused;
    case Error::Kind::NotFound:
        return ExitCode::NotFound;
    case Error::Kind::Conflict:
        return ExitCode::Conflict;
    case Error::Kind::Storage:
        break;
    }
    return ExitCode::Storage;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, nameOf(error.kind)}, {u"message"_s, error.message}};
    if (!error.field.isEmpty())
        object.insert(u"field"_s, error.field);
    return {{u"error"_s, object}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static void print(FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

using Screen = std::function<QString(const QString &)>;

static QJsonValue screened(const QJsonValue &value, const Screen &screen)
{
    if (value.isString())
        return screen(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &one : value.toArray())
            array.append(screened(one, screen));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        // What the register counts and scripts go on with.
        if (!QStringList{u"id"_s, u"reference"_s, u"code"_s}.contains(field.key()))
            field.value() = screened(field.value(), screen);
    return object;
}

void Reply::document(const QJsonObject &object) const
{
    print(stdout, compact(m_screen ? screened(object, m_screen).toObject() : object));
}

QByteArray Reply::bytesOf(const QString &text) const
{
    return (m_screen ? m_screen(text) : text).toUtf8();
}

void Reply::line(const QString &text) const
{
    if (!m_json && !m_quiet)
        print(stdout, bytesOf(text));
}

void Reply::result(const QString &text) const
{
    if (!m_json)
        print(stdout, bytesOf(text));
}

void Reply::warn(const QString &sentence) const
{
    if (!m_json)
        print(stderr, bytesOf(sentence));
}

void Reply::complain(const Error &error) const
{
    if (m_json)
        print(stderr, compact(m_screen ? screened(toJson(error), m_screen).toObject() : toJson(error)));
    else
        print(stderr, bytesOf(error.message));
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("MINUTIER_DEBUG"))
        print(stderr, error.detail.toUtf8());
}

ExitCode Reply::refuse(const Error &error) const
{
    complain(error);
    return exitCodeOf(error);
}

ExitCode Reply::misused(const Error &error) const
{
    complain(error);
    return ExitCode::Usage;
}

std::function<bool(qint64, qint64)> Reply::progress() const
{
    if (m_quiet || isatty(STDERR_FILENO) == 0)
        return {};
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    auto last = std::make_shared<qint64>(300);
    return [timer, last](qint64 done, qint64 total) {
        if (timer->elapsed() < *last)
            return true;
        *last = timer->elapsed() + 200;
        std::fprintf(stderr, "\r%s ", qUtf8Printable(Say::tr("%1 of %2").arg(done).arg(total)));
        return true;
    };
}

} // namespace minutier
