"""A terminal's screen in memory: as much of xterm-256color as ncurses writes."""
import re

SEQUENCE = re.compile(
    r"\x1b\[(?P<private>[?>!]?)(?P<parameters>[\d;]*)(?P<final>[@-~])"
    r"|\x1b\](?:[^\x07\x1b]*)(?:\x07|\x1b\\)"
    r"|\x1b[()][A-Z0-9]"
    r"|\x1b(?P<escape>[^\[\]()])"
)


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.lines = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows - 1
        self.last = " "
        self.rest = b""

    def text(self, row):
        return "".join(self.lines[row])

    @property
    def status(self):
        """The sentence on the line above the hints."""
        return self.text(self.rows - 2).strip()

    @property
    def is_full(self):
        """Header, status and hints all show something."""
        return all(self.text(row).strip() for row in (0, self.rows - 2, self.rows - 1))

    def feed(self, data):
        data = self.rest + data
        try:
            text, self.rest = data.decode(), b""
        except UnicodeDecodeError as error:
            text, self.rest = data[: error.start].decode(), data[error.start :]
        position = 0
        while position < len(text):
            character = text[position]
            if character == "\x1b":
                match = SEQUENCE.match(text, position)
                if not match:
                    self.rest = text[position:].encode() + self.rest
                    return
                self.obey(match)
                position = match.end()
            else:
                self.put(character)
                position += 1

    def put(self, character):
        if character == "\r":
            self.column = 0
        elif character == "\n":
            self.line_feed()
        elif character == "\b":
            self.column = max(0, self.column - 1)
        elif character == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif character >= " ":
            if self.column >= self.columns:
                self.column = 0
                self.line_feed()
            self.lines[self.row][self.column] = self.last = character
            self.column += 1

    def line_feed(self):
        if self.row == self.bottom:
            self.scroll(1)
        else:
            self.row = min(self.rows - 1, self.row + 1)

    def scroll(self, count, top=None):
        top = self.top if top is None else top
        region = self.lines[top : self.bottom + 1]
        count = max(-len(region), min(len(region), count))
        blank = [[" "] * self.columns for _ in range(abs(count))]
        region = region[count:] + blank if count >= 0 else blank + region[:count]
        self.lines[top : self.bottom + 1] = region

    def obey(self, match):
        if match["escape"] == "M":
            if self.row == self.top:
                self.scroll(-1)
            else:
                self.row = max(0, self.row - 1)
        if match["escape"] == "E":
            self.column = 0
            self.line_feed()
        if match["final"] and not match["private"]:
            numbers = [int(number or 0) for number in match["parameters"].split(";")]
            self.control(match["final"], numbers)

    def control(self, final, numbers):
        count = max(1, numbers[0])
        line = self.lines[min(self.row, self.rows - 1)]
        if final in "Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif final == "G":
            self.column = min(self.columns, count) - 1
        elif final == "d":
            self.row = min(self.rows, count) - 1
        elif final in "ABCD":
            rows, columns = {"A": (-1, 0), "B": (1, 0), "C": (0, 1), "D": (0, -1)}[final]
            self.row = max(0, min(self.rows - 1, self.row + rows * count))
            self.column = max(0, min(self.columns - 1, self.column + columns * count))
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final == "K":
            first, last = {0: (self.column, self.columns), 1: (0, self.column + 1)}.get(numbers[0], (0, self.columns))
            line[first:last] = [" "] * (min(last, self.columns) - first)
        elif final == "J":
            self.erase(numbers[0])
        elif final == "X":
            for column in range(self.column, min(self.columns, self.column + count)):
                line[column] = " "
        elif final == "@":
            line[self.column : self.column] = [" "] * count
            del line[self.columns :]
        elif final == "P":
            del line[self.column : self.column + count]
            line.extend([" "] * (self.columns - len(line)))
        elif final in "LM":
            self.scroll(-count if final == "L" else count, top=self.row)
        elif final in "ST":
            self.scroll(count if final == "S" else -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.row = self.column = 0

    def erase(self, kind):
        if kind == 0:
            self.lines[self.row][self.column :] = [" "] * (self.columns - self.column)
            for row in range(self.row + 1, self.rows):
                self.lines[row] = [" "] * self.columns
        elif kind == 2:
            self.lines = [[" "] * self.columns for _ in range(self.rows)]
