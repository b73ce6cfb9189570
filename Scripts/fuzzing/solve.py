"""Problems for the bare engine, after mishaps: VROOM's JSON, Solomon's text and that of technicians with tools."""
import json
import os

from .mutation import JOINING, NUMBERS, WORDS, mutated
from .program import Failure

COUNTS = {"smoke": 4, "short": 60, "full": 500}
TOKENS = JOINING + NUMBERS + WORDS[:20] + [
    '"id"', '"start"', '"end"', '"time_windows"', '"time_window"', '"matrices"', '"durations"', '"priority"', '"skills"', '"breaks"', '"steps"',
    '"capacity"', '"shipments"', "[]", "{}", "null", "true", "[[", "]]", ",", ":", "[" * 2000, '{"a":' * 2000, "18446744073709551615"]


def vroom(random):
    count = random.choice([0, 1, 3, 8, 20])
    place = lambda: [round(18 + 5 * random.random(), 4), round(49 + 5 * random.random(), 4)]  # noqa: E731
    window = lambda: sorted(random.sample(range(0, 40_000), 2))  # noqa: E731
    vehicles = []
    for index in range(random.choice([0, 1, 2, 4])):
        vehicle = {"id": index + 1, "start": place(), "end": place(), "time_window": [0, 40_000], "skills": [1, 2], "capacity": [4, 4]}
        if random.random() < 0.4:
            vehicle["breaks"] = [{"id": 1, "time_windows": [window()], "service": 900}]
        if random.random() < 0.3:
            vehicle["max_tasks"] = random.randrange(5)
        if random.random() < 0.3:
            vehicle["costs"] = {"fixed": random.randrange(1000), "per_hour": 3600, "per_km": random.randrange(50)}
        vehicles.append(vehicle)
    jobs = [
        {"id": index + 1, "location": place(), "service": random.randrange(3000), "setup": random.randrange(300), "skills": [1], "delivery": [1, 0],
         "priority": random.randrange(101), "time_windows": [window()]} for index in range(count)]
    problem = {"vehicles": vehicles, "jobs": jobs}
    if random.random() < 0.4:
        problem["shipments"] = [{"amount": [1, 0], "pickup": {"id": 1, "location": place()}, "delivery": {"id": 2, "location": place()}}]
    return json.dumps(problem, indent=random.choice([None, 1]))


def solomon(random):
    lines = ["C101", "", "VEHICLE", "NUMBER     CAPACITY", f"  {random.choice([1, 3, 25])}         200", "", "CUSTOMER",
             "CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME", "", "    0      40         50          0          0       1236          0"]
    for index in range(1, random.choice([2, 6, 15])):
        ready = random.randrange(900)
        lines.append(f"    {index}      {random.randrange(100)}         {random.randrange(100)}         10        {ready}        {ready + 60}         90")
    return "\n".join(lines) + "\n"


def trsp(random):
    crew, requests = random.choice([1, 3]), random.choice([1, 5, 12])
    lines = [f"C101.{requests}_{crew}-2-2-2", "", "INFO", "CREW COUNT  SKILLS  TOOLS   SPARE PARTS", f"{crew}      2       2       2", "",
             "DEPOT TECHNICIANS AND REQUESTS", "ID   X     Y     TWS    TWE    Serv   SKILLS   TOOLS    SPARE PARTS", "0    40    50    0      1236   0      [] \t[] \t[]"]
    for index in range(1, crew + 1):
        lines.append(f"{index}    {random.randrange(100)}     {random.randrange(100)}     0      1236   0      [0,1] \t[0] \t[3,1]")
    for index in range(crew + 1, crew + 1 + requests):
        lines.append(f"{index}   {random.randrange(100)}    {random.randrange(100)}    100    900    90     [1] \t[0,1] \t[1,0]")
    return "\n".join(lines) + "\n"


def case(bench, random):
    kind, make = random.choice([("vroom", vroom), ("vroom", vroom), ("solomon", solomon), ("trsp", trsp)])
    text = make(random).encode()
    path = os.path.join(bench.folder, "problem." + kind)
    with open(path, "wb") as file:
        file.write(text if random.random() < 0.1 else mutated(text, random, TOKENS))
    arguments = ["solve", path, "--iterations", "50", *([] if kind == "vroom" else ["--format", kind])]
    arguments += random.choice([[], ["--travel", "crow:1.3:50"], ["--travel", "builtin"]]) if kind == "vroom" else []
    bench.say(arguments)
    answer = bench.program.run(arguments, (0, 1, 2, 3))
    if kind == "vroom":
        try:
            document = json.loads(answer.output)
        except ValueError:
            raise Failure(f"no JSON for an answer: {answer}") from None
        if document.get("code") != answer.status or (answer.status and not document.get("error")):
            raise Failure(f"the answer's code is not the exit code: {answer}")
    elif answer.status and not answer.errors.strip():
        raise Failure(f"no sentence: {answer}")
