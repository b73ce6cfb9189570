"""Whether a store holds together: every row that differs from the beginning is accounted for, entry by entry, in the
journal, each entry found the rows as the one before it had left them, and nothing is there by half."""
import json
import sqlite3

from .program import Failure

# Not journalled: the journal itself, counters, what was learnt about roads, what customers were told, contents under their
# hash, who has read how far, the clock, and what follows from moves of stock; of what is known of the store itself
# only the company's own data.
APART = {"counter", "journal", "journal_row", "row_shape", "travel_factor", "road_leg", "job", "order_device",
         "outbox", "outbox_try", "hook_mark", "report_content", "feed_read", "clock", "stock_balance", "stock_hold", "order_part",
         "stock_serial"}
# The journal says only that they have a new version.
VERSIONS = {"technician_day"}


def connect(path):
    return sqlite3.connect(path, timeout=30)


def rows(database):
    """All rows by table and key, each as its values by column."""
    found = {}
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        if name in APART or name.startswith("sqlite_"):
            continue
        columns = database.execute(f"PRAGMA table_info({name})").fetchall()
        keys = sorted((column[5], index) for index, column in enumerate(columns) if column[5])
        for row in database.execute(f"SELECT * FROM {name}"):
            values = {column[1]: value for column, value in zip(columns, row)}
            found[name, "/".join(str(row[index]) for _, index in keys)] = values
    return found


class Ledger:
    """A store as it was at the beginning."""

    def __init__(self, path):
        database = connect(path)
        self.rows = rows(database)
        self.length = length(database)
        self.overlaps = overlaps(database)
        database.close()

    def check(self, path):
        """Compares with the store as it is now; returns the entries since."""
        database = connect(path)
        try:
            sound = database.execute("PRAGMA integrity_check").fetchone()[0]
            if sound != "ok":
                raise Failure(f"integrity: {sound}")
            if database.execute("PRAGMA foreign_key_check").fetchall():
                raise Failure("rows that refer to nothing")
            entries = database.execute(
                "SELECT sequence, actor, command, summary FROM journal WHERE sequence > ? ORDER BY sequence", [self.length]
            ).fetchall()
            if [entry[0] for entry in entries] != list(range(self.length + 1, self.length + 1 + len(entries))):
                raise Failure("the journal has gaps")
            self.replay(database)
            fresh = overlaps(database) - self.overlaps
            if fresh:
                raise Failure(f"two visits in one place: {sorted(fresh)[:3]}")
            return entries
        finally:
            database.close()

    def replay(self, database):
        state = dict(self.rows)
        changes = database.execute(
            "SELECT sequence, table_name, row_key, before_row, after_row, shape FROM journal_row WHERE sequence > ? "
            "ORDER BY sequence, position", [self.length])
        shapes = {id: columns.split() for id, columns in database.execute("SELECT id, columns FROM row_shape")}

        def named(row, shape):
            return dict(zip(shapes[shape], json.loads(row))) if row else None

        for sequence, table, key, before, after, shape in changes:
            found = state.get((table, key))
            if table in VERSIONS:
                known = found or dict(zip(["technician_id", "day"], key.split("/")))
                state[table, key] = {**known, "version": known.get("version", 0) + 1}
                continue
            if found != named(before, shape):
                raise Failure(f"entry {sequence} changed {table} {key} from {before}, which was {found}")
            if after:
                state[table, key] = named(after, shape)
            else:
                state.pop((table, key), None)
        now = rows(database)
        for key in sorted(set(now) | set(state), key=str):
            if key[0] == "meta" and key[1] not in ("company", "timeZone"):
                continue
            if key[0] in VERSIONS and now.get(key, {}).get("version", 0) >= state.get(key, {}).get("version", 0):
                continue
            if now.get(key) != state.get(key):
                raise Failure(f"{key[0]} {key[1]} is {now.get(key)}, by the journal {state.get(key)}")


def length(database):
    return database.execute("SELECT coalesce(max(sequence), 0) FROM journal").fetchone()[0]


def overlaps(database):
    """Pairs of visits that one technician has at the same time."""
    placed = database.execute(
        "SELECT a.technician_id, v.start_at, v.end_at, v.id FROM visit v JOIN assignment a ON a.visit_id = v.id "
        "WHERE v.start_at IS NOT NULL AND v.state NOT IN ('cancelled', 'rejected', 'aborted') ORDER BY 1, 2, 3").fetchall()
    return {(a[3], b[3]) for a, b in zip(placed, placed[1:]) if a[0] == b[0] and b[1] < a[2]}
