"""What is pressed, and what is measured at one size of the terminal."""
import statistics
import time

from benchmarking.console import FRAME_GAP, Console
from benchmarking.screen import Screen

UP, DOWN, RIGHT, LEFT = b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD"
PAGE_UP, PAGE_DOWN, TAB, ENTER, ESCAPE = b"\x1b[5~", b"\x1b[6~", b"\t", b"\r", b"\x1b"

# Seconds behind the last key until what it set off, the background's part too, is done.
SET_OFF = 10

BOARD = [
    ("board: up, down", [DOWN] * 30 + [UP] * 20),
    ("board: left, right", [RIGHT, RIGHT, RIGHT, LEFT, LEFT] * 8),
    ("board: page", [PAGE_DOWN, PAGE_DOWN, PAGE_UP] * 8),
    ("board: week", [b">", b"<"] * 6),
    ("board: fold a region", [b"-", b"-"] * 6),
]
QUEUE = [
    ("queue: up, down", [DOWN] * 60 + [UP] * 20),
    ("queue: page", [PAGE_DOWN, PAGE_DOWN, PAGE_UP] * 8),
    ("queue: sort", [b"o"] * 8),
]
IN_HAND = [
    ("in hand: cursor", [DOWN, RIGHT, DOWN, LEFT, UP] * 10),
    ("in hand: best cells", [b"1", b"2", b"3", TAB, TAB] * 4),
    ("in hand: next fit", [b"n", b"N"] * 6),
    ("in hand: page", [PAGE_DOWN, PAGE_UP] * 6),
]
FILTERS = ["pilne", "due<fri koc", "free>2h", "prio>low a"]
FILTERING = "filter: typing"
FILTERED = [
    ("filtered: up, down, next match", [DOWN] * 8 + [UP] * 8 + [b"n"] * 6),
    ("filtered: marks", [b" "] * 8 + [b"*"]),
]
MAP = [
    ("map: pan", [RIGHT, DOWN, LEFT, UP] * 10),
    ("map: zoom", [b"+", b"+", b"+", b"-", b"-", b"-"] * 8),
    ("map: point at the next order", [TAB] * 20),
    ("map: next technician", [b"]"] * 20),
    ("map: quarter of an hour", [b".", b".", b","] * 6),
    ("map: fit", [b"w"] * 8),
]
DAY = [
    ("day: quarter of an hour, hour", [b"l", b"l", b".", b"h", b","] * 6),
    ("day: technician", [b"j"] * 20 + [b"k"] * 10),
]
TAKING = "take in hand: frame"
PRICED = "take in hand: all prices on the screen"
CANCELLING = "Esc"


def percentile(values, percent):
    """The smallest value that so many percent do not exceed (nearest rank)."""
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]


