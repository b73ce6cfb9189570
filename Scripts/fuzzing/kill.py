"""Ends the program by SIGKILL in the middle of something: the store opens, holds together, and has all that was
acknowledged; of what was not, all or nothing."""
import os
import time

from .ledger import Ledger, connect, length
from .program import NOW, Failure

COUNTS = {"smoke": 6, "short": 60, "full": 900}
FLAVOURS = ["verb"] * 5 + ["plan", "import", "undo", "backup", "restore", "demo", "console", "console"]


def case(bench, random):
    globals()["kill_" + random.choice(FLAVOURS)](bench, random)


def kill(bench, random, arguments, watch=None):
    """Starts and kills it at a moment of chance, half of the time just when it begins to write. Whether it had ended."""
    process = bench.program.start([*arguments, *NOW])
    watch = watch or bench.program.store + "-wal"
    if random.random() < 0.5:
        before, end = size(watch), time.monotonic() + 3
        while process.poll() is None and size(watch) == before and time.monotonic() < end:
            time.sleep(0.0002)
        time.sleep(random.random() * 0.004)
    else:
        time.sleep(random.random() * bench.pace * 1.5)
    process.kill()
    output, errors = process.communicate()
    if process.returncode not in (0, 1, 3, 4, -9):
        raise Failure(f"{arguments}: {process.returncode}: {errors.decode('utf-8', 'replace')}")
    return process.returncode == 0, (output + errors).decode("utf-8", "replace")


def size(path):
    try:
        return os.stat(path).st_size
    except OSError:
        return -1


def sound(bench, ledger):
    bench.program.kept(["order", "list", "--state", "planned", "--json"])
    return ledger.check(bench.program.store)


def kill_verb(bench, random):
    ledger, acknowledged = Ledger(bench.program.store), 0
    for turn in range(random.choice([1, 2, 3])):
        arguments = [*bench.company.change(random, f"znak {turn}"), "--as", "ann"]
        if turn and random.random() < 0.5:
            answer = bench.program.kept(arguments, (0, 1))
            acknowledged += answer.status == 0 and "Nothing had to be written" not in answer.text
            continue
        ended, said = kill(bench, random, arguments)
        entries = sound(bench, ledger)
        least = acknowledged + (1 if ended or "u takes it back" in said else 0)
        # A change that changes nothing may be acknowledged without an entry.
        if not acknowledged <= len(entries) <= acknowledged + 1 or (len(entries) < least and "Nothing had to be written" not in said):
            raise Failure(f"{arguments}: {len(entries)} entries, acknowledged {least}: {said}")
        acknowledged = len(entries)
    sound(bench, ledger)


def whole_or_nothing(bench, random, arguments):
    ledger = Ledger(bench.program.store)
    ended, said = kill(bench, random, arguments)
    entries = sound(bench, ledger)
    if len(entries) > 1 or (ended and not entries):
        raise Failure(f"{arguments}: {len(entries)} entries, ended {ended}: {said}")


def kill_plan(bench, random):
    whole_or_nothing(bench, random, ["plan", "--iterations", "20"])


def kill_undo(bench, random):
    for _ in range(2):
        bench.program.kept(["assign", str(random.choice(bench.company.waiting)), "--to", "Szymon Kubiak"], (0, 1))
    bench.program.kept(["order", "priority", str(bench.company.waiting[0]), "low"])
    whole_or_nothing(bench, random, ["undo"])
    if random.random() < 0.5:
        bench.program.kept(["undo"], (0, 1))
        whole_or_nothing(bench, random, ["redo"])


def kill_import(bench, random):
    path = os.path.join(bench.folder, "orders.csv")
    count = random.choice([20, 200])
    bench.company.orders_file(path, count, "z pliku")
    before = orders(bench.program.store)
    whole_or_nothing(bench, random, ["import", "orders", path])
    if orders(bench.program.store) - before not in (0, count):
        raise Failure(f"of {count} lines {orders(bench.program.store) - before} came in")


def orders(path):
    database = connect(path)
    try:
        return database.execute("SELECT count(*) FROM service_order").fetchone()[0]
    finally:
        database.close()


def entries(path):
    database = connect(path)
    try:
        return length(database)
    finally:
        database.close()


def kill_backup(bench, random):
    target = os.path.join(bench.folder, "copy.db")
    ledger = Ledger(bench.program.store)
    kill(bench, random, ["backup", target], target)
    sound(bench, ledger)
    if os.path.exists(target):
        if ledger.check(target):
            raise Failure("the copy has entries of its own")
        bench.program.kept(["order", "list", "--json", "--store", target])


def kill_restore(bench, random):
    target = os.path.join(bench.folder, "copy.db")
    bench.program.kept(["backup", target])
    bench.program.kept(["order", "priority", str(bench.company.waiting[0]), "low"])
    now, ledger = entries(bench.program.store), Ledger(target)
    kill(bench, random, ["restore", target, "--force"], bench.program.store)
    bench.program.kept(["order", "list", "--json"])
    found = len(ledger.check(bench.program.store)) + ledger.length
    if found not in (now, ledger.length):
        raise Failure(f"neither the old store nor the copy: {found} entries")


def kill_demo(bench, random):
    store = os.path.join(bench.folder, "another.db")
    kill(bench, random, ["demo", "--store", store, "--orders", "40"], store + "-wal")
    answer = bench.program.kept(["order", "list", "--json", "--store", store], (0, 5))
    if answer.status == 0 and orders(store) not in (0, 40):
        raise Failure(f"half a demo: {orders(store)} orders")
    if answer.status == 5 and os.path.exists(store):
        raise Failure(f"half a store that does not open: {answer}")
    bench.program.kept(["demo", "--store", store, "--orders", "40", "--force"])


def kill_console(bench, random):
    """Drops one after the other; every one that the screen told is in the journal."""
    ledger = Ledger(bench.program.store)
    with bench.console() as console:
        if not console.shows("Waiting"):
            raise Failure("the console does not come up:\n" + console.screen())
        console.press("\t")
        told, end = set(), time.monotonic() + random.random() * 3
        while time.monotonic() < end:
            for key in random.choice([["m", "1", "\r"], ["A"], ["m", "2", "\r"], ["u"], ["A", "u", "U"]]):
                console.press(key)
                for _ in range(random.randrange(1, 4)):
                    console.read(0.02)
                    told |= console.told()
        console.kill()
    found = sound(bench, ledger)
    placed = " ".join(entry[3] for entry in found)
    missing = [number for number in told if f'"sequence":{number},' not in placed]
    if missing:
        raise Failure(f"told as placed and not in the journal: {missing}")
