"""docs/benchmarks.md."""
import datetime
import os
import platform
import subprocess

from benchmarking.console import FRAME_GAP, QUIET_GAP
from benchmarking.keys import CANCELLING, FILTERING, PRICED, percentile

TARGETS = {
    "start": 100, "key_p50": 2.5, "key_p99": 8, "prices": 6, "prices_after": 12, "memory": 200, "idle": 0, "drop": 15,
    "filter": 10, "set": 100, "map_frame": 10, "map_key": 16, "map_load": 20, "matrix": 1000, "apply": 400, "view": 8,
    "history": 10, "page": 16, "plans": 2000, "entry": 5, "start_past": 300,
}


MATRIX = "travel matrix 2000 x 2000"


def matrix(ground):
    """Time, and what it takes of memory."""
    cells, peak = ground[MATRIX + ", its cells"], ground[MATRIX + ", peak added"]
    return f"{figure(ground[MATRIX])}; {figure(cells, 'MiB')} of cells, {figure(peak, 'MiB')} more at the peak"


def figure(value, unit="ms"):
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def verdict(value, target):
    return "yes" if value <= target else "**no**"


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown processor")
    with open("/proc/meminfo") as file:
        memory = int(next(file).split()[1]) / 1024 / 1024
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    kernel = ".".join(platform.release().split(".")[:2])
    return [
        f"* {os.cpu_count()} cores of {model}, {memory:.0f} GiB, Linux {kernel}",
        f"* {swift}, release build",
    ]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "|".join("---" for _ in head) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def begins(desk, start):
    """The measurement whose name begins so."""
    return next(line for name, line in desk.items() if name.startswith(start))


def intake(desk, past, starts):
    """The promises of devices, pages, plans and the one line, on a company with years behind it."""
    def by_p99(line, asked, target):
        measured = f"{figure(line['median'])} median (p99 {figure(line['p99'])})"
        return line["name"], asked, measured, verdict(line["p99"], TARGETS[target])

    year = begins(past, "a year of")
    return [
        by_p99(begins(past, "history of a device"), "10 ms", "history"),
        by_p99(begins(past, "order's page opened"), "16 ms", "page"),
        (year["name"], "2 s", figure(year["median"]), verdict(year["median"], TARGETS["plans"])),
        by_p99(desk["entry: a key of a line"], "5 ms", "entry"),
        (
            "start with 20,000 devices, 3,000 plans, 200,000 past visits", "0.3 s",
            f"{figure(starts.median)} median, {figure(starts.worst)} worst", verdict(starts.median, TARGETS["start_past"])),
    ]


def asked(sizes, desk, intake_rows, ground, lines):
    """One line for each promise."""
    def worst(pick):
        return max(pick(size) for size in sizes)

    start = worst(lambda size: size.starts.median)
    frames = [size.all_keys(size.frames) for size in sizes]
    p50, p99 = max(values.median for values in frames), max(values.p99 for values in frames)
    after, view = desk["price table 120 x 14 after a change"], desk["view of 14 days after a change"]
    frame = desk["new view to frame 200x60"]
    applied = next(line for name, line in desk.items() if name.startswith("apply a plan of"))
    prices, drop = desk["price table 120 x 14, warm"], desk["drop, acknowledged and on disk"]
    memory = worst(lambda size: size.most_resident)
    ticks = worst(lambda size: size.idle_ticks)
    shown = worst(lambda size: size.drops.median)
    typing = max(size.frames[FILTERING].p99 for size in sizes)
    moving = [
        value for size in sizes for kind in ("map: pan", "map: zoom") for value in size.frames.get(kind, [])]
    pan = percentile(moving, 99)
    map_frame = next(line for name, line in desk.items() if name.startswith("map frame"))
    several = desk["20 visits in hand over 120 x 14"]
    rows = [
        ("start to first screen", "100 ms", figure(start), verdict(start, TARGETS["start"])),
        ("key to screen, p50", "2.5 ms", figure(p50), verdict(p50, TARGETS["key_p50"])),
        ("key to screen, p99", "8 ms", figure(p99), verdict(p99, TARGETS["key_p99"])),
        (
            "price table of one visit, 120 x 14", "6 ms", f"{figure(prices['median'])} median (p99 {figure(prices['p99'])})",
            verdict(prices["median"], TARGETS["prices"])),
        (
            "the same after a change", "12 ms", f"{figure(after['median'])} median (p99 {figure(after['p99'])})",
            verdict(after["median"], TARGETS["prices_after"])),
        (
            "view after a change, to the frame", "8 ms, p99 20 ms",
            f"{figure(view['median'] + frame['median'])} median (p99 {figure(view['p99'] + frame['p99'])})",
            verdict(max(view["median"] + frame["median"], (view["p99"] + frame["p99"]) / 2.5), TARGETS["view"])),
        (applied["name"], "0.4 s", figure(applied["median"]), verdict(applied["median"], TARGETS["apply"])),
        ("filter while typing over 5,000 orders, p99", "10 ms", figure(typing), verdict(typing, TARGETS["filter"])),
        (
            "20 visits in hand, 120 x 14", "100 ms", f"{figure(several['median'])} median (p99 {figure(several['p99'])})",
            verdict(several["median"], TARGETS["set"])),
        (
            map_frame["name"], "10 ms", f"{figure(map_frame['median'])} median (p99 {figure(map_frame['p99'])})",
            verdict(map_frame["p99"], TARGETS["map_frame"])),
        ("map: pan or zoom key to screen, p99", "16 ms", figure(pan), verdict(pan, TARGETS["map_key"])),
        (
            "basemap and gazetteer, first load", "20 ms", figure(ground["basemap and gazetteer, first load"]),
            verdict(ground["basemap and gazetteer, first load"], TARGETS["map_load"])),
        (
            "travel times 2,000 x 2,000, built in", "1 s", matrix(ground), verdict(ground[MATRIX], TARGETS["matrix"])),
        ("memory, at most", "200 MiB", figure(memory, "MiB"), verdict(memory, TARGETS["memory"])),
        ("processor time while idle, 60 s, beside a busy file", "0", f"{ticks * 10} ms", verdict(ticks, TARGETS["idle"])),
        (
            "drop, acknowledged and on disk", "15 ms",
            f"{figure(drop['median'])} median (p99 {figure(drop['p99'])}); key to confirmation on the screen {figure(shown)}",
            verdict(max(drop["median"], shown), TARGETS["drop"])),
    ]
    rows += intake_rows
    for name, value, unit, most in lines:
        if most is not None:
            rows.append((name, figure(most, unit), figure(value, unit), verdict(value, most)))
    return table(["what", "asked, at most", "measured", "met"], rows)


