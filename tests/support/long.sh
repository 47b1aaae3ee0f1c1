# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The soaks of `./test.sh --long`: more kills, more fuzzing, PostgreSQL, sanitizers, clang-19, the linters.
# shellcheck shell=bash

echo "== licences, spelling, shell"
reuse lint --quiet
codespell --skip='*.ts,*.json,*.svg,build,out,Speech*.cpp,corpus' --ignore-words-list='ot,ans,te,comit,parm,projets,valide,nam,uptodate,inforce,readby,projet,ontop,juge,vie,positionof,passtime,fonction,responsable,sesion,recommandation,nin,nd,ment,jus,fo,conflit,bu,approuve,adresse' README.md CONTRIBUTING.md docs backend app qml tests
git ls-files '*.sh' | xargs shellcheck -x

# What keeps one core busy runs beside what is built.
soaks() {
    echo "== 200 kills"
    MINUTIER_KILLS=200 tests/commandline/run_tests.sh build/bin test_kill.py
    echo "== 10,000 changes of cells and bits"
    MINUTIER_CHANGES=6700 tests/commandline/run_tests.sh build/bin test_attacks.py
    MINUTIER_CHANGES=10000 tests/commandline/run_tests.sh build/bin test_chance_in_packs.py
    echo "== 1,000 erased, a million guesses, 500 protected names"
    MINUTIER_ERASED=1000 MINUTIER_NAMES=1000000 tests/commandline/run_tests.sh build/bin test_attacks_on_people.py
    MINUTIER_CANARIES=500 tests/commandline/run_tests.sh build/bin test_release.py
    MINUTIER_CANARIES=500 tests/journeys/run_journey.sh build/bin tests/journeys/nobody_is_named.py
    echo "== every proof of up to 512 leaves"
    build/bin/minutier_evidence_tests "[long]"
}
soaks >build/soaks.log 2>&1 &
soaking=$!
sanitized=
trap 'kill $soaking $sanitized 2>/dev/null || true' EXIT

echo "== every branch of what proves"
tests/support/coverage.sh
echo "== PostgreSQL"
postgres=$(mktemp -d)
MINUTIER_TEST_POSTGRES=$postgres
export MINUTIER_TEST_POSTGRES
tests/support/postgres.sh start "$postgres"
build/bin/minutier_tests || { tests/support/postgres.sh stop "$postgres"; exit 1; }
tests/support/postgres.sh stop "$postgres"
unset MINUTIER_TEST_POSTGRES

echo "== address and undefined-behaviour sanitizers"
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
cmake --preset asan -DMINUTIER_TESTS=ON >/dev/null
cmake --build --preset asan --target minutier_tests json_fuzz minutierctl minutier-report minutier-verify minutier-keyring
# The command line takes ten times as long under them, longer than a test may: it runs by itself beside the others.
command_line() {
    local sentences
    for sentences in tests/commandline/test_*.py; do
        # These start the window, which is not built here.
        [ "${sentences##*/}" = test_options.py ] || tests/commandline/run_tests.sh build/asan/bin "${sentences##*/}" || return 1
    done
}
command_line >build/asan-command-line.log 2>&1 &
sanitized=$!
ctest --preset asan -R '^(specifications|json_fuzz)$'

echo "== clang-19 and clang-tidy"
cmake --preset clang -DMINUTIER_TESTS=ON >/dev/null
# Not the room of documents: the headers of libqpdf 11.3 do not compile as C++20 with clang and libstdc++ 12.
cmake --build --preset clang --target minutier_tests minutierctl json_fuzz
ctest --preset clang -R '^specifications$'
git ls-files 'backend/core/*.cpp' 'backend/evidence/*.cpp' 'backend/domain/*.cpp' \
    | xargs -P 2 -n 4 clang-tidy-19 -p build/clang --quiet --warnings-as-errors='*'

wait "$sanitized" || { cat build/asan-command-line.log; exit 1; }
grep -E '^(Ran |OK)' build/asan-command-line.log
echo "== the soaks that ran beside"
wait "$soaking" || { cat build/soaks.log; exit 1; }
grep -E '^(==|Ran |OK|All tests)' build/soaks.log
echo "== a minute of fuzzing, and an hour of each reader of what arrives from outside"
build/bin/json_fuzz 60
cmake --preset fuzz -DMINUTIER_TESTS=ON >/dev/null
cmake --build --preset fuzz
tests/fuzz/soak.sh build/fuzz/bin "${MINUTIER_FUZZ_SECONDS:-3600}"
