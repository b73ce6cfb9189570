import DeskModel
import ServiceModel

private let both: Places = [.plans, .planPage]

private let noPlan: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantPlan == nil ? Phrase("no plan is under the cursor", "pod kursorem nie ma planu") : nil
}

private let noDay: @Sendable (ConsoleState) -> Phrase? = { state in
    noPlan(state)
        ?? (state.meantPlanDay == nil ? Phrase("the plan has no day in this year", "plan nie ma dnia w tym roku") : nil)
}

private let isOver: @Sendable (ConsoleState) -> Phrase? = { state in
    noPlan(state) ?? (state.meantPlan?.isOver == true ? Phrase("the plan ended", "plan się zakończył") : nil)
}

/// The keys of the list of plans and of a plan's page.
let maintenanceCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "plans.open", "Enter", hint: Phrase("open", "otwórz"),
        Phrase("Open the page of the plan", "Otwórz stronę planu"),
        section: .maintenance, in: [.plans], hintRank: 1, unless: noPlan
    ) { state, _ in
        guard let plan = state.plans.row else { return [] }
        PageScreen(MaintenancePage()).enter(plan.plan.id, &state)
        return []
    },
    ConsoleCommand(
        "plans.make-here", "M", hint: Phrase("make the next order now", "utwórz teraz następne zlecenie"),
        also: "generate early wcześniej generuj",
        Phrase(
            "Make the order of the next visit, or of the one walked to",
            "Utwórz zlecenie na następny przegląd albo wybrany"),
        section: .maintenance, in: [.planPage], hintRank: 2, needs: .intake, unless: isOver
    ) { state, _ in state.meantPlan.map { state.makePlanOrder($0.plan.id) } ?? [] },
    ConsoleCommand(
        "plans.halt", "H", hint: Phrase("halt from-to", "wstrzymaj od-do"), also: "suspend pause resume zawieś wznów",
        Phrase("Let the plan rest, or go on when it rests", "Wstrzymaj plan albo wznów wstrzymany"),
        section: .maintenance, in: both, hintRank: 3, needs: .intake, unless: isOver
    ) { state, _ in state.meantPlan.map { state.haltPlan($0) } ?? [] },
    ConsoleCommand(
        "plans.edit", "e", hint: Phrase("edit", "zmień"), also: "modify popraw edytuj",
        Phrase("Change the plan", "Zmień plan"), section: .maintenance, in: both, hintRank: 4, needs: .intake,
        unless: isOver
    ) { state, _ in state.meantPlan.map { state.openPlanForm(.edit($0, state)) } ?? [] },
    ConsoleCommand(
        "plans.add", "a", hint: Phrase("add a plan", "dodaj plan"), also: "new create nowy utwórz",
        Phrase("Add a maintenance plan", "Dodaj plan przeglądów"), section: .maintenance, in: both, hintRank: 5,
        needs: .intake,
        unless: { state in
            state.plans.memory.types.isEmpty
                ? Phrase("there is no order type that a plan could be of", "nie ma rodzaju zlecenia dla planu") : nil
        }
    ) { state, _ in state.openPlanForm(.newPlan(state)) },
    ConsoleCommand(
        "plans.year-before", "<", hint: Phrase("a year", "rok"),
        Phrase("The strip a year earlier", "Pasek o rok wcześniej"), section: .maintenance, in: both, hintRank: 6,
        hintKeys: "< >", unless: noPlan
    ) { state, _ in
        state.stepPlanYear(-1)
        return []
    },
    ConsoleCommand(
        "plans.year-after", ">", hint: Phrase("a year later", "rok później"),
        Phrase("The strip a year later", "Pasek o rok później"), section: .maintenance, in: both, unless: noPlan
    ) { state, _ in
        state.stepPlanYear(1)
        return []
    },
    ConsoleCommand(
        "plans.end", "X", hint: Phrase("end", "koniec"), also: "delete remove usuń koniec",
        Phrase("End the plan on a day", "Zakończ plan w danym dniu"), section: .maintenance, in: both, hintRank: 7,
        needs: .intake, unless: isOver
    ) { state, _ in
        guard let plan = state.meantPlan else { return [] }
        let text = state.language("today", "dziś")
        state.overlay = .input(LineInput(.planEnd(plan.plan.id), text: text))
        return []
    },
    ConsoleCommand(
        "plans.day-before", "[", hint: Phrase("visit", "wizyta"),
        Phrase("The visit before on the strip", "Poprzedni przegląd na pasku"), section: .maintenance, in: both,
        hintRank: 8, hintKeys: "[ ]", unless: noDay
    ) { state, _ in
        state.stepPlanDay(-1)
        return []
    },
    ConsoleCommand(
        "plans.day-after", "]", hint: Phrase("visit after", "następny przegląd"),
        Phrase("The next visit on the strip", "Następny przegląd na pasku"), section: .maintenance, in: both,
        unless: noDay
    ) { state, _ in
        state.stepPlanDay(1)
        return []
    },
    ConsoleCommand(
        "plans.why", "r", hint: Phrase("why then", "dlaczego wtedy"),
        Phrase("Why the visit is on its day", "Dlaczego przegląd jest w tym dniu"), section: .maintenance, in: both,
        hintRank: 9, unless: noDay
    ) { state, _ in
        if let day = state.meantPlanDay, let plan = state.meantPlan, let preview = state.preview(of: plan.plan.id) {
            state.status.say(preview.sentence(day, state.wording))
        }
        return []
    },
]
