// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/RecordConsent.h"

#include "commands/References.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RecordConsent> &RecordConsent::arguments()
{
    static const auto arguments = Arguments<RecordConsent>()
                                      .optional("id", &RecordConsent::id)
                                      .required("person", &RecordConsent::person)
                                      .required("purpose", &RecordConsent::purpose)
                                      .required("wording_version", &RecordConsent::wordingVersion)
                                      .required("wording", &RecordConsent::wording, manyLines)
                                      .required("lang", &RecordConsent::lang)
                                      .required("given_on", &RecordConsent::givenOn)
                                      .optional("given_how", &RecordConsent::givenHow)
                                      .optional("witness", &RecordConsent::witness)
                                      .optional("note", &RecordConsent::note, manyLines);
    return arguments;
}

Result<Made> RecordConsent::perform(Work &work) const
{
    if (auto known = checkLanguage(lang); !known)
        return known.error();
    if (givenOn.isNull() || givenOn.first() > work.now().date())
        return Error::invalid(Say::tr("Give the day they agreed; it cannot be after today."), u"given_on"_s);
    if (givenHow == GivenHow::Orally && witness.isEmpty())
        return Error::invalid(Say::tr("Name who heard it: a consent given orally needs a witness."), u"witness"_s);
    auto stored = work.projects.people.get(person);
    if (!stored)
        return stored.error();
    if (!stored->erasedOn.isNull())
        return Error::conflict(Say::tr("What was personal about this person is erased already."), u"person"_s);
    const auto given = work.sharing.consents.ofPerson(person);
    if (!given)
        return given.error();
    if (std::ranges::any_of(*given, [this](const Consent &one) {
            // Asked again on a later day, they renew it.
            return one.purpose == purpose && one.withdrawnOn.isNull() && one.wordingVersion == wordingVersion &&
                   givenOn.first() <= one.givenOn.last();
        }))
        return Error::conflict(
            Say::tr("They agreed to this wording already. Record the consent to another wording, or withdraw this one."
            ),
            u"wording_version"_s
        );
    const Consent consent{
        .id = work.idOr(id),
        .person = person,
        .purpose = purpose,
        .wordingVersion = wordingVersion,
        .wording = wording,
        .lang = lang,
        .givenOn = givenOn,
        .givenHow = givenHow,
        .witness = witness,
        .note = note,
        .recordedBy = work.actor().account,
    };
    if (auto added = work.sharing.consents.add(consent); !added)
        return added.error();
    if (!hasAgreed(*stored, purpose)) {
        stored->agreedTo.append(nameOf(purpose));
        stored->agreedTo.sort();
        if (auto updated = work.projects.people.update(*stored); !updated)
            return updated.error();
    }
    return work.note(u"consent.recorded"_s, u"consent"_s, consent.id.uuid());
}

} // namespace minutier
