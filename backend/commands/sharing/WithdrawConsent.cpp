// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/WithdrawConsent.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<WithdrawConsent> &WithdrawConsent::arguments()
{
    static const auto arguments = Arguments<WithdrawConsent>()
                                      .required("consent", &WithdrawConsent::consent)
                                      .optional("reason", &WithdrawConsent::reason, manyLines);
    return arguments;
}

Result<Made> WithdrawConsent::perform(Work &work) const
{
    const auto named = work.sharing.consents.get(consent);
    if (!named)
        return named.error();
    if (!named->withdrawnOn.isNull())
        return Error::conflict(Say::tr("That consent is withdrawn already."), u"consent"_s);
    auto person = work.projects.people.get(named->person);
    if (!person)
        return person.error();
    if (!person->erasedOn.isNull())
        return Error::conflict(Say::tr("What was personal about this person is erased already."), u"consent"_s);
    // Who withdraws a purpose withdraws it whole, whichever wording they once agreed to.
    auto given = work.sharing.consents.ofPerson(named->person);
    if (!given)
        return given.error();
    for (auto &one : *given) {
        if (one.purpose != named->purpose || !one.withdrawnOn.isNull())
            continue;
        one.withdrawnOn = PartialDate(work.now().date());
        one.reason = reason;
        if (auto updated = work.sharing.consents.update(one); !updated)
            return updated.error();
    }
    person->agreedTo.removeAll(nameOf(named->purpose));
    person->face = faceAfter(named->purpose, person->agreedTo, person->face);
    if (auto updated = work.projects.people.update(*person); !updated)
        return updated.error();
    return work.note(u"consent.withdrawn"_s, u"consent"_s, named->id.uuid());
}

} // namespace minutier
