#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Plays journeys in a window nobody sees, with a screen, a bus and a home of their own.
#   run_journey.sh BIN [JOURNEY…]      BIN holds minutier and minutierctl; without JOURNEY, every one is played
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

end_with() {
    echo "$2" >&2
    exit "$1"
}

[ $# -ge 1 ] || end_with 2 "Type: run_journey.sh BIN [JOURNEY…]"
bin=$(cd "$1" 2>/dev/null && pwd) || end_with 2 "There is no folder $1."
shift
for program in minutier minutierctl; do
    [ -x "$bin/$program" ] || end_with 2 "$bin holds no program $program; build it first."
done
for tool in Xvfb dbus-run-session gdbus xdotool pdftotext; do
    command -v "$tool" >/dev/null || end_with 5 "$tool is missing; CONTRIBUTING.md names the packages of the tests."
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null \
    || end_with 5 "The accessibility bindings are missing; install python3-gi and gir1.2-atspi-2.0."
# A journey is named by several words, what journeys share by one.
[ $# -gt 0 ] || set -- "$here"/[a-z]*_*.py

place=$(mktemp -d)
screen=
cleanup() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    wait
    rm -rf "$place"
}
trap cleanup EXIT

# The server names the display it took: two runs at once never fight for a number.
mkfifo "$place/display"
Xvfb -displayfd 3 -screen 0 1600x2400x24 -nolisten tcp -noreset 3>"$place/display" >"$place/screen.log" 2>&1 &
screen=$!
read -r -t 10 number <"$place/display" || end_with 1 "The screen did not start: $(tail -n 1 "$place/screen.log")"

# A person's own settings, documents and buses must neither help a journey nor be touched by it.
mkdir -m 700 "$place/home" "$place/tmp" "$place/run"
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_DOCUMENTS_DIR LANGUAGE WAYLAND_DISPLAY XAUTHORITY
export DISPLAY=:$number HOME=$place/home TMPDIR=$place/tmp XDG_RUNTIME_DIR=$place/run LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export PYTHONDONTWRITEBYTECODE=1 MINUTIER_BIN=$bin

failed=
for journey in "$@"; do
    name=$(basename "$journey" .py)
    started=$SECONDS
    # The bus of accessibility comes up when first asked for; asked early, the window finds it.
    # shellcheck disable=SC2016
    if dbus-run-session -- sh -c '
        gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress &&
            exec /usr/bin/python3 "$1" >"$2" 2>&1' journey "$journey" "$place/outcome" >"$place/bus.log" 2>&1; then
        echo "The journey $name passed in $((SECONDS - started)) s."
    else
        failed="$failed $name"
        [ -s "$place/outcome" ] || mv "$place/bus.log" "$place/outcome"
        sed 's/^/    /' "$place/outcome" >&2
        echo "The journey $name failed after $((SECONDS - started)) s." >&2
    fi
    rm -rf "$place/outcome" "${place:?}"/tmp/* "${place:?}"/home/.[a-z]*
done
[ -z "$failed" ] || end_with 1 "Failed:$failed."
