"""Verbs on large files, as whole processes: what they take of time and memory, and how much they read."""
import os
import subprocess
import time

NOW = "2026-11-23T07:00"
ROWS, ORDERS = 300_000, 20_000


class Timing:
    """A finished process: seconds on the clock and of the processor, most memory, exit status."""

    def __init__(self, arguments, environment):
        with open(os.devnull, "wb") as nowhere:
            begun = time.monotonic()
            process = subprocess.Popen(arguments, env=environment, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        self.status = process.returncode
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024

    def need(self, *statuses):
        if self.status not in statuses:
            raise SystemExit(f"a verb ended with {self.status}")
        return self


def read_before_refusal(arguments, environment):
    """Bytes of an endless file of zeros that a process takes before it ends, those in the pipe to it counted."""
    process = subprocess.Popen(
        arguments, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, bufsize=0)
    taken = 0
    try:
        while True:
            taken += process.stdin.write(bytes(4096))
    except BrokenPipeError:
        pass
    try:
        process.stdin.close()
    except BrokenPipeError:
        pass
    return taken, process.wait()


def customers(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("name,phone,email,key\n")
        for number in range(ROWS):
            thousands, rest = divmod(number, 1000)
            file.write(f"Zakład Usługowy nr {number},+48 601 {thousands:03d} {rest:03d},biuro{number}@przyklad.pl,K{number}\n")


def run(program, folder, environment):
    """Name, figure, unit and most allowed of each."""
    company, empty = os.path.join(folder, "orders.db"), os.path.join(folder, "empty.db")
    table, orders = os.path.join(folder, "customers.csv"), os.path.join(folder, "orders.csv")

    def dyspo(*words, store):
        return [program, *words, "--store", store, "--now", NOW]

    def quiet(*words, store):
        subprocess.run(dyspo(*words, store=store), env=environment, check=True, stdout=subprocess.DEVNULL)

    quiet("demo", "--technicians", "200", "--orders", str(ORDERS), "--quiet", store=company)
    quiet("init", "--name", "X", "--region", "Polska", "--quiet", store=empty)
    customers(table)
    with open(orders, "wb") as file:
        subprocess.run(dyspo("export", "orders", store=company), env=environment, check=True, stdout=file)
    listing = [Timing(dyspo("order", "list", "--json", store=company), environment).need(0) for _ in range(3)]
    listing = min(listing, key=lambda timing: timing.wall)
    taken = Timing(dyspo("import", "customers", table, store=empty), environment).need(0)
    refused = Timing(dyspo("import", "orders", orders, store=company), environment).need(1)
    going = Timing(dyspo("import", "orders", orders, "--keep-going", store=company), environment).need(1)
    read, status = read_before_refusal(dyspo("import", "customers", "-", store=empty), environment)
    if status == 0:
        raise SystemExit("zeros were taken in")
    return [
        (f"`order list --json` of {ORDERS:,} orders", listing.wall * 1e3, "ms", 600),
        (f"import of {ROWS:,} customers", taken.wall * 1e3, "ms", 3000),
        (f"import of {ROWS:,} customers, memory", taken.memory, "MiB", None),
        (f"refusing {ORDERS:,} orders that are there", refused.wall * 1e3, "ms", None),
        ("the same with `--keep-going`", going.wall * 1e3, "ms", 1.25 * refused.wall * 1e3),
        ("read of a file that is no CSV", read / 1e6, "MB", 1.1),
    ]
