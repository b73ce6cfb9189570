/// Drives, routes and road engines.
let polishTravel: KeyValuePairs<String, String> = [
    "One technician's day as a way in words.": "Dzień jednego serwisanta jako trasa, słowami.",
    "Every leg with its kilometres, minutes and who says so: the estimate, a person or a road engine.":
        "Każdy odcinek z kilometrami, minutami i źródłem: szacunek, człowiek albo silnik drogowy.",
    "The day, such as today, fri or 24.11.": "Dzień, na przykład dziś, pt albo 24.11.",
    "How long drives take, and who says so.": "Ile trwają dojazdy i skąd to wiadomo.",
    "Everything in force: parking, factors, entered drives, answers of roads.":
        "Wszystko, co obowiązuje: parkowanie, współczynniki, wpisane dojazdy, odpowiedzi dróg.",
    "Drives of somebody, somewhere or at some hours take longer or shorter.":
        "Czyjeś dojazdy, w rejonie albo w pewnych godzinach, trwają dłużej lub krócej.",
    "Name one of --technician, --region and --hours; without a factor it is taken back.":
        "Podaj jedno z: --technician, --region, --hours; bez współczynnika zostaje wycofany.",
    "Such as 1.2 for a fifth longer.": "Na przykład 1.2: o jedną piątą dłużej.",
    "Whose drives.": "Czyje dojazdy.",
    "Drives in which region.": "Dojazdy w którym rejonie.",
    "Drives at which hours, such as 7-9: forecasts and checks alone.":
        "Dojazdy w których godzinach, na przykład 7-9: tylko prognozy i sprawdzenia.",
    "Minutes to park and reach the door, once per stop.":
        "Minuty na zaparkowanie i dojście do drzwi, raz na postój.",
    "Without minutes the usual three.": "Bez minut zwykłe trzy.",
    "How many.": "Ile.",
    "Enter or remove a drive that somebody knows better.": "Wpisz lub usuń dojazd, który ktoś zna lepiej.",
    "It goes before road engine and estimate. The way back takes as long, unless --one-way.":
        "Ma pierwszeństwo przed silnikiem drogowym i szacunkiem. Powrót trwa tyle samo, chyba że --one-way.",
    "A site, home:NAME for a technician's home, or LATITUDE,LONGITUDE.":
        "Miejsce, home:NAZWA dla domu serwisanta albo SZEROKOŚĆ,DŁUGOŚĆ.",
    "How long it takes, without parking.": "Ile trwa, bez parkowania.",
    "How far it is by road (else as estimated).": "Ile to drogą (inaczej według szacunku).",
    "Only there, not back.": "Tylko tam, bez powrotu.",
    "Forget the drive.": "Zapomnij dojazd.",
    "Correct the estimate by what recorded trips took.":
        "Popraw szacunek według tego, ile trwały zapisane przejazdy.",
    """
    By region and band of distance: the median of actual to estimated time, from 0.7 to 1.6. It replaces every \
    earlier correction.
    """:
        """
    Według rejonu i przedziału odległości: mediana czasu rzeczywistego do szacowanego, od 0,7 do 1,6. Zastępuje \
    wszystkie wcześniejsze poprawki.
    """,
    "Show what trips say, and change nothing.": "Pokaż, co mówią przejazdy, i niczego nie zmieniaj.",
    "The fewest trips that count.": "Najmniej przejazdów, które się liczą.",
    "Take every correction back.": "Wycofaj wszystkie poprawki.",
    "Ask the road engine now for the drives of some days.": "Zapytaj teraz silnik drogowy o dojazdy w podanych dniach.",
    "Without days the 14 from today. Exit code 6 when it failed; what it answered before is kept.":
        "Bez dni: 14 dni od dziś. Kod wyjścia 6, gdy zawiódł; wcześniejsze odpowiedzi zostają.",
    "Ask for what is known already, too: after the roads' map or server was changed.":
        "Zapytaj też o to, co już wiadomo: po zmianie mapy lub serwera dróg.",
    "The last day (else 13 days later).": "Ostatni dzień (inaczej 13 dni później).",
    "The file to write; - or none for the output. For routes as ics a folder gets one file a technician.":
        "Plik do zapisania; - albo nic oznacza wyjście. Dla tras jako ics katalog dostaje jeden plik na serwisanta.",
    "For routes: only this technician's.": "Dla tras: tylko tego serwisanta.",
]
