"""Storms in the real console through a pseudo-terminal: keys, pastes, joining letters, mouse, resizes, a terminal's
answers cut anywhere. It stays up or leaves with 0, its store holds together, and answers alone change nothing."""
from .ledger import Ledger
from .mutation import JOINING, letters
from .program import Answer, Failure, judge

COUNTS = {"smoke": 2, "short": 16, "full": 200}
SIZES = [(60, 16), (80, 24), (100, 30), (120, 36), (160, 50), (200, 60), (61, 17), (79, 23)]
KEYS = list("hjkl1239mAxLirnN[]!<>gGtoPsuUR?-Z/:\\eHXaBDpvy*6b+@cfwzK2 ") + [
    "\r", "\t", "\x1b", "\x1b", "\x1b[Z", "\x1bOA", "\x1bOB", "\x1bOC", "\x1bOD", "\x1b[5~", "\x1b[6~", "\x7f", "\x1b[3~", "\x13", "\x15", "\x17",
    "\x1bb", "\x1bf", "\x01", "\x05", "\x0b", "\x04", "\x12", "\x1b[H", "\x1b[F", "\x1a"]
ANSWERS = [
    b"\x1bP>|xterm(380)\x1b\\", b"\x1bP1$r0m\x1b\\", b"\x1b]11;rgb:0000/0000/0000\x07", b"\x1b]52;c;QUJD\x1b\\", b"\x1b_Gi=1;OK\x1b\\",
    b"\x1b[?62;1;6c", b"\x1b[>0;380;0c", b"\x1b[24;80R", b"\x1b[?2026;2$y", b"\x1b[I", b"\x1b[O", b"\x1b[8;36;120t", b"\x1b[?1u",
    b"\x1b[<35;10;10M", b"\x1b^private\x1b\\", b"\x1bXsos\x1b\\", b"\x1b[120;1:3u", b"\x1b]4;1;rgb:ff/ff/ff\x1b\\"]


def case(bench, random):
    ledger = Ledger(bench.program.store)
    columns, rows = random.choice(SIZES)
    with bench.console("--lang", random.choice(["en", "pl"]), columns=columns, rows=rows) as console:
        console.comes_up()
        if random.random() < 0.3:
            answers(console, random)
            console.leave()
            if ledger.check(bench.program.store):
                raise Failure("a terminal's answers have changed the store")
            return
        for _ in range(150):
            step(console, random)
            if not console.is_alive():
                break
        if console.is_alive():
            console.leave(anyhow=True)
        else:
            judge(Answer(["board"], console.status(60), b"", console.written[-600:].replace(b"\x1b", b"^")), (0,))
    ledger.check(bench.program.store)


def answers(console, random):
    """Whole or cut in two, with a pause between or none."""
    for _ in range(60):
        answer = random.choice(ANSWERS)
        cut = random.randrange(1, len(answer) + 1)
        # ESC alone, and a pause, is the Escape key: no cut right behind it.
        cut = max(cut, 2)
        console.send(answer[:cut])
        if random.random() < 0.3:
            console.read(0.01)
        console.send(answer[cut:])
        console.read(0.002)


def step(console, random):
    pick = random.random()
    if pick < 0.62:
        console.press(random.choice(KEYS))
    elif pick < 0.74:
        console.press(random.choice(JOINING))
    elif pick < 0.82:
        console.press("\x1b[200~" + letters(random, random.choice([3, 30, 300])).replace("\x1b", "") + "\x1b[201~")
    elif pick < 0.88:
        console.send(random.choice(ANSWERS))
    elif pick < 0.92:
        button = random.choice([0, 1, 2, 32, 64, 65])
        console.press(f"\x1b[<{button};{random.randrange(1, 130)};{random.randrange(1, 40)}{random.choice('Mm')}")
    elif pick < 0.95:
        console.resize(*random.choice([*SIZES, (1, 1), (20, 5), (300, 90)]))
    else:
        console.send(bytes(random.randrange(1, 256) for _ in range(random.randrange(1, 12))).replace(b"\x03", b"").replace(b"\x1c", b""))
    console.read(random.choice([0, 0, 0.002, 0.01]))
