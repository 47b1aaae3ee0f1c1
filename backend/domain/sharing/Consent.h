// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"

namespace minutier {

using ConsentId = Id<struct Consent>;

/// How a consent was given.
enum class GivenHow { InWriting, Orally, OnLine };
template <>
inline constexpr std::array names<GivenHow>{
    Name{GivenHow::InWriting, QLatin1StringView("in_writing")},
    Name{GivenHow::Orally, QLatin1StringView("orally")},
    Name{GivenHow::OnLine, QLatin1StringView("on_line")},
};

/// What somebody agreed to, for one purpose, in the words they were given. It is withdrawn, never deleted.
struct Consent
{
    ConsentId id;
    PersonId person;
    Purpose purpose = Purpose::PublishName;
    QString wordingVersion; ///< Which text of the form: `2020-1`.
    QString wording;        ///< That text, as it was given.
    QString lang;
    PartialDate givenOn;
    GivenHow givenHow = GivenHow::InWriting;
    QString witness; ///< Personal: who heard it, when it was given orally.
    QString note;    ///< Personal.
    AccountId recordedBy;
    PartialDate withdrawnOn;
    QString reason; ///< Personal: why it was withdrawn, if they said.
    int revision = 1;
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// The most a person's face may show once a consent to a purpose is withdrawn, by the purposes still agreed to.
Face faceAfter(Purpose withdrawn, const QStringList &agreed, Face face);

} // namespace minutier
