// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

// The evidence room is also tested by a program that knows no Qt, as minutier-verify is one.
#ifndef MINUTIER_WITHOUT_QT
#include "support/QtPrinters.h"
#endif
