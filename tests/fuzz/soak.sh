#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries each reader of what arrives from outside for long, under libFuzzer and the sanitizers, two at once.
#   tests/fuzz/soak.sh build/fuzz/bin [SECONDS]
# What was found along the way is kept beside the programs: the next soak goes on from there.
set -euo pipefail
programs=$(realpath "${1:?the folder of the programs}")
seconds=${2:-3600}
cd "$(dirname "$0")/corpus"

soak() {
    local subject=$1 kept=$programs/../found/$1
    mkdir -p "$kept"
    "$programs/${subject}_fuzz" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$programs/$subject-" "$kept" "$subject" >"$programs/$subject.log" 2>&1 \
        || { tail -40 "$programs/$subject.log"; return 1; }
    echo "$subject: $(grep -c . <(ls "$kept")) inputs kept, $(sed -n 's/^stat::number_of_executed_units: *//p' "$programs/$subject.log") tried"
}
export -f soak
export programs seconds
# shellcheck disable=SC2016 # the inner shell expands it
printf '%s\0' * | xargs -0 -P 2 -I{} bash -c 'soak "$1"' _ {}
