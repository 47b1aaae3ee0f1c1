// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Setup.h"

#include <QtQuickTest>

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)
