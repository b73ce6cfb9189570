let polishSolving: KeyValuePairs<String, String> = [
    "Solve a routing problem from a file with the bare engine; needs no store.":
        "Rozwiąż zadanie trasowania z pliku samym silnikiem; bez bazy.",
    """
    Reads VROOM's JSON and writes VROOM's answer, or the text formats of the usual benchmarks. Ctrl-C ends the search; \
    the best plan so far is written, with exit code 130.
    """:
        """
    Czyta JSON programu VROOM i pisze jego odpowiedź albo formaty tekstowe znanych zestawów testowych. Ctrl-C kończy \
    szukanie; zapisuje najlepszy dotąd plan, z kodem 130.
    """,
    "Known to VROOM's clients; the shapes of ways are not given.":
        "Znane klientom programu VROOM; przebiegu tras nie podaję.",
    "The problem; - reads the standard input.": "Zadanie; - czyta standardowe wejście.",
    "The file for the answer; - or none for the output.": "Plik na odpowiedź; - albo nic oznacza wyjście.",
    "How the problem is written: vroom, solomon or trsp.": "Jak zapisano zadanie: vroom, solomon albo trsp.",
    "Distances of solomon files: dimacs (one decimal) or double.":
        "Odległości w plikach solomon: dimacs (jedna cyfra po przecinku) albo double.",
    "Travel without a matrix: builtin, crow:FACTOR:KMH or osrm:URL.":
        "Dojazdy bez macierzy: builtin, crow:CZYNNIK:KMH albo osrm:URL.",
    "For how long to search, as 100ms, 10s, 2m or 1h.": "Jak długo szukać: 100ms, 10s, 2m albo 1h.",
    "Iterations instead of time: how many, or DONE/SCHEDULE.": "Iteracje zamiast czasu: ile albo WYKONANE/PLAN.",
    "Threads the engine may use; the answer does not depend on it.":
        "Ile wątków może użyć silnik; odpowiedź od tego nie zależy.",
]
