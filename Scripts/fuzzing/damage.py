"""Damaged stores: bytes turned, pages lost, files cut, cells that make no sense. Every verb ends as it should, says so in a
sentence, and a copy is not called one when it cannot be read."""
import os
import sqlite3

from .mutation import word
from .program import Failure

COUNTS = {"smoke": 3, "short": 60, "full": 500}
VERBS = [
    ["order", "list"], ["order", "show", "180"], ["journal"], ["doctor"], ["check"], ["plan", "--iterations", "3", "--dry-run"], ["export", "orders"],
    ["board", "--plain"], ["undo"], ["technician", "list"], ["price", "180"], ["assign", "180", "--to", "Szymon Kubiak"], ["export", "routes"],
    ["agenda"], ["slots", "180"], ["order", "edit", "180", "--note", "x"], ["redo"]]


def damage(path, random):
    """Turns the file itself; returns what was done."""
    size = os.path.getsize(path)
    act = random.choice(["bytes", "bytes", "page", "cut", "head", "journal", "swap"])
    with open(path, "r+b") as file:
        if act == "bytes":
            for _ in range(random.choice([1, 5, 60])):
                file.seek(random.randrange(size))
                file.write(bytes([random.randrange(256)]))
        elif act == "page":
            file.seek(random.randrange(size // 4096) * 4096)
            file.write(random.choice([bytes(4096), os.urandom(0) + bytes(random.randrange(256) for _ in range(4096))]))
        elif act == "cut":
            file.truncate(random.choice([0, 1, 99, 100, 512, 4096, random.randrange(size)]))
        elif act == "head":
            file.seek(random.randrange(100))
            file.write(bytes(random.randrange(256) for _ in range(random.choice([1, 4, 20]))))
        elif act == "swap":
            first, second = (random.randrange(size // 4096) * 4096 for _ in range(2))
            file.seek(first)
            one = file.read(4096)
            file.seek(second)
            other = file.read(4096)
            file.seek(first)
            file.write(other)
            file.seek(second)
            file.write(one)
    if act == "journal":
        with open(path + "-wal", "wb") as file:
            file.write(bytes(random.randrange(256) for _ in range(random.choice([0, 32, 5000]))))
    return act


def nonsense(path, random):
    """Puts something else into a cell, past all checks of the program."""
    database = sqlite3.connect(path)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    database.execute("PRAGMA ignore_check_constraints = 1")
    done = []
    for _ in range(random.choice([1, 1, 3])):
        table = random.choice(tables)
        column = random.choice(database.execute(f"PRAGMA table_info({table})").fetchall())
        kind = column[2]
        value = {"INTEGER": random.choice([0, -1, 2**63 - 1, -2**63, 1, 10**12]), "REAL": random.choice([0.0, 1e308, -91.0, 180.5])}.get(kind, word(random))
        if column[3] == 0 and random.random() < 0.2:
            value = None
        elif random.random() < 0.1:
            value = random.choice([word(random), b"\0\xff", 1.5])
        try:
            database.execute(
                f"UPDATE {table} SET {column[1]} = ? WHERE rowid = (SELECT rowid FROM {table} LIMIT 1 OFFSET ?)", [value, random.randrange(3)])
            done.append(f"{table}.{column[1]} = {value!r}")
        except (sqlite3.Error, UnicodeError, OverflowError):
            continue
    database.commit()
    database.close()
    return ", ".join(done)[:300]


def case(bench, random):
    store = bench.program.store
    done = nonsense(store, random) if random.random() < 0.5 else damage(store, random)
    for verb in random.sample(VERBS, 4):
        bench.say([*verb, "after", done])
        answer = bench.program.kept(verb, range(7))
        if answer.status and not answer.text.strip():
            raise Failure(f"no sentence: {answer}")
    copy = os.path.join(bench.folder, "copy.db")
    if bench.program.kept(["backup", copy], range(7)).status == 0:
        database = sqlite3.connect(copy)
        try:
            sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        except sqlite3.Error as fault:
            sound = str(fault)
        database.close()
        if sound != "ok":
            raise Failure(f"backup called this a copy: {sound}")
