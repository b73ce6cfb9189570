/// Logs of commands.
let polishReplay: KeyValuePairs<String, String> = [
    "Write what is done into this log, for dyspo replay (else DYSPO_RECORD).":
        "Zapisuj, co się robi, do tego logu, dla dyspo replay (inaczej DYSPO_RECORD).",
    "As it stood then, from the journal; read only.": "Stan z tej chwili, według dziennika; tylko do odczytu.",
    "Run a log of commands against a fresh store; for reports of faults.":
        "Przejdź log poleceń na świeżej bazie; do zgłaszania błędów.",
    """
    The log is a text of dyspo command lines; --record and DYSPO_RECORD write one. Behind #= stands what came of the line \
    above: exit code and first line said. At the first line of which something else comes the replay stops with exit \
    code 1. The store is made by the log's first lines or, with --from, by a backup.
    """:
        """
    Log to tekst z wierszami poleceń dyspo; zapisują go --record i DYSPO_RECORD. Po #= stoi wynik wiersza wyżej: kod \
    wyjścia i pierwszy wiersz komunikatu. Na pierwszym wierszu z innym wynikiem powtórka kończy się kodem 1. Bazę tworzą \
    pierwsze wiersze logu albo, z --from, kopia zapasowa.
    """,
    "The log; - for the standard input.": "Log; - oznacza standardowe wejście.",
    "Begin with this backup.": "Zacznij od tej kopii zapasowej.",
    "Go on behind a difference.": "Nie kończ na różnicy.",
    "Carry out a command as a console hands it in; for logs of commands.":
        "Wykonaj polecenie tak, jak podaje je konsola; do logów poleceń.",
    "A console that records writes such lines. The values are those of the command's fields, as JSON.":
        "Takie wiersze zapisuje konsola z --record. Wartości to pola polecenia w JSON.",
    "The command, as the journal names it.": "Polecenie o nazwie z dziennika.",
    "Its values as JSON; - for the standard input.": "Jego wartości w JSON; - oznacza standardowe wejście.",
]
