"""Files to import, after mishaps: every bad line is told, and nothing is taken in unless all is sound."""
import json
import os

from .ledger import Ledger
from .mutation import JOINING, NUMBERS, TIMES, WORDS, mutated
from .program import Failure

COUNTS = {"smoke": 8, "short": 300, "full": 3000}
TOKENS = JOINING + NUMBERS + TIMES + WORDS[:-2] + [",", ";", "\t", '"', '""', "\n", "\r\n", "customer", "site", "title", "nazwa", "|", "{", "[", "]",
                                   "null", "true", '"type"', '"coordinates"', '"Polygon"', "\\u0000", "[" * 3000, '{"a":' * 3000]
AREA = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"name": "Praga", "region": "Mazowsze"}, "geometry": {
        "type": "Polygon", "coordinates": [[[21.0, 52.2], [21.2, 52.2], [21.2, 52.3], [21.0, 52.2]]]}},
    {"type": "Feature", "properties": {"nazwa": "Wola"}, "geometry": {"type": "MultiPolygon", "coordinates": [
        [[[20.9, 52.2], [21.0, 52.2], [21.0, 52.3], [20.9, 52.2]]], [[[20.1, 52.2], [20.3, 52.2], [20.3, 52.4], [20.1, 52.2]]]]}}]}
POSTCODES = "".join(
    f"PL\t0{index}-0{index}0\tWarszawa {index}\tMazowieckie\t78\tWarszawa\t1465\tWarszawa\t146501\t52.{index}\t21.{index}\t6\n"
    for index in range(1, 9))


def originals(bench):
    """A sound file of each kind; those of the company as it exports them itself."""
    if not hasattr(bench.shared, "files"):
        found = {"territories": json.dumps(AREA, indent=1).encode(), "places": POSTCODES.encode()}
        for kind in ["customers", "sites", "assets", "technicians", "shifts", "absences", "orders"]:
            whole = bench.program.kept(["export", kind]).output
            found[kind] = b"\n".join(whole.split(b"\n")[:12]) + b"\n"
        bench.shared.files = found
    return bench.shared.files


def case(bench, random):
    files = originals(bench)
    kind = random.choice(sorted(files))
    data = mutated(files[kind], random, TOKENS)
    path = os.path.join(bench.folder, {"territories": "area.geojson", "places": "PL.txt"}.get(kind, kind + ".csv"))
    with open(path, "wb") as file:
        file.write(data)
    ledger = Ledger(bench.program.store)
    options = random.choice([[], [], ["--dry-run"], ["--keep-going"], ["--json"], ["--keep-going", "--json"]])
    bench.say(["import", kind, path, *options])
    answer = bench.program.kept(["import", kind, path, *options], (0, 1, 2, 3))
    entries = ledger.check(bench.program.store)
    if entries and ("--dry-run" in options or (answer.status != 0 and "--keep-going" not in options)):
        raise Failure(f"{len(entries)} entries by an import that was refused: {answer}")
    if entries and random.random() < 0.2:
        bench.program.kept(["check"], (0, 1))
        if kind not in ("places", "territories"):
            bench.program.kept(["export", kind])
        bench.program.kept(["board", "--plain"])
