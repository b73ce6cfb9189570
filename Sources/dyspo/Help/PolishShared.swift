/// The program itself, and what every verb has.
let polishShared: KeyValuePairs<String, String> = [
    "Dispatch console of a field-service company.": "Konsola dyspozytorska firmy serwisowej.",
    """
    Without a verb the console opens. Exit codes: 0 done, 1 refused, 2 usage, 3 not found or ambiguous, 4 conflict, 5 \
    store, 6 outside service.
    """:
        """
    Bez polecenia otwiera się konsola. Kody wyjścia: 0 wykonane, 1 odmowa, 2 błędne użycie, 3 nie znaleziono lub \
    niejednoznaczne, 4 konflikt, 5 baza, 6 usługa zewnętrzna.
    """,
    "Show the version.": "Pokaż wersję.",
    "Show help information.": "Pokaż pomoc.",
    "The store's file (else DYSPO_STORE, else $XDG_DATA_HOME/dyspo/dyspo.db).":
        "Plik bazy (inaczej DYSPO_STORE, inaczej $XDG_DATA_HOME/dyspo/dyspo.db).",
    "One JSON document on the output.": "Na wyjściu jeden dokument JSON.",
    "Language of messages: pl or en (else by locale).": "Język komunikatów: pl albo en (inaczej z ustawień systemu).",
    "Who does it (else the login name).": "Kto to robi (inaczej nazwa użytkownika systemu).",
    "The clock, ISO 8601, for tests and replays.": "Zegar, ISO 8601, do testów i powtórek.",
    "No messages; errors are still told.": "Bez komunikatów; o błędach mówi nadal.",
]
