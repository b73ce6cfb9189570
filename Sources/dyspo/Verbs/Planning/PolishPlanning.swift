import Interchange

let polishPlanning: KeyValuePairs<String, String> = [
    "Open the console; with --plain print the board.": "Otwórz konsolę; z --plain wypisz grafik.",
    "Only this region.": "Tylko ten rejon.",
    "Begin on this day; with --plain show it alone.": "Zacznij od tego dnia; z --plain pokaż tylko ten dzień.",
    "Print lines instead of drawing.": "Wypisz wiersze zamiast rysować.",
    "With --plain: what the map shows, in words; every route of the day, stop by stop.":
        "Z --plain: to, co pokazuje mapa, słowami; każda trasa dnia, postój po postoju.",
    "The console's theme.": "Motyw konsoli.",
    "Whether the console takes the mouse (else as config.toml says).":
        "Czy konsola obsługuje mysz (inaczej według config.toml).",
    "What every technician-day that fits would cost, best first.":
        "Ile kosztowałby każdy pasujący dzień serwisanta, od najlepszego.",
    "Only this technician.": "Tylko ten serwisant.",
    "Only this day (else the next 14).": "Tylko ten dzień (inaczej najbliższe 14).",
    "Why an order does not fit where it does not.": "Dlaczego zlecenie nie pasuje tam, gdzie nie pasuje.",
    "Put an order's visit on a technician's day.": "Przydziel wizytę zlecenia do dnia serwisanta.",
    """
    Without --at it takes the cheapest place of the day, with --at the place that starts nearest to it; without \
    --day the cheapest day of the next 14. With --exact the work starts at that time and no other: the day's \
    other visits give way, and the visit's time is locked. A promise or a wish that the new time misses is told, with \
    whom to call. Where it is there already, nothing is written.
    """:
        """
    Bez --at wybiera najtańsze miejsce dnia, z --at miejsce zaczynające się najbliżej tej pory; bez --day najtańszy z \
    najbliższych 14 dni. Z --exact praca zaczyna się dokładnie o tej porze: inne wizyty dnia ustępują, a godzina wizyty \
    zostaje zablokowana. Mówi, jakiej obietnicy lub życzenia nowa pora nie spełnia i do kogo zadzwonić. Gdy wizyta już \
    tam jest, niczego nie zapisuje.
    """,
    "Start at --at exactly, and lock the visit's time there.":
        "Zacznij dokładnie o --at i zablokuj tam godzinę wizyty.",
    "The technician.": "Serwisant.",
    "When the work starts: 2026-11-24T13:30, or 13:30 with --day.":
        "Kiedy zaczyna się praca: 2026-11-24T13:30 albo 13:30 z --day.",
    "The day: YYYY-MM-DD, today, tomorrow or +3.": "Dzień: RRRR-MM-DD, dziś, jutro albo +3.",
    "Put it there against the rules; the reason stays visible.": "Przydziel wbrew regułom; powód pozostaje widoczny.",
    "Take an order's visit off the board, back into the queue.": "Zdejmij wizytę zlecenia z grafiku do kolejki.",
    "Fix a planned visit's technician and time, or one of them.":
        "Zablokuj serwisanta i godzinę zaplanowanej wizyty albo jedno z nich.",
    "Fix the technician alone.": "Zablokuj tylko serwisanta.",
    "Fix the time alone.": "Zablokuj tylko godzinę.",
    "Let it go again.": "Odblokuj.",
    "Let the engine plan what waits, and apply the plan.": "Niech silnik zaplanuje to, co czeka, i zastosuj plan.",
    """
    It moves only visits that are planned, unlocked and not told to the customer. --region, --order, --only-new \
    and --deadline are hard limits: what lies outside of them keeps its technician and its minute. A visit \
    counts as retimed when its start moves by more than 15 minutes. What is promised or wished only after the \
    last day waits, unless it is due before. Ctrl-C ends the search and applies nothing. A plan of which a part \
    could not be applied ends with code 4.
    """:
        """
    Przesuwa tylko wizyty zaplanowane, niezablokowane i niezapowiedziane klientowi. --region, --order, --only-new i \
    --deadline to granice nie do przejścia: co leży poza nimi, zachowuje serwisanta i minutę. Wizyta ma zmienioną \
    godzinę, gdy jej początek przesuwa się o więcej niż 15 minut. Co obiecano albo czego życzy sobie klient dopiero po \
    ostatnim dniu, czeka, chyba że termin mija wcześniej. Ctrl-C kończy szukanie i niczego nie stosuje. Plan, którego \
    części nie dało się zastosować, kończy się kodem 4.
    """,
    "First day (else today).": "Pierwszy dzień (inaczej dziś).",
    "Last day (else 13 days after the first).": "Ostatni dzień (inaczej 13 dni po pierwszym).",
    "Only sites of this region, by technicians whose main region it is.":
        "Tylko miejsca z tego rejonu, przez serwisantów, dla których jest głównym.",
    "Only sites of this region.": "Tylko obiekty z tego rejonu.",
    "Only this technician's days; those of others stay as they are.":
        "Tylko dni tego serwisanta; dni innych zostają bez zmian.",
    "Only this order; may be repeated. Nothing else changes.":
        "Tylko to zlecenie; można powtarzać. Nic innego się nie zmienia.",
    "Only orders that were never planned. Nothing else changes.":
        "Tylko zlecenia nigdy dotąd nieplanowane. Nic innego się nie zmienia.",
    "Only what is due by the end of this day, by contract, order or promise. Nothing else changes.":
        "Tylko to, czego termin (umowny, zlecenia lub obiecany) mija do końca tego dnia. Nic innego się nie zmienia.",
    "What matters most: balanced, promises-first, least-travel, emergency, fewest-changes, or one of your own.":
        "Co najważniejsze: balanced (równowaga), promises-first (obietnice), least-travel (dojazdy), "
        + "emergency (awaria), fewest-changes (mało zmian) albo jedna z własnych.",
    "For how long to plan, as 100ms, 10s or 1h: reading, searching (a fifth at least) and comparing; writing comes after.":
        "Jak długo planować: 100ms, 10s albo 1h: czytanie, szukanie (co najmniej piąta część) i porównanie; potem zapis.",
    "Iterations instead of time: how many, or DONE/SCHEDULE as a plan says; the same seed gives the same plan.":
        "Iteracje zamiast czasu: ile albo WYKONANE/PLAN, jak podał plan; to samo ziarno daje ten sam plan.",
    "Threads the engine may use; the plan does not depend on it.":
        "Ile wątków może użyć silnik; plan od tego nie zależy.",
    "Another seed searches another way.": "Inne ziarno szuka inaczej.",
    "The most planned visits that may change technician or day.":
        "Ile najwyżej zaplanowanych wizyt może zmienić serwisanta lub dzień.",
    "Show what would change, and leave it.": "Pokaż, co by się zmieniło, i nic nie rób.",
    "Take back what you did last, or the last N things.": "Cofnij swoją ostatnią zmianę albo N ostatnich.",
    "Do again what you took back last, or the last N things.": "Ponów ostatnio cofniętą zmianę albo N ostatnich.",
    "How many.": "Ile.",
    "Who did what, oldest first.": "Kto co zrobił, od najstarszych.",
    "Only what touched this order.": "Tylko to, co dotyczy tego zlecenia.",
    "Only entries since this time or day.": "Tylko wpisy od tej godziny lub dnia.",
    "Go on and print entries as they are written, with --json one a line.":
        "Czekaj i wypisuj nowe wpisy na bieżąco, z --json po jednym w wierszu.",
]
