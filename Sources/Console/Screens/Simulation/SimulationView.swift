import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    mutating func drawSimulation(_ state: ConsoleState, in body: Rect) {
        let simulation = state[SimulationState.self]
        let layout = SimulationLayout(body, simulation.pane)
        if let rect = layout.table { drawPolicies(state, simulation, layout, in: rect) }
        if let rect = layout.days { drawPlayedDays(state, simulation, layout, in: rect) }
    }

    // MARK: Policies

    private mutating func drawPolicies(
        _ state: ConsoleState, _ simulation: SimulationState, _ layout: SimulationLayout, in rect: Rect
    ) {
        let isFocused = simulation.pane == .measures
        let inner = pane(
            rect, title: state.simulationTitle(simulation), trailing: state.simulationTrailing(simulation),
            isFocused: isFocused)
        if isFocused { cursor = inner.origin }
        drawPolicyHead(state, simulation, layout, on: inner.line(0))
        let shown = simulation.shown
        let measures = DayMeasure.allCases
        for (index, measure) in measures.enumerated() where index + 1 < inner.rows {
            let line = inner.line(index + 1)
            draw(measure, of: shown, state, layout, isPlaying: simulation.isPlaying, on: line)
            guard index == simulation.line else { continue }
            if isFocused { point(at: line) } else { put(">", at: line.origin, .dim, in: line) }
        }
        drawVerdict(state, simulation, in: inner.split(rows: measures.count + 1).bottom)
    }

    private mutating func drawVerdict(_ state: ConsoleState, _ simulation: SimulationState, in area: Rect) {
        // On a low screen words need the line of the rule.
        let hasRule = area.rows > 2
        if hasRule {
            let role: Role = simulation.pane == .measures ? .borderFocused : .border
            horizontalRule(at: area.origin, columns: area.columns, style: Style(role))
        }
        let rest = area.inset(columns: 1, rows: 0).split(rows: hasRule ? 1 : 0).bottom
        let isBad = simulation.refusal != nil || simulation.fault != nil
        let style = Style(isBad ? .statusWarning : simulation.played == 0 ? .dim : .text)
        let words = SafeText.wrapped(state.simulationVerdict(simulation), to: rest.columns)
        put(lines: words.map { (text: $0, style: style) }, in: rest)
    }

    private mutating func drawPolicyHead(
        _ state: ConsoleState, _ simulation: SimulationState, _ layout: SimulationLayout, on line: Rect
    ) {
        var area = columns(layout, on: line)
        _ = area.next(layout.label)
        for policy in simulation.policies {
            put(
                policy.name(state.language), in: area.next(layout.side).dropLeft(1), style: Style(.header),
                align: .right)
        }
        if layout.best > 0 {
            put(state.language("best", "najlepszy"), in: area.next(layout.best).dropLeft(2), style: Style(.header))
        }
        if layout.meaning > 0 {
            put(state.language("counts", "liczy"), in: area.next(layout.meaning), style: Style(.header))
        }
    }

    private mutating func draw(
        _ measure: DayMeasure, of shown: [PolicyDays], _ state: ConsoleState, _ layout: SimulationLayout,
        isPlaying: Bool, on line: Rect
    ) {
        let language = state.language
        let means = shown.map { $0.summary(measure)?.mean }
        let best = measure.best(of: means)
        var area = columns(layout, on: line)
        put(measure.title(language), in: area.next(layout.label), style: Style(.dim))
        for (index, days) in shown.enumerated() {
            let isWaited = days.days.isEmpty && isPlaying
            // Narrow columns have no room for how far days spread.
            let text =
                isWaited
                ? ".." : layout.side >= 18 ? days.words(measure, language) : measure.words(means[index], language)
            let isBest = best.contains(index)
            put(
                (isBest ? "* " : "") + text, in: area.next(layout.side),
                style: Style(isBest ? .statusSuccess : .text), align: .right)
        }
        if layout.best > 0 {
            let names = best.sorted().map { shown[$0].policy.name(language) }.joined(separator: ", ")
            put(names, in: area.next(layout.best).dropLeft(2), style: Style(.statusSuccess))
        }
        if layout.meaning > 0 { put(measure.meaning(language), in: area.next(layout.meaning), style: Style(.dim)) }
    }

    private func columns(_ layout: SimulationLayout, on line: Rect) -> LineColumns {
        LineColumns(line: line, column: line.column + 1)
    }

    // MARK: Days

    private mutating func drawPlayedDays(
        _ state: ConsoleState, _ simulation: SimulationState, _ layout: SimulationLayout, in rect: Rect
    ) {
        let language = state.language
        let isFocused = simulation.pane == .days
        let met = simulation.seeds.compactMap { seed in
            simulation.policies.lazy.compactMap { simulation.findings[$0, seed] }.first
        }
        let inner = pane(
            rect,
            title: language("Day by day", "Dzień po dniu") + "  " + simulation.measure.title(language),
            trailing: met.isEmpty ? "" : state.luckWords(met), isFocused: isFocused)
        if isFocused { cursor = inner.origin }
        guard inner.rows > 1, simulation.refusal == nil, simulation.fault == nil else { return }
        drawDayHead(state, simulation, layout, on: inner.line(0))
        let top = layout.top(simulation)
        let height = inner.rows - 1
        for index in top..<min(simulation.count, top + height) {
            let line = inner.line(index - top + 1)
            drawDay(simulation.seeds[index], state, simulation, layout, on: line)
            if isFocused, index == simulation.row { point(at: line) }
        }
        drawScrollMarks(above: top, below: simulation.count - top - height, rect)
    }

    private mutating func drawDayHead(
        _ state: ConsoleState, _ simulation: SimulationState, _ layout: SimulationLayout, on line: Rect
    ) {
        let language = state.language
        var area = columns(layout, on: line)
        let names = [language("seed", "ziarno"), language("ill", "chorzy"), language("emergencies", "awarie")]
        for (name, width) in zip(names, luckColumns(language)) {
            put(name, in: area.next(width), style: Style(.header), align: .right)
        }
        _ = area.next(layout.label - luckColumns(language).reduce(0, +))
        for policy in simulation.policies {
            put(policy.name(language), in: area.next(layout.side).dropLeft(1), style: Style(.header), align: .right)
        }
    }

    /// Of seed, sick and emergencies, which stand under the names of the measures.
    private func luckColumns(_ language: Language) -> [Int] { language == .polish ? [6, 8, 8] : [6, 4, 12] }

    private mutating func drawDay(
        _ seed: UInt64, _ state: ConsoleState, _ simulation: SimulationState, _ layout: SimulationLayout,
        on line: Rect
    ) {
        var area = columns(layout, on: line)
        let figures = simulation.policies.map { simulation.findings[$0, seed] }
        let luck = figures.compactMap { $0 }.first
        let texts = ["\(seed)", luck.map { "\($0.sick)" } ?? "", luck.map { "\($0.emergencies)" } ?? ""]
        for (text, width) in zip(texts, luckColumns(state.language)) {
            put(text, in: area.next(width), align: .right)
        }
        _ = area.next(layout.label - luckColumns(state.language).reduce(0, +))
        let values = simulation.values(of: seed)
        let best = simulation.measure.best(of: values)
        for (index, value) in values.enumerated() {
            let isWaited = figures[index] == nil && simulation.isPlaying
            let text = isWaited ? ".." : simulation.measure.words(value, state.language)
            let isBest = best.contains(index)
            put(
                (isBest ? "* " : "") + text, in: area.next(layout.side),
                style: Style(isBest ? .statusSuccess : .text), align: .right)
        }
    }
}

/// Columns of a line from the left, one after the other.
private struct LineColumns {
    let line: Rect
    var column: Int

    mutating func next(_ columns: Int) -> Rect {
        let rect = Rect(
            column: column, row: line.row, columns: max(0, min(columns, line.endColumn - column)), rows: 1)
        column += columns
        return rect
    }
}

extension Rect {
    fileprivate func dropLeft(_ count: Int) -> Rect { split(columns: min(count, columns)).right }
}