def console(sizes):
    rows = []
    for size in sizes:
        keys, rest = size.all_keys(size.frames), size.all_keys(size.settled)
        rows.append((
            size.name, f"{figure(size.starts.median)}, {figure(size.starts.worst)}", str(len(keys)),
            f"{figure(keys.median)}, {figure(keys.p99)}, {figure(keys.worst)}",
            f"{figure(rest.median)}, {figure(rest.p99)}, {figure(rest.worst)}",
            f"{figure(size.drops.median)}, {figure(size.drops.worst)}",
            f"{figure(size.undos.median)}, {figure(size.undos.worst)}",
            f"{figure(size.resident, 'MiB')}, {figure(size.most_resident, 'MiB')}"))
    head = [
        "size", "start: median, worst", "keys", "frame: p50, p99, worst", "settled: p50, p99, worst",
        "drop: median, worst", "undo: median, worst", "memory: now, most",
    ]
    return table(head, rows)


def kinds(size):
    rows = []
    for kind, values in size.settled.items():
        frames = size.frames.get("take in hand: frame" if kind == PRICED else kind)
        rows.append((
            kind, str(len(values)), f"{figure(frames.median)}, {figure(frames.worst)}",
            f"{figure(values.median)}, {figure(values.worst)}"))
    return table(["key", "times", "frame: median, worst", "settled: median, worst"], rows)


def desk_table(lines):
    rows = []
    for line in lines:
        if line["unit"] == "ms":
            rows.append((
                line["name"], str(line["rounds"]), figure(line["median"]), figure(line["p99"]), figure(line["worst"])))
        else:
            rows.append((line["name"], "", figure(line["median"], line["unit"]), "", ""))
    return table(["", "rounds", "median", "p99", "worst"], rows)


def page(sizes, desk_lines, past, ground_lines, verbs, engine, load):
    ground = {name: float(value) for name, value, _ in ground_lines}
    desk = {line["name"]: line for line in desk_lines}
    past_lines, starts = past
    old = {line["name"]: line for line in past_lines}
    unanswered = ", ".join(f"{size.unanswered} at {size.name}" for size in sizes)
    parts = [
        "# Benchmarks", "",
        "Written by `make bench`: the numbers are those of one run on one machine. The company is",
        "`dyspo demo --technicians 120 --orders 5000`: 120 technicians, 14 days, 5,000 open orders.", "",
        f"* {datetime.date.today().isoformat()}, load {load[0]:.1f} before and {load[1]:.1f} after the run", *machine(), "",
        "## Asked and measured", "", *asked(sizes, desk, intake(desk, old, starts), ground, verbs), "",
        "The start and every key are those of the real program in a real pseudo-terminal (`TERM=xterm-256color`), the worst of the",
        "sizes below. The price table is what the engine answers, all cells of all chunks. What is met is judged by the median,",
        "the keys by p50 and p99; histories, pages and the one line by p99.", "",
        "## Console", "",
        f"*Frame*: from the write of the key to the last byte before the program pauses for {FRAME_GAP * 1e3:.0f} ms. *Settled*: to the",
        f"last byte before it pauses for {QUIET_GAP * 1e3:.0f} ms, with everything that the key sets off in the background: order detail,",
        "previews, prices. Esc stands apart: the terminal driver waits 25 ms to tell it from a function key. *Drop* and",
        "*undo* end when the status line confirms what is on disk.", "", *console(sizes), "",
        f"Keys at an edge, after which the screen stayed as it was: {unanswered}.", "",
    ]
    for size in sizes:
        parts += [f"### Keys at {size.name}", "", *kinds(size), ""]
    parts += ["## Desk", "", "`DeskBench`: the same company without a terminal.", "", *desk_table(desk_lines), ""]
    parts += ["## A long past", "", "`DeskBench --past --only intake`: the same company with 20,000 devices, 200,000 visits that are over and 3,000", "maintenance plans.", ""]
    parts += [*desk_table(past_lines), ""]
    parts += ["## Map data and travel times", "", "`GeographyBench` and `TravelBench`, one core.", ""]
    parts += [*table(["", "measured"], [(name, figure(float(value), unit)) for name, value, unit in ground_lines]), ""]
    parts += ["## Command line", "", "Whole processes, from their start to their end.", ""]
    parts += [*table(["", "measured"], [(name, figure(value, unit)) for name, value, unit, _ in verbs]), ""]
    parts += ["## Engine", "", "The engine on known instances: [benchmarks-engine.md](benchmarks-engine.md).", "",
              "`SchedulingBench`: companies of its own, drawn at random.", "", "```"]
    return "\n".join(parts + [engine.strip(), "```", ""])
