import ServiceModel

private let isWriting: @Sendable (ConsoleState) -> Phrase? = { state in
    state.planReview?.isWriting == true ? Phrase("it is being written", "trwa zapis") : nil
}

private let isOfABranch: @Sendable (ConsoleState) -> Phrase? = { state in
    isWriting(state)
        ?? (state.planReview?.branch == nil
            ? nil
            : Phrase(
                "these are the changes of a branch; Esc goes back and leaves it as it is",
                "to zmiany wariantu; Esc wraca i zostawia go, jaki jest"))
}

/// Planning by the engine.
let planCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "plan.start", "P", hint: Phrase("plan", "planuj"),
        also: "optimise optimize solve schedule optymalizuj ułóż rozplanuj",
        Phrase(
            "Plan everything that waits; meanwhile: take what was found; then: show it",
            "Zaplanuj wszystko, co czeka; w trakcie: weź, co znaleziono; potem: pokaż plan"),
        section: .plan, in: [.free, .working], hintRank: 17, needs: .plan
    ) { state, _ in state.pressPlan() },
    ConsoleCommand(
        "plan.scope", "gP", hint: Phrase("plan a part", "planuj część"),
        Phrase(
            "Plan a part: the marks, a region, a technician, or with fewest changes",
            "Zaplanuj część: zaznaczone, rejon, serwisanta albo z najmniejszą liczbą zmian"),
        section: .plan, in: .free, needs: .plan,
        unless: { state in
            if state.planRun != nil { return Phrase("a plan is being made already", "plan jest już liczony") }
            return state.waitingPlan == nil
                ? nil : Phrase("a plan waits; P shows it", "plan czeka; P go pokaże")
        }
    ) { state, _ in
        state.overlay = .planScope(PlanScopeChoice())
        return []
    },
    ConsoleCommand(
        "plan.take", "s", hint: Phrase("take plan", "weź plan"),
        Phrase("Stop planning and take the plan found so far", "Zakończ planowanie i weź znaleziony plan"),
        section: .plan, in: ([.free, .working] as Places).subtracting(.outage, .outbox, .branches),
        unless: { $0.planRun == nil ? Phrase("no plan is being made", "żaden plan nie jest liczony") : nil }
    ) { state, _ in state.finishPlan() },
    ConsoleCommand(
        "plan.accept", "Enter", hint: Phrase("accept", "przyjmij"),
        Phrase("Accept all ticked moves as one entry", "Przyjmij zaznaczone zmiany jako jeden wpis"),
        section: .plan, in: .review, hintRank: 1, needs: .plan,
        unless: { state in
            isWriting(state)
                ?? (state.planReview?.hasChanges == true
                    ? nil : Phrase("no move is ticked", "żadna zmiana nie jest zaznaczona"))
        }
    ) { state, _ in state.acceptPlan() },
    ConsoleCommand(
        "plan.tick", "Space", hint: Phrase("tick", "zaznacz"),
        Phrase("Tick or untick the move", "Zaznacz lub odznacz zmianę"), section: .plan, in: .review, hintRank: 2,
        unless: isWriting
    ) { state, _ in
        state.tickMove()
        return []
    },
    ConsoleCommand(
        "plan.back", "Esc q", hint: Phrase("back", "wstecz"),
        Phrase("Back; the plan waits", "Wstecz; plan czeka"), section: .plan, in: .review, hintRank: 3,
        unless: isWriting
    ) { state, _ in
        state.closePlan()
        return []
    },
    ConsoleCommand(
        "plan.discard", "X", hint: Phrase("discard", "porzuć"),
        Phrase("Discard the plan; nothing is written", "Porzuć plan; nic nie jest zapisywane"), section: .plan,
        in: .review, hintRank: 4, unless: isOfABranch
    ) { state, _ in
        state.overlay = .ask(.discardPlan)
        return []
    },
    ConsoleCommand(
        "plan.again", "s", hint: Phrase("plan again", "planuj znowu"),
        Phrase("Plan the same again, on what holds now", "Zaplanuj to samo jeszcze raz, na obecnym stanie"),
        section: .plan, in: .review, hintRank: 5, needs: .plan, unless: isWriting
    ) { state, _ in state.planAgain() },
    ConsoleCommand(
        "plan.figures", "i", hint: Phrase("figures", "liczby"),
        Phrase("How the plan was found: policy, rounds, seed", "Jak znaleziono plan: polityka, rundy, ziarno"),
        section: .plan, in: .review, hintRank: 6
    ) { state, _ in
        if let review = state.planReview { state.overlay = .reason(state.planSearchWords(review), top: 0) }
        return []
    },
]
