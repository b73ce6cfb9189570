"""Settings, keys, themes and policies after mishaps: told with file and line, and the program works on."""
import os

from .mutation import JOINING, NUMBERS, WORDS, mutated

COUNTS = {"smoke": 4, "short": 100, "full": 1000}
TOKENS = JOINING + NUMBERS + WORDS[:-4] + ["=", "[", "]", "[[", "{", "}", '"', '"""', "'''", "#", "\n", "true", "false", "theme", "keys", "roles",
                                           "inherits", "bg", "fg", "Ctrl-", "board.next-week", "= [", "nan", "inf", "1979-05-27T07:32:00Z", "\\u0000"]
FILES = {
    "config.toml": 'theme = "mine"\nascii = false\nmouse = true\nlanguage = "pl"\ntime-zone = "Europe/Warsaw"\n',
    "keys.toml": '[keys]\n"board.next-week" = [">", "Ctrl-N"]\n"plan.start" = "Ctrl-O"\n"desk.refresh" = []\n',
    "themes/mine.toml": 'inherits = "terminal"\n\n[roles]\nrank = { fg = "black", bg = "green", attributes = ["bold"] }\n'
                        'late = { fg = "bright-magenta" }\ntitle = { fg = "#a0b0c0" }\n',
    "policies/mine.toml": 'inherits = "least-travel"\nwaiting-day = 9\nlate = { once = 60, per-minute = 0.5 }\n\n[change]\ntold = 120\n',
}


def case(bench, random):
    folder = bench.program.environment["XDG_CONFIG_HOME"] + "/dyspo"
    broken = random.sample(sorted(FILES), random.choice([1, 1, 2, 4]))
    for name, text in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(mutated(text.encode(), random, TOKENS) if name in broken else text.encode())
    bench.say(["doctor", "with broken", *broken])
    bench.program.run(["doctor"], (0, 1, 2, 5))
    bench.program.kept(["order", "list", "--state", "planned"], (0, 1, 2))
    if "policies/mine.toml" in broken:
        bench.program.kept(["plan", "--policy", "mine", "--iterations", "3", "--dry-run"], (0, 1, 2, 3))
    if random.random() < 0.15:
        with bench.console() as console:
            console.comes_up()
            console.leave()
