#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which branches of the evidence room its tests take, measured with clang-19 in build/cov.
#   tests/support/coverage.sh [--missed]     --missed also lists the lines with branches never taken
set -euo pipefail
cd "$(dirname "$0")/../.."

flags="-fprofile-instr-generate -fcoverage-mapping"
cmake --preset clang -B build/cov -DMINUTIER_TESTS=ON -DCMAKE_CXX_FLAGS="$flags" >/dev/null
cmake --build build/cov --target minutier_evidence_tests >/dev/null
program=build/cov/bin/minutier_evidence_tests
LLVM_PROFILE_FILE=build/cov/evidence.profraw "$program" >/dev/null
llvm-profdata-19 merge -sparse build/cov/evidence.profraw -o build/cov/evidence.profdata
llvm-cov-19 report "$program" -instr-profile=build/cov/evidence.profdata --show-branch-summary backend/evidence
if [ "${1:-}" = --missed ]; then
    llvm-cov-19 show "$program" -instr-profile=build/cov/evidence.profdata --show-branches=count backend/evidence \
        | awk '/^\/|^[^ ]*\.(cpp|h):$/ { file = $0 } / Branch \(/ && /: 0[,\]]/ { print file, $0 }'
fi
