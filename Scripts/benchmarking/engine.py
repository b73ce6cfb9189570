"""The engine's tables: every answer is judged by an independent checker before it counts."""
import csv
import json
import os
import re
import subprocess
import sys
import time

from benchmarking import peers
from benchmarking.days import day

PATIENCE = 10
"""Peers get budgets up to this many seconds: beyond, the tables would take a day."""

TWELVE = "C104 C109 C203 C208 R104 R110 R203 R208 RC104 RC107 RC203 RC206".split()


class Answer:
    """What one run of `dyspo solve` gave and took."""

    def __init__(self, command):
        begin = time.monotonic()
        with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
            self.said = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - begin
        self.mebibytes = usage.ru_maxrss / 1024
        if process.returncode:
            sys.exit(f"{' '.join(command)}\n{self.said}")
        self.iterations = int(re.search(r"iterations (\d+)/", self.said)[1])


class Engine:
    def __init__(self, solver, instances, folder, seed):
        self.solver, self.instances, self.folder, self.seed = solver, instances, folder, seed
        with open(instances / "bks.csv", newline="") as rows:
            self.best = {row["instance"].lower(): float(row["distance_trunc1"]) for row in csv.DictReader(rows)}
        with open(instances / "trsp/bks.csv", newline="") as rows:
            self.best_technicians = {row["instance"]: float(row["working_time"]) for row in csv.DictReader(rows)}

    def solve(self, path, seconds, *options):
        answer = self.folder / "answer"
        command = [self.solver, "solve", str(path), "--time", f"{seconds}s", "--seed", str(self.seed), "-o", str(answer)]
        return Answer(command + list(options)), answer

    def judge(self, checker, path, answer, *options):
        command = ["python3", str(self.instances / checker), str(path), str(answer), *options]
        verdict = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout)
        if not verdict["ok"]:
            sys.exit(f"{path}: {verdict['errors']}")
        return verdict

    def gap(self, path, answer):
        """In % to the best known."""
        return (self.judge("check_vrptw.py", path, answer, "trunc1")["cost"] / self.best[path.stem.lower()] - 1) * 100

    def routing(self, paths, seconds, others):
        """Gaps to the best known, iterations a second, and the gaps of others; a turn each, file by file."""
        gaps, pace, theirs = [], [], {name: [] for name in others}
        for path in paths:
            run, answer = self.solve(path, seconds, "--format", "solomon")
            gaps.append(self.gap(path, answer))
            pace.append(run.iterations / run.seconds)
            for name in others:
                found = peers.run(name, path, seconds, answer)
                theirs[name].append(self.gap(path, answer) if found else None)
        return gaps, sum(pace) / len(pace), theirs

    def technicians(self, seconds):
        gaps, pace = [], []
        for path in sorted((self.instances / "trsp").glob("*.txt")):
            run, answer = self.solve(path, seconds, "--format", "trsp")
            cost = self.judge("check_trsp.py", path, answer)["working_time"]
            gaps.append((cost / self.best_technicians[path.name.split(".")[0]] - 1) * 100)
            pace.append(run.iterations / run.seconds)
        return gaps, sum(pace) / len(pace)

    def page(self, quick):
        solomon = self.instances / "solomon"
        twelve = [solomon / f"{name}.txt" for name in TWELVE]
        large = [self.instances / "gehring-homberger" / f"{name}.txt" for name in ("r1_10_4", "rc2_10_6")]
        jobs = [
            ("Solomon, 12 of 56", twelve, 1, 0.20), ("Solomon, 12 of 56", twelve, 5, 0.06),
            ("Solomon, all 56", sorted(solomon.glob("*.txt")), 1, None),
            ("Gehring-Homberger 1000, 2", large, 10, 1.3), ("Gehring-Homberger 1000, 2", large, 60, 0.9),
        ]
        if not quick:
            jobs += [("Solomon, 12 of 56", twelve, 30, 0.01),
                     ("Solomon, all 56", sorted(solomon.glob("*.txt")), 10, None)]
        lines = [HEAD.format(seed=self.seed)]
        against = []
        for name, paths, seconds, asked in jobs:
            note(f"{name}, {seconds} s")
            others = peers.installed(peers.ROUTING) if asked and seconds <= PATIENCE else []
            gaps, pace, theirs = self.routing(paths, seconds, others)
            lines.append(row(name, seconds, asked, gaps, pace))
            against += [f"| {name} | {seconds} s | {mean(gaps)} | {other} | {mean(theirs[other])} |" for other in theirs]
        for seconds, asked in [(1, 0.5), (10, -0.25)] + ([] if quick else [(60, -0.5)]):
            note(f"technicians, {seconds} s")
            gaps, pace = self.technicians(seconds)
            lines.append(row("Technician routing, 14", seconds, asked, gaps, pace))
        tables = ["\n".join(lines), self.days(), self.growth()]
        if against:
            tables.insert(1, "\n".join([PEERS] + against))
        return "\n\n".join(tables) + "\n"

    def days(self):
        lines = [DAYS]
        for name, seconds, asked in [
            ("fs-300x40", 1, 7850), ("fs-300x40", 10, 7865), ("fs-1000x120", 1, 24800), ("fs-1000x120", 10, 25000),
            ("fs-5000x600", 15, 133000), ("fs-5000x600", 60, 133300),
        ]:
            note(f"{name}, {seconds} s")
            path = self.instances / f"fieldservice/{name}.json"
            run, answer = self.solve(path, seconds, "--travel", "crow:1.3:50")
            verdict = self.judge("check_fieldservice.py", path, answer)
            lines.append(f"| {name} | {seconds} s | {asked:,} | {verdict['score']:,} | {verdict['travel_min']:,.0f} | "
                         f"{run.iterations / run.seconds:,.0f} | {run.mebibytes:.0f} |")
        return "\n".join(lines + self.other_days())

    def other_days(self):
        """The same days by solvers that are installed; their own time."""
        lines = []
        for other in peers.installed(peers.DAYS):
            for name in ("fs-300x40", "fs-1000x120"):
                note(f"{name}, {other}")
                path, answer = self.instances / f"fieldservice/{name}.json", self.folder / "answer"
                begin = time.monotonic()
                if peers.run(other, path, 0, answer):
                    spent = time.monotonic() - begin
                    verdict = self.judge("check_fieldservice.py", path, answer)
                    lines.append(f"| {name}, {other} | {spent:.1f} s | | {verdict['score']:,} | "
                                 f"{verdict['travel_min']:,.0f} | | |")
        return lines

    def growth(self, counts=(300, 1000, 5000, 10000, 20000)):
        lines = [GROWTH]
        for count in counts:
            note(f"growth, {count} jobs")
            path = self.folder / "day.json"
            path.write_text(json.dumps(day(count)))
            seconds = max(1, count // 1000)
            run, answer = self.solve(path, seconds, "--travel", "crow:1.3:50")
            verdict = self.judge("check_fieldservice.py", path, answer)
            lines.append(f"| {count:,} × {count * 12 // 100:,} | {seconds} s | {verdict['score']:,} | {verdict['served']:,} | "
                         f"{run.iterations / run.seconds:,.0f} | {run.seconds:.1f} s | {run.mebibytes:.0f} |")
        return "\n".join(lines)


def row(name, seconds, asked, gaps, pace):
    wanted = "" if asked is None else f"≤ {asked:.2f}"
    return f"| {name} | {seconds} s | {wanted} | {sum(gaps) / len(gaps):.3f} | {max(gaps):.2f} | {pace:,.0f} |"


def mean(gaps):
    found = [gap for gap in gaps if gap is not None]
    missed = f" ({len(gaps) - len(found)} without a plan)" if len(found) < len(gaps) else ""
    return f"{sum(found) / len(found):.3f}{missed}" if found else "none"


def note(text):
    print(text, file=sys.stderr, flush=True)


HEAD = """# The engine, measured

Written by `make bench-engine`: one thread, seed {seed}, wall-clock budgets, release build; every answer passed its
independent checker. Gaps are in % of the best known solution (DIMACS convention for the routing sets, working time for
the technicians); a negative gap is better than the best published.

| set | budget | asked, mean | mean gap | worst | iterations/s |
|---|---|---|---|---|---|"""

PEERS = """Other solvers in the same run, one core each, a turn each, file by file.

| set | budget | Dyspo, mean gap | solver | mean gap |
|---|---|---|---|---|"""

DAYS = """Field-service days: more work than time. Score is the sum of the priorities served.

| day | budget | asked | score | travel, min | iterations/s | MiB |
|---|---|---|---|---|---|---|"""

GROWTH = """Growth with size, generated days, a second a thousand jobs. Time includes reading and writing the file.

| jobs × technicians | budget | score | served | iterations/s | time | MiB |
|---|---|---|---|---|---|---|"""
