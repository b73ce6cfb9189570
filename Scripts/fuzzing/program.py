"""Runs the built program and judges what it did against the contract of the command line."""
import json
import os
import re
import signal
import subprocess

NOW = ["--now", "2026-11-23T07:00:00+01:00"]
PATIENCE = 120  # seconds; a machine that is busy with builds is no hang
CODES = range(7)

# Words of the language and of its libraries that no user should ever read.
LEAKS = re.compile(
    r"Fatal error|Stack trace|Thread \d+ crashed|\*\*\* |Precondition failed|Assertion failed|Optional\(|Error Domain=|"
    r"\bSwift\.[A-Z]|\bGRDB\b|DatabaseError|DecodingError|CocoaError|POSIXError|NSError|SQLITE_[A-Z]+|SQLite error|"
    r"\b(?:Storage|Operations|Interchange|Scheduling|ServiceModel|DeskModel|Configuration|Console)\.[A-Z]\w+")


class Failure(Exception):
    """A promise that was not kept."""


class Answer:
    def __init__(self, arguments, status, output, errors):
        self.arguments, self.status, self.output, self.errors = arguments, status, output, errors

    @property
    def text(self):
        return (self.output + self.errors).decode("utf-8", "replace")

    def __str__(self):
        said = self.text.strip()
        return f"{' '.join(map(repr, self.arguments))}: {self.status}: {said[:600]}"


class Program:
    """The program with a store and settings of its own in a folder."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder
        self.store = os.path.join(folder, "dyspo.db")
        self.environment = dict(
            PATH="/usr/bin:/bin", HOME=folder, USER="fuzz", LC_ALL="C.UTF-8", TERM="xterm-256color", TZ="Europe/Warsaw",
            DYSPO_STORE=self.store, XDG_CONFIG_HOME=os.path.join(folder, "config"), XDG_STATE_HOME=folder + "/state",
            XDG_DATA_HOME=folder + "/data", XDG_CACHE_HOME=folder + "/cache", SWIFT_BACKTRACE="enable=no")

    def start(self, arguments, **options):
        return subprocess.Popen(
            [self.path, *arguments], env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def finish(self, process, arguments, codes=CODES):
        try:
            output, errors = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            output, errors = process.communicate()
            raise Failure(f"hangs: {' '.join(map(repr, arguments))}") from None
        return judge(Answer(arguments, process.returncode, output, errors), codes)

    def run(self, arguments, codes=CODES):
        """To its end, and judged."""
        return self.finish(self.start(arguments), arguments, codes)

    def kept(self, arguments, codes=(0,)):
        """A verb at the fixed time."""
        return self.run([*arguments, *NOW], codes)


def judge(answer, codes=CODES):
    """Ends that are allowed, no word that is not for users, no byte that steers a terminal; JSON that is JSON."""
    if answer.status < 0:
        raise Failure(f"ended by {signal.Signals(-answer.status).name}: {answer}")
    if answer.status not in codes:
        raise Failure(f"ends with {answer.status}, allowed are {list(codes)}: {answer}")
    leak = LEAKS.search(answer.text)
    if leak and not any(leak.group(0) in argument for argument in answer.arguments if isinstance(argument, str)):
        raise Failure(f"says {leak.group(0)!r}: {answer}")
    if b"\x1b" in answer.output + answer.errors:
        raise Failure(f"writes an escape: {answer}")
    if answer.status == 0 and "--json" in answer.arguments and answer.output.strip():
        try:
            json.loads(answer.output)
        except ValueError as fault:
            raise Failure(f"JSON that is none ({fault}): {answer}") from None
    return answer
