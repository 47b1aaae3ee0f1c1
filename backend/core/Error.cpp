// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <utility>

namespace minutier {

using namespace Qt::StringLiterals;

Error Error::invalid(QString message, QString field)
{
    return {Kind::Invalid, std::move(message), {}, std::move(field)};
}

Error Error::notFound(QString message, QString field)
{
    return {Kind::NotFound, std::move(message), {}, std::move(field)};
}

Error Error::conflict(QString message, QString field)
{
    return {Kind::Conflict, std::move(message), {}, std::move(field)};
}

Error Error::forbidden(QString message)
{
    return {Kind::Forbidden, std::move(message), {}, {}};
}

Error Error::storage(QString message, QString detail)
{
    return {Kind::Storage, std::move(message), std::move(detail), {}};
}

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    }
    return {};
}

} // namespace minutier
