// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/office/SetUpOffice.h"

#include "domain/PublicKey.h"

#include "core/ZonedTime.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<SetUpOffice> &SetUpOffice::arguments()
{
    static const auto arguments = Arguments<SetUpOffice>()
                                      .optional("id", &SetUpOffice::id)
                                      .required("name", &SetUpOffice::officeName)
                                      .optional("zone", &SetUpOffice::zone)
                                      .optional("city", &SetUpOffice::city)
                                      .optional("example_today", &SetUpOffice::exampleToday)
                                      .optional("public_key", &SetUpOffice::publicKey);
    return arguments;
}

Result<Made> SetUpOffice::perform(Work &work) const
{
    auto before = work.office.office.the();
    if (!before)
        return before.error();
    if (*before)
        return Error::conflict(Say::tr("This register belongs to %1 already.").arg((*before)->name));
    if (!zone.isEmpty() && zone != "UTC"_L1 && !isKnownZone(zone))
        return Error::invalid(
            Say::tr("Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.").arg(zone),
            u"zone"_s
        );
    if (!exampleToday.isEmpty() && !instantFromStored(exampleToday).isValid())
        return Error::invalid(Say::tr("Write the instant as 2021-06-21T15:00:00.000Z."), u"example_today"_s);
    if (!isPublicKey(publicKey))
        return Error::invalid(Say::tr("That is no public key."), u"public_key"_s);
    const Office office{
        .id = work.idOr(id),
        .name = officeName,
        .zone = zone.isEmpty() ? u"UTC"_s : zone,
        .city = city,
        .exampleToday = exampleToday,
        .publicKey = publicKey,
    };
    if (auto added = work.office.office.add(office); !added)
        return added.error();
    return work.note(u"office.set_up"_s, u"office"_s, office.id.uuid());
}

} // namespace minutier