def wait(seconds, busy):
    """Lets time pass; a hundred times a second something is written into the busy file."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if busy:
            with open(busy, "ab") as file:
                file.write(b"x" * 100)
        time.sleep(0.01 if busy else end - time.monotonic())


class Samples(list):
    @property
    def median(self):
        return statistics.median(self)

    @property
    def p99(self):
        return percentile(self, 99)

    @property
    def worst(self):
        return max(self)


class SizeBench:
    """Everything that is measured from outside at one size."""

    def __init__(self, arguments, columns, rows, environment):
        self.name = f"{columns}x{rows}"
        self.new = lambda: Console(arguments, columns, rows, environment)
        self.size = (columns, rows)
        self.starts, self.drops, self.undos = Samples(), Samples(), Samples()
        self.frames, self.settled = {}, {}
        self.unanswered = 0
        self.resident = self.most_resident = self.idle_ticks = None

    def start(self, starts=7):
        """Starts the program so many times, to its first whole screen."""
        for _ in range(starts):
            console = self.new()
            self.starts.append(self.full_screen(console.start))
            console.close()
        return self

    def run(self, starts=7, idle_seconds=60, busy=None):
        """`busy` is a file that somebody writes all the time while the console idles."""
        self.start(starts)
        console = self.new()
        self.press_all(console)
        self.drop_all(console)
        self.resident = console.status_figure("VmRSS") / 1024
        self.most_resident = console.status_figure("VmHWM") / 1024
        # What the drops set off in the background, which waits for a pause, is work and no idling.
        time.sleep(SET_OFF)
        ticks = console.processor_ticks()
        wait(idle_seconds, busy)
        self.idle_ticks = console.processor_ticks() - ticks
        console.close()
        return self

    def full_screen(self, start):
        """Milliseconds from the process's birth to the last byte of its first whole frame."""
        screen, full = Screen(*self.size), None
        for moment, data in start.chunks:
            if full is not None and moment - full > FRAME_GAP:
                break
            screen.feed(data)
            if full is not None or screen.is_full:
                full = moment
        if full is None:
            raise SystemExit("the console did not draw a whole screen:\n" + "\n".join(map(screen.text, range(self.size[1]))))
        return full * 1e3

    def press(self, console, kind, keys):
        for key in keys:
            answer = console.press(key)
            if not answer.chunks:
                self.unanswered += 1
                continue
            self.frames.setdefault(kind, Samples()).append(answer.first_frame)
            self.settled.setdefault(kind, Samples()).append(answer.settled)
        return console

    def press_all(self, console):
        for kind, keys in BOARD:
            self.press(console, kind, keys)
        self.press(console, "Tab", [TAB])
        for kind, keys in QUEUE:
            self.press(console, kind, keys)
        for _ in range(10):
            self.take_in_hand(console)
            self.press(console, CANCELLING, [ESCAPE])
            self.press(console, "queue: up, down", [DOWN] * 3)
        self.take_in_hand(console)
        for kind, keys in IN_HAND:
            self.press(console, kind, keys)
        self.press(console, CANCELLING, [ESCAPE])
        self.filter(console)
        for _ in range(3):
            self.press(console, "help", [b"?", DOWN, PAGE_DOWN])
            self.press(console, CANCELLING, [ESCAPE])
        self.press(console, "map: open", [b"3", b"0"])
        for kind, keys in MAP:
            self.press(console, kind, keys)
        self.press(console, "day: open", [b"2"])
        for kind, keys in DAY:
            self.press(console, kind, keys)
        self.press(console, "board: back", [b"1"])
        # Round through the panes, back to the queue.
        self.press(console, "Tab", [TAB])
        while not any("┏━ Waiting" in console.screen.text(row) for row in range(self.size[1])):
            self.press(console, "Tab", [TAB])

    def filter(self, console):
        """Types filters, walks and marks what they let through, and shows everything again."""
        for text in FILTERS:
            console.press(b"/")
            console.press(b"\x15")
            self.press(console, FILTERING, [letter.encode() for letter in text])
            console.press(ENTER)
        for kind, keys in FILTERED:
            self.press(console, kind, keys)
        self.press(console, CANCELLING, [ESCAPE])
        self.press(console, "filtered: up, down, next match", [b"\\"])

    def take_in_hand(self, console):
        answer = console.press(b"m")
        if answer.chunks:
            self.frames.setdefault(TAKING, Samples()).append(answer.first_frame)
            self.settled.setdefault(PRICED, Samples()).append(answer.settled)

    def drop_all(self, console, rounds=25):
        """Takes an order of the queue in hand, goes to its best cell, drops it, and takes that back."""
        for _ in range(rounds * 2):
            if len(self.drops) == rounds:
                return
            console.press(b"m")
            console.press(b"1")
            if "fits" not in console.screen.status or "Over" not in console.screen.status:
                console.press(ESCAPE)
                console.press(DOWN)
                continue
            dropped = console.press_until(ENTER, ["placed:"])
            if dropped is None:
                raise SystemExit("a drop was not confirmed: " + console.screen.status)
            self.drops.append(dropped)
            undone = console.press_until(b"u", ["Undone:"])
            if undone is None:
                raise SystemExit("an undo was not confirmed: " + console.screen.status)
            self.undos.append(undone)
            console.press(DOWN)

    def all_keys(self, figures):
        """Every key but Esc, which has to wait whether more follows."""
        return Samples(value for kind, values in figures.items() if kind not in (CANCELLING, PRICED) for value in values)
