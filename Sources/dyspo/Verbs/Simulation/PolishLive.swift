/// Days that are played while people watch.
let polishLive: KeyValuePairs<String, String> = [
    """
    Play the day in the store itself, which has to be a demo or a copy, so many times as fast as the clock (1 to 3600). Every \
    desk and wall of the store shows it. Without --policy nothing is done about trouble: that is yours.
    """:
        """
    Odegraj dzień w samej bazie, która musi być pokazowa albo kopią, tyle razy szybciej niż zegar (od 1 do 3600). Pokaże go \
    każde stanowisko i każda tablica tej bazy. Bez --policy nic nie dzieje się w sprawie kłopotów: to twoje zadanie.
    """,
    "With --speed: make a copy of the store here, and play the day in that.":
        "Z --speed: utwórz tu kopię bazy i odegraj dzień w niej.",
]
