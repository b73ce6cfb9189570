import DeskModel
import ServiceModel
import TermCanvas

/// What the simulation screen says.
extension ConsoleState {
    /// The sentence of the status line: what is wrong, what the figures are of, else what is under the cursor.
    var simulationSentence: String {
        let simulation = self[SimulationState.self]
        if let refusal = simulation.refusal { return refusal.sentence(wording) }
        if let fault = simulation.fault { return fault }
        if simulation.played == 0 { return simulationProgress(simulation) }
        if let stale = staleSimulation(simulation) { return stale }
        switch simulation.pane {
        case .measures:
            return simulation.measure.title(language) + ": " + simulation.measure.meaning(language)
        case .days: return daySentence(of: simulation.seed, simulation)
        }
    }

    /// `Seed 4: 45 visits, 2 fell ill, 5 emergencies.`
    private func daySentence(of seed: UInt64, _ simulation: SimulationState) -> String {
        let head = language("Seed \(seed): ", "Ziarno \(seed): ")
        guard let figures = simulation.policies.lazy.compactMap({ simulation.findings[$0, seed] }).first else {
            return head + language("not played yet.", "jeszcze nierozegrane.")
        }
        return head + luckWords([figures]) + "."
    }

    /// What days brought: it is the same under every policy.
    func luckWords(_ days: [SimulatedFigures]) -> String {
        let sick = days.reduce(0) { $0 + $1.sick }
        let emergencies = days.reduce(0) { $0 + $1.emergencies }
        let count = days.reduce(0) { $0 + $1.visits }
        let noun = emergencies == 1 ? "emergency" : "emergencies"
        return language(
            "\(visits(count)), \(sick) fell ill, \(emergencies) \(noun)",
            "wizyty \(count), chorzy \(sick), awarie \(emergencies)")
    }

    /// Somebody has written since the plan was copied; `nil` where nobody has.
    private func staleSimulation(_ simulation: SimulationState) -> String? {
        guard let plan = simulation.plan, view.sequence > plan.sequence else { return nil }
        return language(
            "Of the plan at v\(plan.sequence); now v\(view.sequence), r plays it anew.",
            "Z planu v\(plan.sequence); teraz v\(view.sequence), r rozegra od nowa.")
    }

    /// `12 of 90 runs played`: a day under a policy is one.
    func simulationProgress(_ simulation: SimulationState) -> String {
        if simulation.plan == nil { return language("Copying the plan …", "Kopiowanie planu …") }
        return language(
            "\(simulation.played) of \(simulation.all) runs played",
            "rozegrano \(simulation.played) z \(simulation.all) przebiegów")
    }

    // MARK: The frame of the table

    /// `Simulated day  Tue 24 Nov  branch wszystko`
    func simulationTitle(_ simulation: SimulationState) -> String {
        var parts = [language("Simulated day", "Symulowany dzień")]
        if let day = simulation.day { parts.append(wording.date(day)) }
        if let branch = simulation.branch { parts.append(language("branch ", "wariant ") + branch.text) }
        let seed = simulation.seed
        if simulation.pane == .days { parts.append(language("seed \(seed) alone", "samo ziarno \(seed)")) }
        return parts.joined(separator: "  ")
    }

    /// `12 of 90 runs played  seeds 1-30  v23, now v25: r`
    func simulationTrailing(_ simulation: SimulationState) -> String {
        var parts: [String] = []
        if simulation.isPlaying { parts.append(simulationProgress(simulation)) }
        // A day alone has its seed on the other side.
        let seeds = simulation.pane == .days ? [] : simulation.seeds
        if let first = seeds.first, let last = seeds.last {
            parts.append(
                first == last
                    ? language("1 day, seed \(first)", "1 dzień, ziarno \(first)")
                    : language(
                        "\(seeds.count) days, seeds \(first)-\(last)",
                        "dni \(seeds.count), ziarna \(first)-\(last)"))
        }
        let hasRoom = !simulation.isPlaying || size.columns >= 110
        if let plan = simulation.plan, hasRoom { parts.append(planWords(plan)) }
        return parts.joined(separator: "  ")
    }

    /// Of which plan it is, and from when on where the day has begun.
    private func planWords(_ plan: PlayedPlan) -> String {
        let hasBegun = plan.day == today && plan.start <= now
        let from = hasBegun ? language("from ", "od ") + wording.time(plan.start) + " " : ""
        guard view.sequence > plan.sequence else { return from + "v\(plan.sequence)" }
        return from
            + language(
                "v\(plan.sequence), now v\(view.sequence): r", "v\(plan.sequence), teraz v\(view.sequence): r")
    }

    // MARK: Below the table

    /// Which policy keeps most, and what it costs.
    func simulationVerdict(_ simulation: SimulationState) -> String {
        if let refusal = simulation.refusal { return refusal.sentence(wording) }
        if let fault = simulation.fault { return fault }
        guard let verdict = PolicyVerdict(simulation.shown) else {
            return simulation.played == 0
                ? language(
                    "Every policy meets the same day: late work, closed doors, sick calls, emergencies. The plan is only read.",
                    "Każdy sposób dostaje ten sam dzień: dłuższą pracę, zamknięte drzwi, chorych, awarie. Plan jest tylko czytany."
                )
                : language(
                    "The first day is still to be met by the others: nothing is compared yet.",
                    "Pierwszy dzień jeszcze przed pozostałymi: niczego nie porównano.")
        }
        if simulation.pane == .days { return verdict.sentence(language) }
        return soFar(simulation) + verdict.sentence(language) + " " + certainty(verdict, simulation)
    }

    private func soFar(_ simulation: SimulationState) -> String {
        guard simulation.isPlaying else { return "" }
        let count = simulation.common.count
        return language(
            "After \(count) of \(simulation.count) days. ", "Po \(count) z \(simulation.count) dni. ")
    }

    /// How far the days speak for it.
    private func certainty(_ verdict: PolicyVerdict, _ simulation: SimulationState) -> String {
        // More days are on their way already.
        if simulation.isPlaying, !verdict.isSure { return "" }
        if verdict.days == 1 {
            return language("One day says little: + plays more.", "Jeden dzień mówi niewiele: + rozegra więcej.")
        }
        guard verdict.lead > 0 else { return "" }
        if verdict.isSure { return language("More than chance explains.", "To nie przypadek.") }
        let isMost = simulation.nextCount(1) == simulation.count
        return isMost
            ? language("It may be chance.", "To może być przypadek.")
            : language("It may be chance: + plays more days.", "To może być przypadek: + rozegra więcej dni.")
    }
}
