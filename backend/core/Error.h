// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace minutier {

/// Why an operation could not be done. A value, never thrown.
struct Error
{
    enum class Kind { Invalid, NotFound, Conflict, Forbidden, Storage };

    Kind kind = Kind::Invalid;
    QString message; ///< For people: one translated sentence that says what would be accepted.
    QString detail;  ///< For the log: driver text, SQL, file name.
    QString field;   ///< For forms: the property the message belongs to.

    static Error invalid(QString message, QString field = {});
    static Error notFound(QString message, QString field = {});
    static Error conflict(QString message, QString field = {});
    static Error forbidden(QString message);
    static Error storage(QString message, QString detail = {});

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stored word of a kind: `invalid`, `not_found`, `conflict`, `forbidden`, `storage`.
QString nameOf(Error::Kind kind);

} // namespace minutier
