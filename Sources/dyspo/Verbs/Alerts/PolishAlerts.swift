import Interchange

let polishAlerts: KeyValuePairs<String, String> = [
    "What needs somebody: clashes with the field, clocks, rejections, delays.":
        "Co na kogoś czeka: kolizje z terenem, terminy, odmowy, opóźnienia.",
    """
    The worst first. What somebody has answered is left out; --gone shows what was answered today, with who. \
    Nothing is deleted.
    """:
        """
    Od najgorszych. Bez tego, na co ktoś już odpowiedział; --gone pokazuje dzisiejsze odpowiedzi i czyje. Nic nie jest \
    usuwane.
    """,
    "What needs somebody, worst first.": "Co na kogoś czeka, od najgorszych.",
    "What was answered today, instead.": "Zamiast tego to, na co dziś odpowiedziano.",
    "Mark alerts as seen. Who saw them is kept.": "Oznacz alerty jako obejrzane. Kto je obejrzał, zostaje zapisane.",
    "Alerts, as alerts --json names them, or the number of their order.":
        "Alerty, jak nazywa je alerts --json, albo numer zlecenia.",
    "Somebody was phoned about an alert: what was said. It still needs an answer.":
        "Zadzwoniono w sprawie alertu: co ustalono. Nadal wymaga odpowiedzi.",
    "The alert, as alerts --json names it, or the number of its order.":
        "Alert, jak nazywa go alerts --json, albo numer zlecenia.",
    "Decide a clash between field and desk: whose word is the plan.":
        "Rozstrzygnij kolizję terenu z grafikiem: co jest planem.",
    "What was told in the field stays told either way. One undo takes the decision back.":
        "Co zgłoszono z terenu, zostaje zapisane tak czy inaczej. Jedno undo cofa rozstrzygnięcie.",
    "The field's: the visit goes back to the technician who took it, or stays where it is worked on.":
        "Z terenu: wizyta wraca do serwisanta, który ją przyjął, albo zostaje tam, gdzie trwa praca.",
    "The order's number.": "Numer zlecenia.",
    "The plan's: it stays as the desk has it.": "Z planu: zostaje, jak jest w grafiku.",
]
