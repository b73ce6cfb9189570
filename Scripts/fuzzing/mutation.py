"""Text and bytes as nobody would write them on purpose, and ordinary ones beside them."""

JOINING = [
    "e\u0301", "\u0301", "\U0001f469\u200d\U0001f527", "\U0001f44d\U0001f3fd", "\U0001f1f5\U0001f1f1", "\u2764\ufe0f", "\u200d",
    "\ufe0f", "각", "ก็", "नि", "\u202e", "\u2066", "\ufeff", "\u0000".replace("\0", "\u0001"), "Ł", "ß", "İ", "ﬁ", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u1100\u1161\u11a8", "a" + "\u0300" * 40, "\t", "\u2028", "\u00a0", "ⅷ", "٣", "𝟙",
]
NUMBERS = [
    "0", "-1", "1", "7", "00", "1e9", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "NaN", "inf", "-inf",
    "1.5", "1,5", "0x10", "1_000", "+3", "٣", "99999999999999999999999999", "-0", "1e-400", "1e400", "2147483648", "4294967296",
]
TIMES = [
    "today", "tomorrow", "+3", "-3", "2026-11-24", "2026-11-24T13:30", "2026-11-24 08:00-12:00", "2026-02-30", "2026-13-01",
    "0000-00-00", "9999-12-31", "10000-01-01", "-2026-11-24", "24:00", "25:61", "13:30", "08:00-08:00", "12:00-08:00",
    "2026-10-25T02:30", "2026-03-29T02:30", "2026-11-24T13:30:00+99:00", "1e3", "jutro do 12", "w piątek o 14", "in 2 h",
    "next Tue", "Mon-Fri", "pn-pt", "8", "8:", ":", "2026-11-24T", "T13:30", "+99999999999",
]
WORDS = [
    "", " ", "-", "--", "---", "'", '"', "%", "%s", "%d%n", "*", "?", "\\", "/", ".", "..", "../..", "a", "x" * 300, "x" * 20000,
    "'; DROP TABLE visit; --", "=1+1", "@x", "Kubiak", "Szymon Kubiak", "Anna", "Mazowsze", "180", "ZS/2026/000180", "1", "220",
    "ZS/2026/", "skill:U due<fri !late", "(", "[", "{", "}", "balanced", "F-gaz", "UDT:2", "SEP G1:9:2026-01-01", "PART=2", "=2", "a=b=c",
    "\x7f", "\r\n", "a\nb", "52.1,21.0", "91,181", ",",
]


def word(random):
    """A value for whatever an option asks."""
    pick = random.random()
    if pick < 0.2:
        return random.choice(NUMBERS)
    if pick < 0.45:
        return random.choice(TIMES)
    if pick < 0.75:
        return random.choice(WORDS)
    return letters(random, random.randrange(1, 12))


def letters(random, count):
    """Letters of any kind that a command line can carry."""
    found = []
    for _ in range(count):
        pick = random.random()
        if pick < 0.5:
            found.append(random.choice(JOINING))
        elif pick < 0.8:
            found.append(chr(random.randrange(32, 127)))
        else:
            code = random.randrange(1, 0x110000)
            found.append("x" if 0xD800 <= code < 0xE000 else chr(code))
    return "".join(found)


def mutated(data, random, tokens):
    """Bytes after a few mishaps."""
    data = bytearray(data)
    for _ in range(random.choice([1, 1, 1, 2, 3, 5, 12])):
        place = random.randrange(len(data) + 1)
        span = random.choice([1, 1, 2, 4, 16, 64, 400])
        act = random.randrange(9)
        if act == 0 and data:
            data[min(place, len(data) - 1)] = random.randrange(256)
        elif act == 1:
            del data[place:place + span]
        elif act == 2:
            data[place:place] = random.choice(tokens).encode("utf-8", "surrogatepass")
        elif act == 3:
            data[place:place] = data[place:place + span] * random.choice([1, 2, 3, 50])
        elif act == 4:
            other = random.randrange(len(data) + 1)
            data[place:place + span] = data[other:other + span]
        elif act == 5:
            data[place:place + span] = word(random).encode("utf-8", "surrogatepass")
        elif act == 6:
            data[place:place] = bytes(random.randrange(256) for _ in range(min(span, 16)))
        elif act == 7:
            old, new = random.choice(tokens).encode(), random.choice(tokens).encode()
            if old:
                data = data.replace(old, new, random.choice([1, 3]))
        else:
            del data[place:]
    whole = bytes(data)
    if random.random() < 0.04:
        return b"\xef\xbb\xbf" + whole
    if random.random() < 0.03:
        return whole.decode("utf-8", "replace").encode("utf-16")
    if random.random() < 0.03:
        return whole.replace(b"\n", b"\r\n")
    return whole[:400_000]
