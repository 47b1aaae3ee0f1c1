#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the sentences about the command line: ./run_tests.sh BIN [FILE PATTERN]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
MINUTIER_BIN=$(cd "${1:?the folder of the programs}" && pwd)
export MINUTIER_BIN PYTHONDONTWRITEBYTECODE=1
exec python3 -m unittest discover -s "$here" -p "${2:-test_*.py}"
