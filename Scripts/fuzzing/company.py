"""What the kinds know of the demo company: orders, people, and verbs that change something."""
import sqlite3


class Company:
    """Read once from the store all cases begin with."""

    def __init__(self, path):
        database = sqlite3.connect(path)
        order = "SELECT number_sequence FROM service_order WHERE state = ? ORDER BY 1"
        self.waiting = [number for (number,) in database.execute(order, ["ready"])]
        self.planned = [number for (number,) in database.execute(order, ["planned"])]
        self.technicians = [name for (name,) in database.execute("SELECT name FROM technician ORDER BY id")]
        self.pairs = database.execute(
            "SELECT c.name, s.name FROM site s JOIN customer c ON c.id = s.customer_id ORDER BY s.id").fetchall()
        database.close()

    def order(self, random):
        return str(random.choice(random.choice([self.waiting, self.planned])))

    def change(self, random, mark):
        """A verb that writes, now and then one that is refused; `mark` is a text of its own."""
        pick = random.randrange(12)
        if pick <= 2:
            day = random.choice(["2026-11-23", "2026-11-24", "2026-11-25"])
            return ["assign", str(random.choice(self.waiting)), "--to", random.choice(self.technicians), "--day", day]
        if pick == 3:
            return ["unassign", str(random.choice(self.planned))]
        if pick == 4:
            return ["order", "edit", self.order(random), "--note", mark]
        if pick == 5:
            return ["order", "priority", self.order(random), random.choice(["low", "normal", "high", "urgent"])]
        if pick == 6:
            return ["order", "hold", str(random.choice(self.waiting)), "--reason", "parts", "--note", mark]
        if pick == 7:
            customer, site = random.choice(self.pairs)
            return ["order", "new", "--customer", customer, "--site", site, "--title", mark, "--duration", "60"]
        if pick == 8:
            return ["lock", str(random.choice(self.planned))]
        if pick == 9:
            return ["dispatch", str(random.choice(self.planned))]
        if pick == 10:
            return ["order", "cancel", self.order(random), "--reason", mark]
        return ["technician", "absent", random.choice(self.technicians), "--from", "2026-11-26", "--note", mark]

    def orders_file(self, path, count, mark):
        with open(path, "w", encoding="utf-8") as file:
            file.write("customer,site,title,duration\n")
            for index in range(count):
                customer, site = self.pairs[index % len(self.pairs)]
                file.write(f'"{customer}","{site}","{mark} {index}",60\n')
