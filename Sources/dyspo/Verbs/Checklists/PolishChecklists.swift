/// Checklists.
let polishChecklists: KeyValuePairs<String, String> = [
    "Questions that are answered on site, and what was found.":
        "Pytania, na które odpowiada się na miejscu, i ustalenia.",
    "Orders with a checklist: how much is answered, and what was found.":
        "Zlecenia z listą kontrolną: ile odpowiedzi i co ustalono.",
    "Orders that are over too.": "Także zlecenia zakończone.",
    "Only orders in progress that still lack a mandatory answer.":
        "Tylko zlecenia w toku, którym brakuje wymaganej odpowiedzi.",
    "Only orders with an answer outside its limits.": "Tylko zlecenia z odpowiedzią poza granicami.",
    "What an order asks, and what was answered by whom and when.":
        "Pytania zlecenia i odpowiedzi: kto i kiedy.",
    "Answer questions of an order, on the technician's behalf.": "Odpowiedz na pytania zlecenia w imieniu serwisanta.",
    """
    A question is named by its number, by its words or by a part of them: 2=11.2, "fan runs=yes". A photo is named by a \
    picture that is attached to the order (document add). All answers are taken, or none. A wrong one is put right with \
    checklist correct.
    """:
        """
    Pytanie podaje się numerem, słowami lub ich częścią: 2=11,2, "wentylator działa=tak". Zdjęcie wskazuje się nazwą obrazu \
    dołączonego do zlecenia (document add). Przyjmowane są wszystkie odpowiedzi albo żadna. Błędną poprawia \
    checklist correct.
    """,
    "The order's number, its unpadded tail, or id; 123/2 for its visit 2.":
        "Numer zlecenia, jego końcówka bez zer lub id; 123/2 to wizyta 2.",
    "Question and answer.": "Pytanie i odpowiedź.",
    "For which device, by name or serial number, where the question is asked for several.":
        "Dla którego urządzenia (nazwa lub nr seryjny), gdy pytanie dotyczy kilku.",
    "When it was answered: 13:30 for today, or 2026-11-24T13:30; else now.":
        "Kiedy odpowiedziano: 13:30 oznacza dziś, albo 2026-11-24T13:30; domyślnie teraz.",
    "Put another answer in the place of a wrong one; both stay on record.":
        "Wstaw inną odpowiedź w miejsce błędnej; obie zostają w historii.",
    "Without an answer behind the sign of equality the wrong one is taken back: 2=.":
        "Bez odpowiedzi po znaku równości błędna zostaje wycofana: 2=.",
    "Question and right answer.": "Pytanie i właściwa odpowiedź.",
    "Why it was wrong.": "Dlaczego była błędna.",
    "Make an order of an answer that is outside its limits.": "Utwórz zlecenie z odpowiedzi poza granicami.",
    """
    The order is about the device of the finding, follows the one that found it, and who pays is decided as for any order.
    """:
        """
    Zlecenie dotyczy urządzenia z ustalenia, następuje po tym, w którym je ustalono; o tym, kto płaci, rozstrzyga się jak \
    zwykle.
    """,
    "The question that was answered outside its limits: its number, its words or a part of them.":
        "Pytanie z odpowiedzią poza granicami: numer, słowa lub ich część.",
    "Minutes on site, as 90 or 1:30; else what a repair usually takes.":
        "Minuty na miejscu, np. 90 lub 1:30; domyślnie tyle, ile zwykle trwa naprawa.",
    "What is asked of every device of a model, beside what the order's type asks.":
        "O co pyta się przy każdym urządzeniu modelu, oprócz pytań rodzaju zlecenia.",
    """
    With --check the questions are those and no others; --check none asks nothing any more. Orders that stand keep what they \
    were asked. Without --check what is asked is listed.
    """:
        """
    Z --check pytania są dokładnie takie; --check none nie pyta już o nic. Istniejące zlecenia zachowują swoje pytania. \
    Bez --check: lista pytań.
    """,
    "The model, as devices have it; else all models.": "Model, jak w urządzeniach; domyślnie wszystkie modele.",
    "An answer to a question of the checklist; may be repeated.":
        "Odpowiedź na pytanie listy kontrolnej; można powtarzać.",
]
