"""Presses the keys of the README's first five minutes, in their order, on the demo company, and looks whether every row
keeps its word. Ends with 1 and the rows that do not.

    first_minutes.py README DYSPO FOLDER [--tell]

The table is read from the README itself. Each row has one check below, which has to press exactly the row's keys: what
stands in code is a key or a word to type, `…` after it means as often as needed, and other words stand for what the
person would type or choose. A row without a check, a check without a row and a key nobody pressed are faults.
"""
import os
import re
import subprocess
import sys
import time

from terminal import Terminal

NOW = ["--now", "2026-11-23T07:00:00+01:00"]
BYTES = {
    "Tab": "\t", "Enter": "\r", "Esc": "\x1b", "Space": " ", "Ctrl-S": "\x13", "Up": "\x1bOA", "Down": "\x1bOB",
    "Right": "\x1bOC", "Left": "\x1bOD",
}


def table(readme):
    """The rows: what to press, and what is said of it."""
    text = open(readme, encoding="utf-8").read()
    part = text.split("## The first five minutes\n", 1)[1].split("\n## ", 1)[0]
    rows = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in part.splitlines() if line.startswith("|")]
    return [(row[0].strip(), row[1].strip(" |")) for row in rows[2:]]


def tokens(cell):
    """A cell as (kind, text): `key` once, `keys` as often as needed, `say` for words of the person's own."""
    found = []
    for code, dots, word in re.findall(r"`([^`]+)`( …)?|([^`,]+)", cell):
        if not code:
            found += [("say", word.strip())] if word.strip() else []
        elif dots:
            found.append(("keys", code))
        elif code in BYTES or " " not in code or ":" in code:
            found.append(("key", code))
        else:
            found += [("key", key) for key in code.split(" ")]
    return found


class Broken(Exception):
    pass


class Row:
    def __init__(self, terminal, cell, tell):
        self.terminal, self.left, self.tell = terminal, tokens(cell), tell

    def take(self, kind, text):
        if not self.left or self.left[0] != (kind, text):
            raise Broken(f"the check presses {text!r} ({kind}), the README has {self.left[:1]}")
        self.left.pop(0)

    def press(self, key, shows=None):
        """One key of the row; then the screen shall come to show this."""
        self.take("key", key)
        self.send(key, shows)

    def press_until(self, key, holds, limit=40):
        """A key of the row as often as it takes."""
        self.take("keys", key)
        for _ in range(limit):
            if holds():
                return
            self.send(key)
        raise Broken(f"{key} {limit} times led nowhere")

    def say(self, meaning, text, shows=None):
        """What the person types where the row has words."""
        self.take("say", meaning)
        self.send(text, shows)

    def choose(self, meaning, key, holds, limit=40):
        """Keys that the row leaves to the person, until what is chosen is so."""
        self.take("say", meaning)
        for _ in range(limit):
            self.send(key)
            if holds():
                return
        raise Broken(f"{key} {limit} times led nowhere")

    def send(self, key, shows=None):
        terminal = self.terminal
        terminal.child.write(BYTES.get(key, key).encode())
        if shows is None:
            before = len(terminal.written)
            end = time.time() + 2
            while time.time() < end and len(terminal.written) == before:
                terminal.read()
                time.sleep(0.01)
            terminal.settle()
        elif not terminal.until(lambda: re.search(shows, self.screen())):
            raise Broken(f"after {key!r} nothing shows {shows!r}")
        if self.tell:
            print(f"  {key!r}: {self.status}")

    def screen(self):
        return "\n".join(self.terminal.lines())

    @property
    def status(self):
        return self.terminal.lines()[-2].strip()

    def holds(self, fact, what):
        if not fact:
            raise Broken(what)

    @property
    def waiting(self):
        found = re.search(r"Waiting (\d+)", self.screen())
        return int(found.group(1)) if found else None


def to_the_queue(row):
    row.press("Tab", "┏━ Waiting")


def in_hand(row):
    row.press("m", r"MOVE 219 .*extra minutes of travel")


