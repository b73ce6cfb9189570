"""Command lines put together from the program's own definitions of its verbs, with values of every kind."""
import json

from .ledger import Ledger
from .mutation import letters, word
from .program import NOW

COUNTS = {"smoke": 12, "short": 250, "full": 2000}
# Options that make a run long or endless, by what they would take.
LIMITED = {"time": ["0.1s", "0s", "-1s", "1e-3s", "x"], "technicians": ["1", "3", "0", "-1", "x"], "orders": ["0", "5", "-1", "x"],
           "days": ["1", "3", "0", "-5", "x"], "iterations": ["0", "5", "-1", "1/0", "x"], "count": ["1", "3", "0", "-1", "x"],
           "seeds": ["1", "2", "0", "-1", "x"]}
# What goes on until somebody ends it, with what ends it by itself.
ENDLESS = {"work": ["--once"]}
NEVER = {"follow", "live", "speed", "help", "version", "generate-completion-script", "experimental-dump-help"}


def verbs(bench):
    """Every verb with its arguments, from the program itself."""
    if not hasattr(bench.shared, "verbs"):
        tree = json.loads(bench.program.run(["--experimental-dump-help"]).output)["command"]
        bench.shared.verbs = list(leaves(tree, []))
    return bench.shared.verbs


def leaves(command, path):
    below = [each for each in command.get("subcommands", []) if each["commandName"] != "help"]
    if not below:
        yield path, command.get("arguments", [])
    for each in below:
        yield from leaves(each, [*path, each["commandName"]])


def value(random, argument):
    name = argument.get("valueName", "")
    if name in LIMITED:
        return random.choice(LIMITED[name])
    choices = argument.get("allValues") or []
    if choices and random.random() < 0.7:
        return random.choice(choices)
    pick = random.random()
    if pick < 0.35 and name in ("order", "visit"):
        return str(random.randrange(1, 225))
    if pick < 0.35 and name in ("technician",):
        return random.choice(["Szymon Kubiak", "Adam Jaworski", "Król"])
    if pick < 0.4 and name in ("path", "file", "output"):
        return random.choice(["new.txt", "dyspo.db", ".", "none/none.db", "new.txt"])
    text = word(random)
    # Relative names only: whatever a verb writes stays in the case's folder.
    return text.replace("/", "_") if name in ("path", "file", "output", "problem", "url") else text


def line(random, verb, definitions):
    arguments = list(verb) + ENDLESS.get(verb[-1], [])
    for definition in definitions:
        names = [each["name"] for each in definition.get("names", [])]
        long = [each["name"] for each in definition.get("names", []) if each["kind"] == "long"]
        if NEVER & set(names) or "store" in names or "now" in names:
            continue
        if definition["kind"] == "positional":
            if random.random() < 0.9:
                arguments += [value(random, definition) for _ in range(random.choice([1, 1, 1, 2]))]
        elif long and random.random() < (0.25 if definition.get("isOptional", True) else 0.85):
            arguments.append(f"--{random.choice(long)}")
            if definition["kind"] == "option":
                arguments.append(value(random, definition))
    if random.random() < 0.05:
        arguments.insert(random.randrange(len(arguments) + 1), letters(random, 5))
    if random.random() < 0.05 and arguments:
        del arguments[random.randrange(len(arguments))]
    return [argument.replace("\0", "")[:30_000] for argument in arguments]


def case(bench, random):
    verb, definitions = random.choice(verbs(bench))
    arguments = line(random, verb, definitions)
    if verb[:1] in (["plan"], ["solve"]) and "--iterations" not in arguments and "--time" not in arguments:
        arguments += ["--iterations", "5"]
    if random.random() < 0.8:
        arguments += NOW
    bench.say(arguments)
    ledger = Ledger(bench.program.store)
    bench.program.run(arguments, range(4) if verb[:1] == ["solve"] else (0, 1, 2, 3, 4, 5, 6))
    if verb[:1] not in (["privacy"], ["restore"], ["demo"], ["init"]):
        ledger.check(bench.program.store)
