"""A scriptable terminal: runs a command in a pseudo-terminal, reads its output as a terminal would (pyte), and answers
steps from the command line. Prints one JSON document: the screens that were shown, the cursor, and every byte written.

    terminal.py TERM COLUMNSxROWS COMMAND STEP...

Steps: `wait:TEXT` until the screen shows it; `row:ROW` until the cursor stands there; `keys:BYTES` with Python's escapes; `resize:COLUMNSxROWS`; `show`.
"""
import json
import os
import re
import sys
import time

import ptyprocess
import pyte

PATIENCE = 60


class Screen(pyte.Screen):
    """pyte's screen with REP (ECMA-48, CSI Ps b), which terminfo promises for xterm and pyte does not know."""

    def draw(self, data):
        if data:
            self.last_drawn = data[-1]
        super().draw(data)

    def repeat(self, count=1, **_):
        self.draw(getattr(self, "last_drawn", " ") * (count or 1))


class Stream(pyte.ByteStream):
    csi = dict(pyte.ByteStream.csi, b="repeat")
    events = frozenset(list(pyte.ByteStream.events) + ["repeat"])


class Terminal:
    def __init__(self, term, size, command):
        columns, rows = size
        environment = dict(os.environ, TERM=term)
        for name in ("COLUMNS", "LINES"):
            environment.pop(name, None)
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.written = b""
        self.cut = b""
        self.child = ptyprocess.PtyProcess.spawn(["sh", "-c", command], env=environment, dimensions=(rows, columns))
        os.set_blocking(self.child.fd, False)

    def read(self):
        """Takes what has been written so far; False when there will be no more."""
        try:
            data = os.read(self.child.fd, 65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.written += data
        # A sequence that a read has cut in two waits for its rest.
        data, self.cut = self.cut + data, b""
        begun = re.search(rb"\x1b(\[[0-9;:?]*)?$", data)
        if begun:
            data, self.cut = data[: begun.start()], data[begun.start() :]
        # ITU T.416 writes RGB with colons; pyte reads the semicolons that xterm takes as well.
        self.stream.feed(re.sub(rb"([34]8):2::?(\d+):(\d+):(\d+)", rb"\1;2;\2;\3;\4", data))
        return data != b"" or self.cut != b""

    def lines(self):
        return [line.rstrip() for line in self.screen.display]

    def wait(self, text):
        return self.until(lambda: any(text in line for line in self.lines()))

    def until(self, is_there):
        end = time.time() + PATIENCE
        while time.time() < end:
            more = self.read()
            if is_there():
                self.settle()
                return True
            if not more:
                return False
            time.sleep(0.02)
        return False

    def settle(self):
        """Reads until nothing has come for a moment: the frame that began is there whole."""
        quiet = 0
        while quiet < 5:
            before = len(self.written)
            if not self.read():
                return
            quiet = quiet + 1 if len(self.written) == before else 0
            time.sleep(0.02)

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def picture(self):
        cursor = self.screen.cursor
        colors = {cell.fg for row in self.screen.buffer.values() for cell in row.values()}
        return {"lines": self.lines(), "column": cursor.x, "row": cursor.y, "colors": sorted(colors)}


def size(text):
    columns, rows = text.split("x")
    return int(columns), int(rows)


def main(term, dimensions, command, *steps):
    terminal = Terminal(term, size(dimensions), command)
    screens, missing = [], []
    for step in steps:
        kind, _, value = step.partition(":")
        if kind == "wait":
            if not terminal.wait(value):
                missing.append(value)
        elif kind == "row":
            if not terminal.until(lambda: terminal.screen.cursor.y == int(value)):
                missing.append(step)
        elif kind == "keys":
            terminal.child.write(value.encode().decode("unicode_escape").encode("latin-1"))
        elif kind == "resize":
            terminal.resize(*size(value))
        elif kind == "show":
            screens.append(terminal.picture())
    if missing:
        screens.append(terminal.picture())
    terminal.child.terminate(force=True)
    written = terminal.written.decode("utf-8", "replace")
    print(json.dumps({"screens": screens, "missing": missing, "written": written}))


if __name__ == "__main__":
    main(*sys.argv[1:])
