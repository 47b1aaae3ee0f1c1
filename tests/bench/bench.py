# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a table of ratios: what Minutier takes, beside a floor or a peer measured in the same run.

    bench.py BIN [--rows N]      N decisions for the large register (1000000)
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.argv[1]).resolve()
ROWS = int(sys.argv[sys.argv.index("--rows") + 1]) if "--rows" in sys.argv else 1_000_000
ENTRIES = int(os.environ.get("MINUTIER_BENCH_ENTRIES", "1000000"))
FRAME = 16.0
rows = []


def line(what, value, limit, unit="", most=True, aim=None):
    """One goal: a value against what it may be at most, or must be at least."""
    good = value <= limit if most else value >= limit
    rows.append((what, value, limit, unit, most, aim, good))
    sign = "≤" if most else "≥"
    wish = f" (aim {aim})" if aim is not None else ""
    print(f"{'ok  ' if good else 'MISS'}  {what:<58} {value:9.2f}{unit:<4} {sign} {limit}{unit}{wish}", flush=True)


def run(*command, given=None):
    done = subprocess.run([str(word) for word in command], input=given, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr[-400:]}")
    return done.stdout


def figures(*words):
    return {name: float(value) for name, value in (text.split("\t") for text in run(BIN / "minutier_bench", *words).splitlines())}


def seconds(*command, given=None):
    began = time.perf_counter()
    run(*command, given=given)
    return time.perf_counter() - began


def turns(ours, theirs, times):
    """Medians of two commands run in turns, so that both meet the same machine."""
    first, second = [], []
    for turn in range(times + 1):
        one, other = ours(turn), theirs(turn)
        if turn > 0:
            first.append(one)
            second.append(other)
    return statistics.median(first), statistics.median(second)


def memory(*command):
    """The most memory a program held, in MB."""
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def decisions(room):
    found = figures("decisions", room / "decisions", 600)
    line("decision, durable: share of bare SQLite's speed", found["bare_decision_ms"] / found["decision_ms"], 0.5, most=False, aim=0.8)
    print(f"      ({found['decision_ms']:.2f} ms beside {found['bare_decision_ms']:.2f} ms; 99 % under {found['decision_p99_ms']:.2f} ms)")


def process(room, example):
    session = json.loads(run(BIN / "minutierctl", "--data", example, "--json", "show", "meetings", "M-2019-01"))["id"]
    given = json.dumps({"meeting": session, "statement": "The committee takes the report as read."})
    bare = room / "bare.db"
    run(BIN / "minutierctl", "--data", example, "backup", bare)
    ours, theirs = turns(
        lambda turn: seconds(BIN / "minutierctl", "--data", example, "do", "RecordDecision", given=given),
        lambda turn: seconds(BIN / "bare_commit", bare, turn, given=given), 40)
    line("decision as a whole process, beside a C program", ours / theirs, 2.0, "×")
    linked = run("ldd", BIN / "minutierctl")
    line("libraries of Qt Gui that minutierctl links", linked.count("libQt6Gui"), 0)


def window(room, example):
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", XDG_CACHE_HOME=str(room / "cache"))
    picture = room / "picture.png"
    ours = (BIN / "minutier", "--data", example, "--page", "home", "--size", "1280x800", "--screenshot", picture)
    theirs = (BIN / "empty_window", picture)
    one, other = turns(lambda turn: seconds(*ours), lambda turn: seconds(*theirs), 9)
    line("start to Home's figures, beside an empty window", one / other, 3.0, "×", aim=1.6)
    line("memory on Home, above an empty window's", memory(*ours) - memory(*theirs), 50, " MB")


def documents(room, example):
    def write(session, form, folder=example):
        file = room / f"{session}.{form}"
        return file, (BIN / "minutierctl", "--data", folder, "report", "minutes", session, "--format", form, "--lang", "fr", "--out", file)

    def office(file):
        profile = f"-env:UserInstallation=file://{room}/office"
        return ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", room / "converted", file)

    def compare(session, limit, what, times, folder=example):
        odt, make_odt = write(session, "odt", folder)
        run(*make_odt)
        _, make_pdf = write(session, "pdf", folder)
        run(*office(odt))  # its profile is made once
        ours, theirs = turns(lambda turn: seconds(*make_pdf), lambda turn: seconds(*office(odt)), times)
        line(what, theirs / ours, limit, "×", most=False)

    if not shutil.which("soffice"):
        print("      soffice is not here: the documents are not compared.")
        return
    compare("M-2020-01", 20, "minutes of September 2020: times faster than soffice", 5)
    long = room / "long"
    run(BIN / "minutierctl", "--data", long, "generate", "--projects", 1, "--meetings", 1, "--decisions", 300, "--seed", 2)
    session = json.loads(run(BIN / "minutierctl", "--data", long, "--json", "list", "meetings"))["rows"][0]
    run(BIN / "minutierctl", "--data", long, "do", "DraftMinutes", given=json.dumps({"meeting": session["id"]}))
    compare(session["reference"], 8, "minutes of 300 decisions: times faster than soffice", 2, long)


