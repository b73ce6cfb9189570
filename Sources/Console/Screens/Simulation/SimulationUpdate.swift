import DeskModel
import ServiceModel

/// What the keys of the simulation screen do.
extension ConsoleState {
    /// Opens the screen: with the day that is said, or as it was left, or with the day in focus.
    mutating func openSimulation(_ day: Day? = nil, of branch: BranchName? = nil) -> [Effect] {
        let origin = dayToPlay
        let known = self[SimulationState.self]
        let isOpen = place == .simulation
        visit(.simulation)
        if isOpen, day == nil { return [] }
        // Who works in a branch comes back to it with another plan.
        let isOfTheSame = branch == nil && known.branch == nil && known.refusal == nil && known.fault == nil
        if isOfTheSame, known.day != nil, day == nil ? known.origin == origin : known.day == day { return [] }
        self[SimulationState.self].origin = origin
        return play(day ?? origin, of: branch)
    }

    /// The day in focus, or where nobody works on it any more the next on which somebody does.
    var dayToPlay: Day {
        let focus = max(current.cell(self)?.day ?? board.cursor.day, today)
        let worked = Set(
            view.sheets.filter { $0.value.shifts.contains { $0.end > now } }.map { $0.key.day })
        return view.days.first { $0 >= focus && worked.contains($0) } ?? focus
    }

    /// Another day is played from its beginning, on the plan as it is now.
    mutating func play(_ day: Day, of branch: BranchName?) -> [Effect] {
        self[SimulationState.self].begin(day, of: branch)
        return playSimulation(isAfresh: true)
    }

    mutating func playAnotherDay(_ step: Int) -> [Effect] {
        let simulation = self[SimulationState.self]
        guard let day = simulation.day else { return [] }
        return play(day + step, of: simulation.branch)
    }

    /// Plays what is missing of the chosen days; `isAfresh` on the plan as it is now.
    mutating func playSimulation(isAfresh: Bool = false) -> [Effect] {
        var simulation = self[SimulationState.self]
        guard let day = simulation.day else { return [] }
        let id = freshToken()
        simulation.request = id
        (simulation.refusal, simulation.fault) = (nil, nil)
        simulation.row = min(simulation.row, simulation.count - 1)
        if isAfresh { (simulation.plan, simulation.findings) = (nil, DayFindings()) }
        self[SimulationState.self] = simulation
        let request = DayPlayRequest(
            id: id, day: day, seeds: simulation.seeds, branch: simulation.branch, isAfresh: isAfresh)
        return [.simulation(.play(request))]
    }

    mutating func playMoreDays(_ step: Int) -> [Effect] {
        self[SimulationState.self].count = self[SimulationState.self].nextCount(step)
        return playSimulation()
    }

    /// As many other days as are shown.
    mutating func playOtherSeeds(_ step: Int) -> [Effect] {
        let simulation = self[SimulationState.self]
        let (first, count) = (simulation.firstSeed, UInt64(simulation.count))
        self[SimulationState.self].firstSeed = step > 0 ? first + count : first > count ? first - count : 1
        return playSimulation()
    }

    mutating func turnSimulationPane() {
        self[SimulationState.self].pane = self[SimulationState.self].pane == .days ? .measures : .days
    }

    /// The verb that gives the same figures.
    mutating func copySimulationCall() -> [Effect] {
        let simulation = self[SimulationState.self]
        guard let day = simulation.day else { return [] }
        var call = "dyspo simulate \(day.iso)"
        if simulation.firstSeed > 1 { call += " --seed \(simulation.firstSeed)" }
        if simulation.count > 1 { call += " --seeds \(simulation.count)" }
        if let branch = simulation.branch?.text ?? vantageBranch { call += " --branch \"\(branch)\"" }
        status.say(language("Copied: \(call).", "Skopiowano: \(call)."))
        return [.copy(call)]
    }

    private var vantageBranch: String? { if case .branch(let name, _, _) = vantage { name } else { nil } }

    /// Back to all days, and from there away: what is being played ends, and nothing is kept of it.
    mutating func leaveSimulation() -> [Effect] {
        if self[SimulationState.self].pane == .days {
            self[SimulationState.self].pane = .measures
            return []
        }
        let wasPlaying = self[SimulationState.self].isPlaying
        self[SimulationState.self].end()
        goBack()
        if wasPlaying {
            status.say(
                language(
                    "Stopped before all days were played; the plan was only read.",
                    "Przerwano, zanim rozegrano wszystkie dni; plan był tylko czytany."))
        }
        return [.simulation(.forget)]
    }
}

/// What comes back.
extension ConsoleState {
    mutating func take(_ news: SimulationNews) {
        switch news {
        case .began(let id, let plan, let known):
            guard self[SimulationState.self].request == id else { return }
            self[SimulationState.self].plan = plan
            self[SimulationState.self].findings = known
        case .played(let id, let policy, let seed, let figures):
            guard self[SimulationState.self].request == id else { return }
            self[SimulationState.self].findings[policy, seed] = figures
            if self[SimulationState.self].isComplete, place != .simulation { tellPlayed() }
        case .refused(let id, let refusal):
            guard self[SimulationState.self].request == id else { return }
            self[SimulationState.self].request = nil
            self[SimulationState.self].refusal = refusal
        }
    }

    /// The store failed at it; what is said of it is said elsewhere too.
    mutating func simulationFailed(_ id: Int, _ sentence: String) {
        guard self[SimulationState.self].request == id else { return }
        self[SimulationState.self].request = nil
        self[SimulationState.self].fault = sentence
    }

    /// Whoever works elsewhere meanwhile finds it in the log.
    private mutating func tellPlayed() {
        guard let day = self[SimulationState.self].day else { return }
        let (english, polish) = (Wording(.english, view.calendar), Wording(.polish, view.calendar))
        tell(
            .consequence(
                Phrase(
                    "\(english.date(day)) is played to its end under every policy; gE shows it.",
                    "\(polish.date(day)) rozegrano do końca każdym sposobem; pokaże to gE.")))
    }
}
