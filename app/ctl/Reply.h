// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <functional>

namespace minutier {

/// How a call ends, for scripts.
enum class ExitCode : int { Done = 0, Refused = 1, Usage = 2, NotFound = 3, Conflict = 4, Storage = 5 };

/// The exit code an error means.
ExitCode exitCodeOf(const Error &error);

/// Where a verb's answer goes: text for people, or one JSON document.
class Reply
{
public:
    Reply(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {}

    /// From now on every text that is printed is put through this first; numbers of records stay as they are.
    void screenWith(std::function<QString(const QString &)> screen) { m_screen = std::move(screen); }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// A JSON document on its own line.
    void document(const QJsonObject &object) const;
    /// A line for people; not printed with `--json` or `--quiet`.
    void line(const QString &text) const;
    /// A line that is the answer itself: printed even with `--quiet`.
    void result(const QString &text) const;
    /// What must be known although the work was done, on stderr; with `--json` it stands in the document.
    void warn(const QString &sentence) const;
    /// The sentence of an error, on stderr; its exit code.
    ExitCode refuse(const Error &error) const;
    /// The same for a call that was typed wrongly.
    ExitCode misused(const Error &error) const;
    /// Says on a terminal how far long work is, once it has taken long enough to be worth saying.
    [[nodiscard]] std::function<bool(qint64 done, qint64 total)> progress() const;

private:
    void complain(const Error &error) const;
    [[nodiscard]] QByteArray bytesOf(const QString &text) const;

    std::function<QString(const QString &)> m_screen;
    bool m_json;
    bool m_quiet;
};

/// An error as JSON: `{"error":{"kind":…,"message":…,"field":…}}`.
QJsonObject toJson(const Error &error);

/// A document as one line of UTF-8.
QByteArray compact(const QJsonObject &object);

} // namespace minutier
