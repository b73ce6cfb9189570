/// What-if branches.
let polishBranches: KeyValuePairs<String, String> = [
    "What-if drafts of the plan: work in them, compare them, apply one.":
        "Warianty planu na próbę: pracuj w nich, porównuj je, jeden przyjmij.",
    """
    A branch is a store of its own beside the live one. --branch NAME with any planning verb works in it; nobody is told \
    anything from there. Whenever it is looked at and nobody has it open, it takes in what happened in the live plan. \
    apply writes it as one entry, which one undo takes back.
    """:
        """
    Wariant to osobna baza obok tej na żywo. --branch NAZWA przy każdym poleceniu planowania pracuje w nim; nikt się \
    stamtąd niczego nie dowiaduje. Ilekroć się na niego patrzy, a nikt go nie ma otwartego, uwzględnia to, co zaszło w \
    planie na żywo. apply zapisuje go jednym wpisem, który cofa jedno undo.
    """,
    "Make a branch of the plan as it is now.": "Utwórz wariant z planu, jaki jest teraz.",
    "What it is called: letters, digits, blanks, hyphens, dots and underlines.":
        "Jak się nazywa: litery, cyfry, odstępy, łączniki, kropki i podkreślenia.",
    "All branches: who made them, and how they stand to the live plan.":
        "Wszystkie warianty: kto je zrobił i jak mają się do planu na żywo.",
    "One branch or two beside the live plan, in figures.": "Jeden wariant lub dwa obok planu na żywo, w liczbach.",
    """
    Two branches are compared with one another, one with the live plan. Branches are brought up to the live plan first, \
    unless somebody has them open.
    """:
        """
    Dwa warianty porównuje się ze sobą, jeden z planem na żywo. Warianty najpierw nadążają za planem na żywo, chyba że \
    ktoś ma je otwarte.
    """,
    "One name or two.": "Jedna nazwa lub dwie.",
    "Under which policy the cost is told.": "Według której polityki podać koszt.",
    "List the visits that stand elsewhere instead of the figures.":
        "Zamiast liczb wypisz wizyty, które stoją gdzie indziej.",
    "Write a branch into the live plan as one entry, and take the branch away.":
        "Zapisz wariant w planie na żywo jednym wpisem i usuń go.",
    """
    It is brought up to the live plan first. What has no room any more is told and not applied. Visits that both sides \
    have moved are applied only with --conflicts, which says whose place counts; without it nothing is written (exit code \
    4). Where somebody changes the plan at the same moment, what does not fit is left in the branch (exit code 4).
    """:
        """
    Najpierw nadąża za planem na żywo. O tym, na co nie ma już miejsca, mówi, a tego nie stosuje. Wizyty przeniesione po \
    obu stronach stosuje tylko z --conflicts, które mówi, czyje miejsce się liczy; bez tego niczego nie zapisuje (kod 4). \
    Gdy ktoś w tej samej chwili zmienia plan, to, co nie pasuje, zostaje w wariancie (kod 4).
    """,
    "Its whole name.": "Cała nazwa.",
    "Whose place counts where both sides have moved a visit: live or branch.":
        "Czyje miejsce się liczy, gdy wizytę przeniosły obie strony: live (na żywo) albo branch (wariant).",
    "Take a branch away with all that is in it; undo does not bring it back.":
        "Usuń wariant ze wszystkim, co w nim jest; undo go nie przywróci.",
    "Work in this branch of the plan instead (planning and looking verbs).":
        "Pracuj w tym wariancie planu (polecenia planowania i podglądu).",
    "branch": "wariant", "names": "nazwy", "conflicts": "czyje",
]
