#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test.
#   ./test.sh [--fast] [--bench] [--long]
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

fast=no bench=no long=no
for argument in "$@"; do
    case $argument in
    --fast) fast=yes ;;
    --bench) bench=yes ;;
    --long) long=yes ;;
    *) end_with 2 "Type: ./test.sh [--fast] [--bench] [--long]" ;;
    esac
done

install_missing "${build_packages[@]}" "${test_packages[@]}"
if [ "$long" = yes ]; then
    install_missing "${long_packages[@]}"
fi
build_release ON

if [ "$fast" = yes ]; then
    ctest --preset release -R '^specifications$'
    exit 0
fi
ctest --preset release
if [ "$bench" = yes ]; then
    cmake --build --preset release --target bench_programs
    python3 tests/bench/bench.py build/bin
fi
if [ "$long" = yes ]; then
    source tests/support/long.sh
fi
