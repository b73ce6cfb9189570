"""Several at one store at once: everything acknowledged is in the journal in its order, by whom it was; nobody's
change is lost, no technician is in two places."""
import time

from .ledger import Ledger
from .program import NOW, Failure

COUNTS = {"smoke": 3, "short": 25, "full": 300}


def case(bench, random):
    ledger = Ledger(bench.program.store)
    if random.random() < 0.3:
        console_and_commands(bench, random, ledger)
    else:
        commands(bench, random, ledger)


def change(bench, random, actor):
    pick = random.random()
    if pick < 0.1:
        return ["plan", "--iterations", "10"]
    if pick < 0.2:
        return ["undo"]
    if pick < 0.5:
        # The same few orders and people for all.
        return [
            "assign", str(bench.company.waiting[random.randrange(3)]), "--to", random.choice(bench.company.technicians[:4]),
            "--day", "2026-11-24"]
    return bench.company.change(random, f"znak {actor}")


def volley(bench, random, actors):
    """Starts one of each and waits for all: who was acknowledged what."""
    running = []
    for actor in actors:
        arguments = [*change(bench, random, actor), "--as", actor, *NOW]
        running.append((actor, arguments, bench.program.start(arguments)))
        time.sleep(random.choice([0, 0, 0.005, 0.02]))
    return [(actor, bench.program.finish(process, arguments, (0, 1, 3, 4))) for actor, arguments, process in running]


def commands(bench, random, ledger):
    actors = ["ann", "bob", "cyd", "dan"][: random.choice([2, 3, 4])]
    done = {actor: 0 for actor in actors}
    for _ in range(random.choice([1, 2])):
        for actor, answer in volley(bench, random, actors):
            done[actor] += answer.status == 0 and "Nothing had to be written" not in answer.text
    accounted(ledger.check(bench.program.store), done)


def accounted(entries, done):
    for actor, count in done.items():
        found = sum(entry[1] == actor for entry in entries)
        if found < count:
            raise Failure(f"{actor} was told {count} changes, the journal has {found}")


def console_and_commands(bench, random, ledger):
    with bench.console("--as", "eva") as console:
        if not console.shows("Waiting"):
            raise Failure("the console does not come up:\n" + console.screen())
        console.press("\t")
        told = set()
        for _ in range(3):
            arguments = [*change(bench, random, "bob"), "--as", "bob", *NOW]
            other = bench.program.start(arguments)
            for key in random.choice([["m", "1", "\r"], ["A"], ["m", "n", "\r"]]):
                console.press(key)
                console.read(random.choice([0.02, 0.1, 0.3]))
                told |= console.told()
            bench.program.finish(other, arguments, (0, 1, 3, 4))
        console.settle()
        told |= console.told()
        console.leave()
    mine = " ".join(entry[3] for entry in ledger.check(bench.program.store) if entry[1] == "eva")
    missing = [number for number in told if f'"sequence":{number},' not in mine]
    if missing:
        raise Failure(f"told as placed and not in the journal: {missing}")