def to_the_best(row):
    row.press("1", r"rank 1 of")
    row.holds("before" in row.screen() and "after" in row.screen(), "the day before and after is not shown")


def first_drop(row):
    row.press("Enter", r"000219 placed:.*u takes it b")
    row.terminal.wait("Waiting 105")
    row.holds(row.waiting == 105, "the queue is not shorter")
    row.holds(re.search(r"┃>!! +220", row.screen()), "the next order is not under the cursor")


def second_and_third(row):
    left = list(row.left)
    for order, waiting in (("220", 104), ("201", 103)):
        row.left = list(left)
        row.press("m", f"MOVE {order}")
        row.press("1", "rank 1 of")
        row.press("Enter", f"000{order} placed:")
        row.terminal.wait(f"Waiting {waiting}")
        row.holds(row.waiting == waiting, "the queue is not shorter")


def about_with_it(row):
    row.press("m", "MOVE")
    for key in "hjkl":
        row.press(key, "Over ")
    row.press("r", "━ Why ━")


def put_back(row):
    row.press("Esc")
    row.holds("━ Why ━" not in row.screen() and "MOVE" in row.screen(), "the reason is not closed, alone")
    row.press("Esc", "nothing was written")
    row.holds(row.waiting == 103, "the order is not back")


def best_at_once(row):
    row.press("A", r"placed:.*u takes it b")
    row.terminal.wait("Waiting 102")
    row.holds(row.waiting == 102, "it is not placed")


def plan(row):
    row.press("P", "Planning")
    # On a slow machine there is nothing so far right after the key.
    row.terminal.until(lambda: re.search(r"plan [1-9]\d*%|plan ready", row.screen()))
    row.press("s", "plan ready")


def plan_shown(row):
    row.holds("Enter accept" not in row.screen() and "┏━ Plan" not in row.screen(), "the plan has opened by itself")
    row.press("P", "Enter accept")


def accept(row):
    def adds_here():
        line = next((line for line in row.terminal.lines() if line.startswith("┃>[")), "")
        return "] +" in line

    row.press_until("j", adds_here, limit=60)
    row.press("Space", r"┃[ >]\[ \] \+.*(.*\n)*.* stays in the queue")
    row.press("Enter", r"Plan applied:.*u takes it b")
    row.terminal.until(lambda: (row.waiting or 999) < 102)
    row.holds(1 <= (row.waiting or 0) < 102, "what was unticked does not wait, or nothing was planned")


def undo_redo(row):
    row.press("u", "Undone: Plan applied")
    row.terminal.wait("Waiting 102")
    row.holds(row.waiting == 102, "the plan is not taken back as one change")
    row.press("U", "Redone: Plan applied")
    row.press("u", "Undone: Plan applied")
    row.terminal.wait("Waiting 102")


def the_map(row):
    row.press("3", "┏━ Map .*roads")
    row.holds("⌂" in row.screen() or "home" in row.screen(), "no routes")
    row.holds("Stops" in row.screen(), "no stops")


def from_the_map(row):
    row.press_until("Tab", lambda: re.match(r"ZS/\d+/\d+ .*", row.status) and "nearest" in row.screen())
    row.holds(re.search(r"\+\d+' ", row.screen()), "no added minutes")
    order = re.search(r"ZS/\d+/0*(\d+)", row.status).group(1)
    row.press("m", rf"In hand: ZS/\d+/0*{order}\.")
    row.press("1", "Over ")
    row.press("Enter", rf"0*{order} placed:")


def look_about(row):
    row.press("w", "The map shows")
    row.press("+")
    row.press(".", r"Map .* 07:15")
    row.press("v", "┏━ Stops.*━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━")
    row.holds("┏━ Map" not in row.screen(), "the map is still drawn")


def the_day(row):
    row.press("2", "┏━ Day ")
    row.press("]", "until")
    row.press("m", "In hand:")
    at = re.search(r"(\d\d:\d\d): ", row.status + ": ")
    row.press("l")
    row.press("l")
    later = re.search(r"Over .*?(\d\d:\d\d)", row.status)
    row.holds(at is None or later is not None, "no time")
    row.press("Enter", "time kept")
    row.holds(later.group(1) + ", time kept" in row.status, "it does not keep that minute")
    day = re.search(r"Day +(\w+ \d+)", row.screen()).group(1)
    row.press(">")
    row.holds(re.search(r"Day +(\w+ \d+)", row.screen()).group(1) != day, "not the next day")


