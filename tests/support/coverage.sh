#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which branches of the evidence room its tests take, measured with clang-19 in build/cov.
# Ends with 1 and their lines where one is never taken.
set -euo pipefail
cd "$(dirname "$0")/../.."

flags="-fprofile-instr-generate -fcoverage-mapping"
cmake --preset clang -B build/cov -DMINUTIER_TESTS=ON -DCMAKE_CXX_FLAGS="$flags" >/dev/null
cmake --build build/cov --target minutier_evidence_tests >/dev/null
program=build/cov/bin/minutier_evidence_tests
LLVM_PROFILE_FILE=build/cov/evidence.profraw "$program" >/dev/null
llvm-profdata-19 merge -sparse build/cov/evidence.profraw -o build/cov/evidence.profdata
llvm-cov-19 report "$program" -instr-profile=build/cov/evidence.profdata --show-branch-summary backend/evidence
# The false side of a comparison that is `= default` is never counted, even where unequal values are compared.
missed=$(llvm-cov-19 show "$program" -instr-profile=build/cov/evidence.profdata --show-branches=count backend/evidence \
    | awk -F'|' '
        /^\/|^[^ ]*\.(cpp|h):$/ { file = $0 }
        $1 + 0 > 0 { line[file, $1 + 0] = $3 }
        / Branch \(/ && /: 0[,\]]/ {
            match($0, /\([0-9]+/); number = substr($0, RSTART + 1, RLENGTH - 1)
            if (line[file, number] !~ /operator==.*= default;/) print file number ": " line[file, number]
        }')
if [ -n "$missed" ]; then
    echo "Branches that no test takes:"
    echo "$missed"
    exit 1
fi
echo "Every branch is taken."
