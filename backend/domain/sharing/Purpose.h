// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"

namespace minutier {

/// What somebody may agree to.
enum class Purpose { PublishName, PublishFunction, PictureAndVoice, Contact, ShareWithDonor };
template <>
inline constexpr std::array names<Purpose>{
    Name{Purpose::PublishName, QLatin1StringView("publish_name")},
    Name{Purpose::PublishFunction, QLatin1StringView("publish_function")},
    Name{Purpose::PictureAndVoice, QLatin1StringView("picture_and_voice")},
    Name{Purpose::Contact, QLatin1StringView("contact")},
    Name{Purpose::ShareWithDonor, QLatin1StringView("share_with_donor")},
};

} // namespace minutier
