#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens Minutier on the example register.
#   ./run.sh [--build] [-- ARGUMENTS OF minutier]
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

only_build=no
while [ $# -gt 0 ]; do
    case $1 in
    --build) only_build=yes ;;
    --)
        shift
        break
        ;;
    *) end_with 2 "Type: ./run.sh [--build] [-- ARGUMENTS]" ;;
    esac
    shift
done

install_missing "${build_packages[@]}"
build_release "$(grep -q 'MINUTIER_TESTS:BOOL=ON' build/CMakeCache.txt 2>/dev/null && echo ON || echo OFF)"
if [ "$only_build" = yes ]; then
    exit 0
fi
exec build/bin/minutierctl --help