def pick_up(row):
    row.press("Esc", "[1 Board]")
    row.press("Esc", "┏━ Board")

    def is_movable():
        return re.search(r", \w{3} \d+: [1-9]\d* visits?, ", row.status) and "Jaworski" not in row.status

    row.choose("arrows", "Up", is_movable)
    row.press("Enter", r"(?m)^ ZS/\d+/\d+ .*\d:\d\d")
    row.press("m", "In hand:")
    row.press("2", "rank 2 of")
    row.press("Enter", r"moved: ")


def off_the_board(row):
    waiting = row.waiting
    row.press("Enter", "▸Chain|▾Chain")
    row.press("x", "taken off the board")
    row.press("Esc", "[1 Board]")
    row.terminal.until(lambda: row.waiting == waiting + 1)
    row.holds(row.waiting == waiting + 1, "it is not in the queue")


def a_call(row):
    row.press("N", "Say who, what, when")
    row.press("Tab", "New order")
    row.say("name", "anna w", "takes “Anna Woźniak”")
    row.press("Enter", "Site")
    row.press("Enter", "What is wrong")
    row.say("what is wrong", "Nie grzeje", "Nie grzeje")
    row.press("Ctrl-S", r"Order ZS/2026/000\d+ created")


def promise(row):
    row.press("p", r"(?s)┏━ Promise(?!.*being counted)")
    row.holds(len(re.findall(r"\d\d:\d\d-\d\d:\d\d", row.screen())) >= 5, "no five windows")
    row.press("Enter", "Who was told")
    row.say("who was told", "Anna")
    row.press("Enter", r"000\d+ promised to Anna")


def dispatch(row):
    row.press("A", r"000\d+ placed:")
    row.press("Esc", "┏━ Board")
    row.press("D", r"Dispatch.*u takes it b")
    row.terminal.wait("━ Dispatch: ")
    row.holds(re.search(r"000\d+ dispatched: ", row.screen()), "what was sent is not listed")
    row.press("Enter")
    row.terminal.until(lambda: "━ Dispatch: " not in row.screen())
    row.holds(re.search(r"\[\d>", row.screen()), "the day is not marked as sent")


def the_field(row):
    row.press("Enter", r"(?m)^ ZS/\d+/\d+ .*\d:\d\d")
    row.terminal.wait("┌─ Board")
    row.press("t", "What happened")
    row.press("a", "accepted. It is a fact")


def an_outage(row):
    waiting = row.waiting
    row.press("Esc", "┏━ Board")
    row.press("O", "┏━ What happened")
    # While it is being solved, the first proposal is there already and cannot be accepted yet.
    row.terminal.wait("Enter writes it as one entry")
    row.holds(re.search(r"affected +[1-9]\d* visits?", row.screen()), "nothing is affected")
    row.holds(re.search(r"now +A", row.screen()), "no proposal beside what happens without one")
    row.press("Enter", "┏━ Proposals")
    row.press("Enter", r"off until .*One u takes it all back")
    row.terminal.wait("[off")
    row.holds("[off" in row.screen(), "the board does not say that somebody is off")
    row.press("u", r"Undone: .* off until")
    row.terminal.until(lambda: "[off" not in row.screen() and row.waiting == waiting)
    row.holds("[off" not in row.screen() and row.waiting == waiting, "not all of it is taken back")


def the_filter(row):
    waiting = row.waiting
    row.press("/", "Filter:")
    row.press("skill:U due<fri", r"(?s)filter: skill:U.*\d+ of \d+ waiting")
    row.holds("filter: skill:U" in row.screen(), "the board does not say its filter")
    row.press("Esc", "No filter")
    row.terminal.until(lambda: row.waiting == waiting)
    row.holds(row.waiting == waiting, "the queue is not as before")


