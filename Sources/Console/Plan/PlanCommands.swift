import ServiceModel

private let isWriting: @Sendable (ConsoleState) -> Phrase? = { state in
    state.planReview?.isWriting == true ? Phrase("it is being written", "trwa zapis") : nil
}

/// Planning by the engine.
let planCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "plan.start", "P", hint: Phrase("plan", "planuj"),
        also: "optimise optimize solve schedule optymalizuj ułóż rozplanuj",
        Phrase(
            "Plan everything that waits; again: take the plan found so far",
            "Zaplanuj wszystko, co czeka; ponownie: weź znaleziony plan"),
        section: .plan, in: .free, hintRank: 17, needs: .plan
    ) { state, _ in state.planRun == nil ? state.startPlan() : state.finishPlan() },
    ConsoleCommand(
        "plan.take", "s", hint: Phrase("take plan", "weź plan"),
        Phrase("Stop planning and take the plan found so far", "Zakończ planowanie i weź znaleziony plan"),
        section: .plan, in: .free,
        unless: { $0.planRun == nil ? Phrase("no plan is being made", "żaden plan nie jest liczony") : nil }
    ) { state, _ in state.finishPlan() },
    ConsoleCommand(
        "plan.accept", "Enter", hint: Phrase("accept", "przyjmij"),
        Phrase("Accept all ticked moves as one entry", "Przyjmij zaznaczone zmiany jako jeden wpis"),
        section: .plan, in: .review, hintRank: 1, needs: .plan,
        unless: { state in
            isWriting(state)
                ?? (state.planReview?.isTicked.contains(true) == true
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
        "plan.discard", "Esc q", hint: Phrase("discard", "odrzuć"),
        Phrase("Discard the plan; nothing is written", "Odrzuć plan; nic nie jest zapisywane"), section: .plan,
        in: .review, hintRank: 3, unless: isWriting
    ) { state, _ in state.discardPlan() },
]
