// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Records what somebody agreed to, for one purpose, in the words they were given.
struct RecordConsent
{
    static constexpr QLatin1StringView name{"RecordConsent"};
    static const Arguments<RecordConsent> &arguments();
    Result<Made> perform(Work &work) const;

    ConsentId id;
    PersonId person;
    Purpose purpose = Purpose::PublishName;
    QString wordingVersion;
    QString wording;
    QString lang;
    PartialDate givenOn;
    GivenHow givenHow = GivenHow::InWriting;
    QString witness;
    QString note;
};

} // namespace minutier
