let polishEntry: KeyValuePairs<String, String> = [
    "line": "wiersz",
    "Everything in one line, as it is said: \"Zimny Serwis, boiler out, tomorrow 8-12, 90m\".":
        "Wszystko w jednym wierszu, jak się mówi: \"Zimny Serwis, kocioł nie grzeje, jutro 8-12, 90m\".",
    "Say who could go first, with the line.": "Podaj też, kto mógłby pojechać pierwszy (do wiersza).",
    """
    A line is read part by part, in Polish or English. It saves when nothing is in doubt; else the doubts are told, \
    nothing is written, and the exit code is 1.
    """:
        """
    Wiersz jest czytany część po części, po polsku lub angielsku. Bez wątpliwości zlecenie jest zapisywane; inaczej \
    program podaje wątpliwości, niczego nie zapisuje i kończy z kodem 1.
    """,
]
