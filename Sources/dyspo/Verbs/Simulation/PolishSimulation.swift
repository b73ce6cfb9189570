import Interchange

let polishSimulation: KeyValuePairs<String, String> = [
    "Play a day on a copy of the store, and what could be done about it.":
        "Rozegraj dzień na kopii bazy i to, co można z nim zrobić.",
    """
    Work and drives take as long as the company's own spread of times says; people fall ill, nobody opens, parts are \
    missing, emergencies come in, all of it drawn from the seed. Every policy meets the same days. The store is only \
    read. With --capacity the company as it is stands beside one with more people or other demand, on the same days. \
    A file of events has the columns time, event (sick, emergency, no-show, runs-over), technician, order, until, \
    minutes, site, title, skill.
    """:
        """
    Praca i dojazdy trwają tyle, ile mówi własny rozrzut czasów firmy; ludzie chorują, nikt nie otwiera, brakuje części, \
    przychodzą awarie, a wszystko losuje się z ziarna. Każdy sposób działania dostaje te same dni. Baza jest tylko \
    czytana. Z --capacity obok firmy takiej, jaka jest, staje firma z większą załogą albo innym popytem, w te same dni. \
    Plik zdarzeń ma kolumny time, event (sick, emergency, no-show, runs-over), technician, order, until, minutes, site, \
    title, skill.
    """,
    "What the dispatch room goes by: nearest, reoptimise, repair, hands-off or all; may be repeated.":
        "Jak działa dyspozytornia: nearest, reoptimise, repair, hands-off albo all; można powtórzyć.",
    "The first seed.": "Pierwsze ziarno.",
    "How many days are drawn, each from a seed of its own (else 1; with --capacity 30).":
        "Ile dni wylosować, każdy z własnego ziarna (inaczej 1; z --capacity 30).",
    "What happens instead of what is drawn; - reads the input.":
        "Co się dzieje zamiast losowania; - czyta wejście.",
    "With --events: also what is drawn.": "Z --events: także to, co się losuje.",
    "Days that are played at a time; what comes out does not depend on it.":
        "Ile dni rozgrywać naraz; wynik od tego nie zależy.",
    "Compare the company as it is with one that is otherwise, each planned anew in the morning.":
        "Porównaj firmę taką, jaka jest, z inną, każdą zaplanowaną rano od nowa.",
    "One more technician with this skill in this region, such as UDT@Śląsk or Gaz:2@Śląsk; may be repeated.":
        "Jeden serwisant więcej z tą umiejętnością w tym rejonie, na przykład UDT@Śląsk albo Gaz:2@Śląsk; można powtórzyć.",
    "More or less to do: +20%, -10%.": "Więcej lub mniej do zrobienia: +20%, -10%.",
]
