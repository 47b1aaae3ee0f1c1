#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries each reader of what arrives from outside for some seconds, one after the other.
#   tests/fuzz/run_fuzz.sh build/dev/bin [SECONDS]
set -euo pipefail
programs=$(realpath "${1:?the folder of the programs}")
cd "$(dirname "$0")"
for subject in canonical note policy bundle pack; do
    echo -n "$subject: "
    "$programs/${subject}_fuzz" "${2:-5}" "corpus/$subject"
done
