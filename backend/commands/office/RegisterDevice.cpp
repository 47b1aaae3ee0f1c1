// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/office/RegisterDevice.h"

#include "domain/PublicKey.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RegisterDevice> &RegisterDevice::arguments()
{
    static const auto arguments = Arguments<RegisterDevice>()
                                      .optional("id", &RegisterDevice::id)
                                      .required("label", &RegisterDevice::label)
                                      .optional("public_key", &RegisterDevice::publicKey);
    return arguments;
}

Result<Made> RegisterDevice::perform(Work &work) const
{
    if (!isPublicKey(publicKey))
        return Error::invalid(Say::tr("That is no public key."), u"public_key"_s);
    const Device device{.id = work.idOr(id), .label = label, .publicKey = publicKey};
    if (auto added = work.office.devices.add(device); !added)
        return added.error();
    return work.note(u"device.registered"_s, u"device"_s, device.id.uuid());
}

} // namespace minutier
