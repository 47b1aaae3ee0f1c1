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
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/bin/minutier --demo "$@"
fi

# No display: do the main job all the same, and say where it lies.
example=$(mktemp -d)
trap 'rm -rf "$example"' EXIT
mkdir -p out
build/bin/minutierctl --data "$example/register" --quiet demo
for lang in en fr es; do
    for form in pdf odt; do
        build/bin/minutierctl --data "$example/register" --quiet report minutes M-2020-01 \
            --format "$form" --lang "$lang" --out "out/minutes-M-2020-01-$lang.$form"
    done
    build/bin/minutierctl --data "$example/register" --quiet report plan HN-TRAITE/Y2-v1 \
        --format pdf --lang "$lang" --out "out/plan-Y2-v1-$lang.pdf"
    build/bin/minutierctl --data "$example/register" --quiet report evidence HN-TRAITE \
        --format pdf --lang "$lang" --audience donor --out "out/evidence-HN-TRAITE-$lang.pdf"
    build/bin/minutierctl --data "$example/register" --quiet report brief HN-TRAITE \
        --format pdf --lang "$lang" --out "out/briefing-$lang.pdf"
done
build/bin/minutier --data "$example/register" --page home --screenshot out/home.png
build/bin/minutierctl --data "$example/register" clock HN-TRAITE
build/bin/minutierctl --data "$example/register" readiness M-2021-01
build/bin/minutierctl --data "$example/register" late
echo
echo "There is no display here, so the desktop was not opened."
echo "The example's minutes, briefing, plan and evidence sheet, in three languages, and a picture of Home are in out/."
