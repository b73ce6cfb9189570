/// Names of values, as they stand in angle brackets.
let polishValues: KeyValuePairs<String, String> = [
    "act": "zdarzenie", "asset": "urządzenie",
    "code=name": "kod=nazwa", "code=quantity": "kod=ilość", "code[:level]": "kod[:poziom]",
    "count": "ile", "crew": "ile osób", "customer": "klient", "day": "dzień", "filter": "filtr", "limit": "ile",
    "days": "dni", "duration": "czas",
    "fate": "los", "file": "plik", "format": "format", "iterations": "ile", "kind": "rodzaj", "lang": "język",
    "max-changes": "ile", "minutes": "minuty", "name": "nazwa", "note": "uwagi", "order": "zlecenie",
    "orders": "zlecenia", "path": "ścieżka", "policy": "polityka", "priority": "priorytet", "reason": "powód",
    "region": "rejon", "seed": "ziarno", "site": "miejsce", "state": "stan", "technician": "serwisant",
    "theme": "motyw",
    "technicians": "serwisanci", "time": "czas", "title": "tytuł", "type": "rodzaj", "verb": "polecenie",
    "window": "okno", "zone": "strefa",
    "model": "model",
    "distance": "odległości",
    "problem": "zadanie",
    "threads": "wątki", "factor": "współczynnik", "hours": "godziny", "km": "km", "from": "skąd", "to": "dokąd",
    "minimum": "ile",
]
