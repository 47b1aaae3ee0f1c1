// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Consent.h"

#include <algorithm>

namespace minutier {

bool hasAgreed(const Person &person, Purpose purpose)
{
    return person.agreedTo.contains(nameOf(purpose));
}

Face faceAfter(Purpose withdrawn, const QStringList &agreed, Face face)
{
    const auto stands = [&agreed](Purpose purpose) { return agreed.contains(nameOf(purpose)); };
    switch (withdrawn) {
    case Purpose::PublishName:
    case Purpose::ShareWithDonor:
        return stands(Purpose::PublishName) || stands(Purpose::ShareWithDonor) ? face
                                                                               : std::max(face, Face::FunctionOnly);
    case Purpose::PublishFunction:
        return stands(Purpose::PublishName) ? face : std::max(face, Face::OrganisationOnly);
    case Purpose::PictureAndVoice:
    case Purpose::Contact:
        break;
    }
    return face;
}

} // namespace minutier