def registers(room):
    small, large = room / "small", room / "large"
    for folder, times in ((small, 1), (large, max(2, ROWS // 10_000))):
        run(BIN / "minutierctl", "--data", folder, "generate", "--projects", 4, "--meetings", 200, "--decisions", 10_000, "--seed", 9)
        if times > 1:
            run(BIN / "minutier_bench", "enlarge", folder, times)
    found = figures("register", small, "small") | figures("register", large, "large")
    for name in [key.removesuffix("_small") for key in found if key.endswith("_small")]:
        here, there = found[name + "_large"], found[name + "_small"]
        limit = 100 if name in ("page_rare", "page_late") else 50 if name == "search_relevance" else FRAME
        line(f"{name.replace('_', ' ')}, {ROWS:,} rows", here, limit, " ms")
        if name.startswith("page") and limit == FRAME:
            # Under a twentieth of a frame a ratio measures the machine, not the register.
            line(f"{name.replace('_', ' ')}, beside 10,000 rows", max(here, FRAME / 20) / max(there, FRAME / 20), 1.5, "×")


def plans(room):
    found = figures("plans", room / "plans", 2000)
    print(f"      ({found['activities']:,.0f} activities and {found['observations']:,.0f} observations in 2,000 projects)")
    for name, what in (("plan_open", "opening a plan of 500 activities"), ("trace", "the trace of a result")):
        for size in (20, 200, 2000):
            line(f"{what}, {size:,} projects", found[f"{name}_{size}"], 50, " ms")
        line(f"{what}, 2,000 projects beside 20", max(found[f"{name}_2000"], 1) / max(found[f"{name}_20"], 1), 1.5, "×")
    line("comparing two versions of 500 activities", found["compare_500_activities"], 10, " ms")


def evidence(room):
    found = figures("ledger", room / "ledger", ENTRIES)
    print(f"      (leaves of {found['leaf_bytes']:.0f} bytes; {found['hash_per_s']:,.0f} hashes and {found['verify_entries_per_s']:,.0f} entries a second)")
    line(f"the tree of {ENTRIES:,} entries checked, share of hashing", found["verify_entries_per_s"] / found["hash_per_s"], 0.5, most=False)
    line("memory that this check takes", found["verify_memory_mb"], 8, " MB")
    line("1,000 new entries checked", found["recheck_ms"], 5, " ms")
    print(f"      (hashing them alone takes {found['hash_1000_ms']:.2f} ms)")
    line("a proof made", found["proof_made_ms"], 5, " ms")
    line("a proof checked", found["proof_checked_ms"], 5, " ms")
    found = figures("vault", room / "vault", 10_000)
    line("a person entered and sealed, beside unsealed", found["sealed_commit_ms"] / found["plain_commit_ms"], 1.2, "×")
    line("opening a register of 10,000 sealed people", found["open_ms"], 100, " ms")
    line("reading the names of all 10,000", found["read_all_names_ms"], 100, " ms")
    line("looking for 10,000 names in a text, beside 10", found["screen_all_ms"] / found["screen_few_ms"], 2, "×")


def main():
    room = Path(tempfile.mkdtemp(prefix="minutier-bench-"))
    try:
        example = room / "example"
        run(BIN / "minutierctl", "--data", example, "demo")
        decisions(room)
        process(room, example)
        line("slowest reading of a page of the example", figures("reading", example)["slowest_reading_ms"], FRAME, " ms")
        window(room, example)
        documents(room, example)
        registers(room)
        plans(room)
        evidence(room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    missed = sum(not row[-1] for row in rows)
    print(f"{len(rows) - missed} of {len(rows)} goals reached.")
    sys.exit(1 if missed else 0)


main()
