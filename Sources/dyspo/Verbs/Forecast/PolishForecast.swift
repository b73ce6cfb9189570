import Interchange

let polishForecast: KeyValuePairs<String, String> = [
    "Lateness of today, foreseen, with the best remedy of each.":
        "Przewidywane dziś spóźnienia, każde z najlepszą radą.",
    """
    The worst first. Minutes left count to what binds the visit, without a place to its latest start. The chance of \
    missing it comes of 200 propagations with the company's own spread of travel and work times. Nothing is written.
    """:
        """
    Od najgorszych. Minuty liczą się do terminu wizyty, a bez miejsca do jej ostatniego startu. Szansa chybienia pochodzi \
    z 200 przebiegów z własnym rozrzutem czasów dojazdu i pracy firmy. Niczego nie zapisuje.
    """,
    "Every visit that is still to come or under way, not only those at risk.":
        "Każda wizyta, która jeszcze będzie lub trwa, nie tylko zagrożone.",
    "Open the wallboard, read only; with --plain print it.": "Otwórz tablicę, tylko do czytania; z --plain wypisz ją.",
    "Whoever opens it can change nothing, whatever the role. Several may show one store.":
        "Kto ją otwiera, niczego nie zmieni, niezależnie od roli. Kilka tablic może pokazywać jedną bazę.",
    "Initials in place of technicians' names.": "Inicjały zamiast nazwisk serwisantów.",
    "Letters that are read from five metres.": "Litery czytelne z pięciu metrów.",
    "A bell for what becomes late.": "Dzwonek, gdy coś się spóźni.",
]
