// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Names.h"
#include "core/PartialDate.h"
#include "domain/Account.h"
#include "domain/sharing/Purpose.h"

namespace minutier {

using PersonId = Id<struct Person>;

/// How a person wants to be counted when a committee's balance is shown.
enum class Gender { Unstated, Woman, Man, Other };
template <>
inline constexpr std::array names<Gender>{
    Name{Gender::Unstated, QLatin1StringView("unstated")},
    Name{Gender::Woman, QLatin1StringView("woman")},
    Name{Gender::Man, QLatin1StringView("man")},
    Name{Gender::Other, QLatin1StringView("other")},
};

/// Somebody who sits, observes or keeps the minutes; may have a function and an organisation and no name.
struct Person
{
    PersonId id;
    QString name;     ///< Personal.
    QString function; ///< Personal: "Judge's delegate".
    OrganisationId organisation;
    QString contact;                  ///< Personal: where an invitation goes.
    Gender gender = Gender::Unstated; ///< Personal.
    Face face = Face::FunctionOnly;   ///< The most that may be shown outside the office.
    QString lang;                     ///< The language this person reads.
    QString note;                     ///< Personal.
    AccountId erasureAskedBy;         ///< Who asked that what is personal be erased; another account does it.
    PartialDate erasedOn;             ///< Day on which all that was personal was erased.
    int revision = 1;
    QStringList agreedTo; ///< Purposes with a consent in force; recording and withdrawing consents keeps it.
    QString formerNames;  ///< Personal: names of theirs that stood here before, one on each line.
    friend bool operator==(const Person &, const Person &) = default;
};

/// Whether a consent of somebody to a purpose is in force.
bool hasAgreed(const Person &person, Purpose purpose);

} // namespace minutier
