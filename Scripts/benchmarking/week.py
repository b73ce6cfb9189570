"""The week of the demo company, as `dyspo plan` plans it: pace and quality, beside another build of the program if one is given."""
import json
import os
import subprocess
import sys
import time

NOW = "2026-11-23T07:00:00+01:00"


class Week:
    def __init__(self, program, before, folder):
        self.program, self.before, self.folder = program, before, folder
        # Each build has a store of its own: an older one cannot open what a newer one has migrated.
        self.stores = {program: os.path.join(folder, "week.db"), before: os.path.join(folder, "before.db")}
        for build in filter(None, (program, before)):
            self.run([build, "demo", "--technicians", "120", "--orders", "5000", "--quiet"])

    def run(self, command):
        """What it printed, the wall-clock seconds, the seconds of the processor and the MiB it took."""
        full = [command[0], command[1], "--store", self.stores[command[0]], "--now", NOW, *command[2:]]
        begin = time.monotonic()
        with subprocess.Popen(full, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            said = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(full)}: {process.returncode}")
        return said, time.monotonic() - begin, usage.ru_utime, usage.ru_maxrss / 1024

    def plan(self, program, *options):
        said, wall, processor, memory = self.run([program, "plan", "--dry-run", "--json", *options])
        return json.loads(said), wall, processor, memory

    def row(self, name, program, *options):
        found, wall, processor, memory = self.plan(program, *options)
        after = found["after"]
        return (f"| {name} | {found['iterations']:,} | {after['unplanned']:,} | {after['late']:,} | {after['travel']:,} | "
                f"{after['overtime']:,} | {len(found['moved']):,} | {wall:.1f} s | {processor:.1f} s | {memory:.0f} |")

    def page(self):
        lines = [HEAD]
        for seed in ("1", "2", "3"):
            for seconds in ("2", "10"):
                print(f"week, seed {seed}, {seconds} s", file=sys.stderr, flush=True)
                lines.append(self.row(f"seed {seed}, {seconds} s", self.program, "--time", f"{seconds}s", "--seed", seed))
            if self.before:
                for seconds in ("10", "30"):
                    print(f"week, seed {seed}, {seconds} s, before", file=sys.stderr, flush=True)
                    lines.append(self.row(
                        f"seed {seed}, {seconds} s, before", self.before, "--time", f"{seconds}s", "--seed", seed))
        for most in ("0", "10", "50", "200", "1000"):
            print(f"week, at most {most} changes", file=sys.stderr, flush=True)
            lines.append(self.row(f"10 s, {most} changes", self.program, "--time", "10s", "--max-changes", most))
        return "\n".join(lines)


HEAD = """The week of the demo company (120 technicians, 5,000 orders, 2,000 of them waiting), two threads. `late`, travel and overtime (minutes) as the
plan's totals say; *moved* counts visits that stand elsewhere or at another time. Time is that of the whole command.

| plan | iterations | without a place | late | travel | overtime | moved | time | processor | MiB |
|---|---|---|---|---|---|---|---|---|---|"""
