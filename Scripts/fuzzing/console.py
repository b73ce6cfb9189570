"""The real console in a pseudo-terminal, drawn in memory by the tests' own terminal."""
import os
import re
import signal
import time

from .program import NOW, PATIENCE, Answer, Failure, judge

from terminal import Terminal  # the tests' own, beside them


class Console:
    def __init__(self, program, arguments, columns, rows):
        kept = dict(os.environ)
        os.environ.clear()
        os.environ.update(program.environment)
        try:
            command = " ".join(["exec", program.path, "board", *NOW, *arguments])
            self.terminal = Terminal("xterm-256color", (columns, rows), command)
        finally:
            os.environ.clear()
            os.environ.update(kept)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.is_alive():
            self.kill()
        self.terminal.child.close(force=True)

    @property
    def written(self):
        return self.terminal.written

    def screen(self):
        return "\n".join(self.terminal.lines())

    def send(self, data):
        """All of it; what the console does not read while it draws is read off meanwhile."""
        end = time.monotonic() + PATIENCE
        while data and time.monotonic() < end:
            try:
                data = data[os.write(self.terminal.child.fd, data):]
            except BlockingIOError:
                self.read(0.01)
            except OSError:
                return
        if data:
            raise Failure("hangs: reads no keys\n" + self.screen())

    def press(self, text):
        self.send(text.encode("utf-8", "surrogatepass"))

    def read(self, seconds):
        end = time.monotonic() + seconds
        while True:
            try:
                if not self.terminal.read():
                    return
            except (ValueError, TypeError, KeyError, IndexError, AssertionError):
                pass  # pyte's own trouble with letters that join is none of the console's
            if time.monotonic() >= end:
                return
            time.sleep(0.002)

    def settle(self):
        quiet = 0
        while quiet < 5:
            before = len(self.written)
            self.read(0.05)
            quiet = quiet + 1 if len(self.written) == before else 0

    def shows(self, text):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.is_alive():
            self.read(0.02)
            if text in self.screen():
                return True
        return False

    def told(self):
        """Numbers that the status line calls placed just now."""
        return set(re.findall(r"ZS/2026/0*(\d+) placed: .* u takes it back", self.screen()))

    def resize(self, columns, rows):
        self.terminal.resize(columns, rows)

    def is_alive(self):
        return self.terminal.child.isalive()

    def kill(self):
        self.terminal.child.kill(signal.SIGKILL)
        self.status(PATIENCE)

    def status(self, seconds):
        """Waits for its end: the exit code, or a signal as a negative number."""
        end = time.monotonic() + seconds
        while self.is_alive():
            self.read(0.02)
            if time.monotonic() > end:
                raise Failure("hangs: does not end\n" + self.screen())
        self.read(5)  # to its last byte: what was written between the last look and its end
        child = self.terminal.child
        return -child.signalstatus if child.signalstatus else child.exitstatus

    def comes_up(self):
        if not self.shows("┏"):
            tail = self.written[-600:].replace(b"\x1b", b"^")
            if not self.is_alive():
                judge(Answer(["board"], self.status(1), b"", tail), (0,))
            raise Failure(f"the console does not come up: {tail}")
        self.settle()

    def leave(self, anyhow=False):
        """Esc until nothing is open, then q; `anyhow` by SIGTERM, whose own end is 143 or 0."""
        for _ in range(6):
            self.press("\x1b")
            self.read(0.06)
        if anyhow:
            self.terminal.child.kill(signal.SIGTERM)
            judge_end(self.status(PATIENCE), self.written)
            return
        # q right behind Esc would be Alt-q: a slow machine reads the two at once.
        for _ in range(20):
            self.read(0.5)
            self.press("q")
            end = time.monotonic() + 3
            while self.is_alive() and time.monotonic() < end:
                self.read(0.05)
            if not self.is_alive():
                break
            self.press("\x1b")
        judge(Answer(["board"], self.status(PATIENCE), b"", self.written[-600:].replace(b"\x1b", b"^")), (0,))


def judge_end(status, written):
    if status not in (0, -signal.SIGTERM, 143):
        raise Failure(f"ends with {status} after SIGTERM: {written[-600:]}")
    if b"\x1b[?1049l" not in written:
        raise Failure("the terminal is not given back")