def all_keys(row):
    row.press("?", "An order in hand")
    row.press("Esc")
    row.terminal.until(lambda: "An order in hand" not in row.screen())
    row.holds("An order in hand" not in row.screen(), "they stay")


def leave(row):
    row.press("q", "left with 0")


CHECKS = {
    "the focus goes from the board to the queue": to_the_queue,
    "the first order is in hand; the board turns into prices": in_hand,
    "the cursor jumps to the best cell; the pane below shows that day before and after": to_the_best,
    "it is placed and saved. `Tab m 1 Enter`: four keys. The next order is under the cursor already": first_drop,
    "the second, and once more the third": second_and_third,
    "with an order in hand go anywhere; `r` tells why a cell is marked the way it is": about_with_it,
    "closes that; then puts the order back, and nothing was written": put_back,
    "takes the best cell at once": best_at_once,
    "the engine plans what waits; keep working meanwhile. `s` takes what it has found so far": plan,
    "`plan ready` on the top line says that it is there; nothing opens by itself, `P` shows it": plan_shown,
    "walk through the plan it proposes, untick what you do not want, accept the rest": accept,
    "takes back the plan as one change, does it again, and takes it back: the rest goes by hand": undo_redo,
    "the map: the region's routes, numbered, each technician a letter; `!` and numbers are orders that wait": the_map,
    "point at the stops, then at what waits: who is nearest in added minutes; take it in hand: the best detours; drop it":
        from_the_map,
    "another extent, closer, a quarter of an hour later, the same in words": look_about,
    "the day, hour by hour; to a visit; in hand it goes later by quarter hours, and keeps the minute it is dropped at; the "
    "next day": the_day,
    "back on the board, choose a day, choose one of its visits, pick it up and move it to the second best cell": pick_up,
    "everything about it on one page; from there back to the queue with it, and back to the board": off_the_board,
    "a call comes in: the customer completes from a few letters; of an unknown one the form asks telephone, street and town "
    "before it comes to what is wrong": a_call,
    "promise one of the five best windows; what was told to whom and when is kept": promise,
    "plan it, and from the board dispatch the day under the cursor; what was sent is listed until a key": dispatch,
    "choose a visit and tell what happened in the field for a technician who phones: accepted": the_field,
    "back on the board, somebody calls in sick: repairs of the day, the best first, beside what becomes of it if nothing is "
    "done; the first is accepted as one entry, and one key takes all of it back": an_outage,
    "only what matches, on board and in queue, while you type; `Esc` as before": the_filter,
    "all keys, and what the signs mean; and back": all_keys,
    "leave. Everything was saved when it was done; start again and it is all there": leave,
}


def main(readme, dyspo, folder, *options):
    tell = "--tell" in options
    rows = table(readme)
    said = [promise for _, promise in rows]
    faults = [f"no check: {promise}" for promise in said if promise not in CHECKS]
    faults += [f"no such row in the README: {promise}" for promise in CHECKS if promise not in said]
    if not faults:
        os.environ.update(DYSPO_STORE=folder + "/dyspo.db", XDG_CONFIG_HOME=folder + "/config", LC_ALL="C.UTF-8")
        subprocess.run([dyspo, "demo", *NOW], check=True, capture_output=True)
        command = " ".join([dyspo, "board", *NOW, "--as", "ann"])
        terminal = Terminal("xterm-256color", (120, 36), f"{command}; echo left with $?; sleep 30")
        if not terminal.wait("Waiting "):
            faults.append("the console does not come up")
        for cell, promise in rows if not faults else []:
            if tell:
                print(cell)
            row = Row(terminal, cell, tell)
            try:
                CHECKS[promise](row)
                row.holds(not row.left, f"never pressed: {row.left}")
            except Broken as fault:
                faults.append(f"{cell}: {fault}\n" + row.screen())
                break
        terminal.child.terminate(force=True)
        entries = subprocess.run([dyspo, "journal", *NOW], capture_output=True, text=True).stdout
        if not faults and "create-order" not in entries and "created" not in entries:
            faults.append("after leaving, the store does not have it all")
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
