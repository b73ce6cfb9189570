"""Stops a console again and again while it draws: `stopped_while_drawing.py PROGRAM STORE ROUNDS`.

It is started as a shell starts it, in a process group of its own on a terminal of its own. Keys keep coming, so that it draws most of
the time; each SIGTSTP has to stop it, and after SIGCONT it goes on. The first round in which it does
not is told.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 60


def shell(program, store, report):
    """The leader of the session: starts the console in front, and tells each stop of it."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    console = os.fork()
    if console == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", DYSPO_STORE=store)
        os.execv(program, [program, "board", "--now", "2026-11-23T07:00:00+01:00"])
    os.write(report, b"%d\n" % console)
    while True:
        _, status = os.waitpid(console, os.WUNTRACED)
        os.write(report, b"stopped\n" if os.WIFSTOPPED(status) else b"ended\n")
        if not os.WIFSTOPPED(status):
            os._exit(0)


class Terminal:
    def __init__(self, descriptor, report):
        self.descriptor, self.report = descriptor, report
        self.screen, self.told = b"", b""

    def until(self, condition):
        """Reads until something is so; false where it never was."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if condition():
                return True
            for ready in select.select([self.descriptor, self.report], [], [], 0.01)[0]:
                text = os.read(ready, 65536)
                if ready == self.report:
                    self.told += text
                else:
                    self.screen = (self.screen + text)[-65536:]
        return False


def main():
    program, store, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    reading, writing = os.pipe()
    leader, descriptor = pty.fork()
    if leader == 0:
        shell(program, store, writing)
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 200, 0, 0))
    terminal = Terminal(descriptor, reading)
    assert terminal.until(lambda: b"\n" in terminal.told)
    console = int(terminal.told.split()[0])
    assert terminal.until(lambda: b"? " in terminal.screen)
    try:
        for number in range(rounds):
            terminal.told = terminal.screen = b""
            for press in range(3 + number % 5):
                os.write(descriptor, b"jk<>"[press % 4:press % 4 + 1])
                time.sleep(0.001 * (number % 7))
            os.kill(console, signal.SIGTSTP)
            if not terminal.until(lambda: b"stopped" in terminal.told):
                sys.exit(f"not stopped in round {number + 1}")
            terminal.screen = b""
            os.kill(console, signal.SIGCONT)
            if not terminal.until(lambda: b"Dyspo" in terminal.screen):
                sys.exit(f"not drawn again in round {number + 1}")
    finally:
        os.kill(console, signal.SIGKILL)


main()
