"""The real program in a real pseudo-terminal, timed from outside."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from benchmarking.screen import Screen

FRAME_GAP = 0.005
"""A pause of this length ends a frame: the program writes one in far less."""
QUIET_GAP = 0.100
"""A pause of this length ends everything a key has set off."""


START_GAP = 0.5
"""A pause of this length ends the start."""


class Answer:
    """What a key brought: chunks of bytes with the seconds since it was written."""

    def __init__(self, chunks):
        self.chunks = chunks

    @property
    def bytes(self):
        return sum(len(data) for _, data in self.chunks)

    @property
    def first_frame(self):
        """Milliseconds to the last byte of the first frame."""
        last = self.chunks[0][0]
        for moment, _ in self.chunks[1:]:
            if moment - last > FRAME_GAP:
                break
            last = moment
        return last * 1e3

    @property
    def settled(self):
        """Milliseconds to the last byte of all."""
        return self.chunks[-1][0] * 1e3


class Console:
    def __init__(self, arguments, columns, rows, environment):
        self.screen = Screen(columns, rows)
        begun = time.monotonic()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(arguments[0], arguments, environment)
        # Between the terminal's own setting up and the first screen the store is read.
        self.start = self.collect(begun, patience=20, gap=START_GAP)

    def read(self, timeout):
        if not select.select([self.terminal], [], [], timeout)[0]:
            return None
        try:
            return os.read(self.terminal, 1 << 16)
        except OSError:
            return b""

    def collect(self, begun, patience=1.0, gap=QUIET_GAP):
        """All output until it pauses; the screen is brought up to date afterwards, outside of what is timed."""
        chunks = []
        while True:
            data = self.read(gap if chunks else patience)
            if not data:
                break
            chunks.append((time.monotonic() - begun, data))
        for _, data in chunks:
            self.screen.feed(data)
        return Answer(chunks)

    def press(self, key, patience=0.5, gap=QUIET_GAP):
        """Writes a key and waits until the screen has come to rest."""
        begun = time.monotonic()
        os.write(self.terminal, key)
        return self.collect(begun, patience, gap)

    def press_until(self, key, words, patience=5.0):
        """Milliseconds from the key until the status line holds one of the words; `None` when it never does.

        What the bytes say is looked up only when they pause: to read a screen takes longer here than to write it there.
        """
        begun = time.monotonic()
        os.write(self.terminal, key)
        chunks, found = [], None
        while found is None and time.monotonic() - begun < patience:
            data = self.read(QUIET_GAP)
            if data:
                chunks.append((time.monotonic() - begun, data))
                continue
            for moment, data in chunks:
                self.screen.feed(data)
                if found is None and any(word in self.screen.status for word in words):
                    found = moment * 1e3
            chunks = []
        return found

    def status_figure(self, name):
        """A figure of /proc/PID/status in KiB."""
        with open(f"/proc/{self.process}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(name + ":"))

    def processor_ticks(self):
        """User and system time so far, in clock ticks."""
        with open(f"/proc/{self.process}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def close(self):
        os.kill(self.process, signal.SIGTERM)
        while self.read(0.5):
            pass
        os.waitpid(self.process, 0)
        os.close(self.terminal)
