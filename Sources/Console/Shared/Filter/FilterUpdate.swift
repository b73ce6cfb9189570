package import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// What is in force on the open screen: a list's own filter, or the one that the desk's screens share.
    package var filter: Filter? {
        current.ownsFilter ? filtering.lists[screen] : filtering.desk
    }
}

/// Filtering while it is typed.
extension ConsoleState {
    /// The line, and the names that only the catalogue knows.
    mutating func openFilter() -> [Effect] {
        filtering.before = filter
        filtering.anchor = FilterState.Anchor(visit: queue.cursor, board: board.cursor)
        filtering.fault = nil
        filtering.recalled = nil
        // Made before the first letter, which it would make wait.
        renewFilterIndex()
        overlay = .input(LineInput(.filter, text: filter?.text ?? ""))
        return catalogue?.sequence == view.sequence ? [] : [.ask(.catalogue)]
    }

    /// The names are there: what was typed meanwhile is looked at again.
    mutating func take(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        if case .input(let line)? = overlay, line.purpose == .filter { filter(typing: line.text) }
    }

    /// Names a filter may ask for; customers and towns that are not on the desk only once the catalogue is there.
    mutating func knownNames() -> FilterVocabulary {
        if let known = filtering.vocabulary, known.sequence == view.sequence, known.catalogue == catalogue?.sequence {
            return known.names
        }
        // Only what it is about is kept by it, so that the view itself can change in its place.
        let (cards, skills, regions) = (view.visits, view.skills, view.regions)
        let (technicians, others) = (view.technicians, catalogue?.technicians ?? [])
        let names = FilterVocabulary(
            skills: skills.map(\.code), regions: regions.map(\.name),
            technicians: technicians.map(\.name) + others.map(\.name), customers: catalogue?.customerNames(and: cards),
            towns: catalogue?.townNames(and: cards))
        filtering.vocabulary = FilterState.Vocabulary(
            sequence: view.sequence, catalogue: catalogue?.sequence, names: names)
        return names
    }

    /// What was typed is in force at once, as far as it is understood.
    mutating func filter(typing text: String) {
        do {
            let filter = try Filter(text, times, known: knownNames())
            filtering.fault = nil
            setFilter(filter)
        } catch {
            filtering.fault = error
        }
    }

    mutating func setFilter(_ filter: Filter?) {
        guard !current.ownsFilter else {
            filtering.lists[screen] = filter
            return current.refresh(&self)
        }
        filtering.desk = filter
        if let anchor = filtering.anchor {
            queue.cursor = anchor.visit
            board.cursor = anchor.board
        }
        refilter()
        board.rearrange(view)
        queue.arrange()
        current.refresh(&self)
    }

    /// Enter keeps the filter; one that is not understood keeps the line.
    mutating func keepFilter(_ text: String) -> [Effect] {
        filter(typing: text)
        guard filtering.fault == nil else { return [] }
        overlay = nil
        filtering.anchor = nil
        if !text.isEmpty {
            filtering.history.removeAll { $0 == text }
            filtering.history.insert(text, at: 0)
            filtering.history = Array(filtering.history.prefix(20))
        }
        status.say(filterSentence)
        return []
    }

    /// Esc: the one before is in force again.
    mutating func leaveFilter() {
        overlay = nil
        setFilter(filtering.before)
        filtering.anchor = nil
        status.say(filterSentence)
    }

    /// Up and Down go through the filters of before.
    mutating func recallFilter(_ step: Int) {
        guard !filtering.history.isEmpty else { return }
        let next = (filtering.recalled ?? -1) + step
        filtering.recalled = next < 0 ? nil : min(next, filtering.history.count - 1)
        let text = filtering.recalled.map { filtering.history[$0] } ?? ""
        var input = LineInput(.filter)
        input.line.replace(with: text)
        overlay = .input(input)
        filter(typing: text)
    }

    var filterSentence: String {
        guard let filter else { return language("No filter.", "Bez filtra.") }
        return current.filterSentence(filter, self)
    }

    /// Finds again what the filter lets through: after a key, and after a new view.
    mutating func refilter() {
        filterAll()
        // With an order in hand perhaps only those whom it fits.
        if let fitting = fittingTechnicians { board.shown = board.shown?.intersection(fitting) ?? fitting }
    }

    private mutating func filterAll() {
        guard let filter = filtering.desk else {
            filtering.visits = []
            filtering.cells = []
            board.shown = nil
            queue.matching = nil
            return
        }
        renewFilterIndex()
        guard let index = filtering.index else { return }
        filtering.visits = index.visits(matching: filter)
        queue.matching = filtering.visits
        board.shown = technicians(filter, index)
    }

    private mutating func renewFilterIndex() {
        if filtering.index?.edition != viewEdition { filtering.index = FilterIndex(view, viewEdition, now: now) }
    }

    /// The technicians whose names and days match; fills the cells that do.
    private mutating func technicians(_ filter: Filter, _ index: FilterIndex) -> Set<Technician.ID> {
        var shown: Set<Technician.ID> = []
        filtering.cells = []
        let looksAtCells = filter.concernsVisits || filter.concernsDays
        let held = filter.concernsVisits ? index.cells(of: filtering.visits) : []
        // Apart: a closure that asks the whole console for it would take a copy of the console for each technician.
        let (days, sheets) = (view.days, view.sheets)
        for row in view.technicians {
            guard let texts = index.technicians[row.id],
                filter.matches(technician: texts.name, region: texts.region, skills: texts.skills)
            else { continue }
            if !looksAtCells || filter.names(technician: texts.name) { shown.insert(row.id) }
            guard looksAtCells else { continue }
            let cells = days.map { CellKey(row.id, $0) }.filter { Self.matches(filter, $0, sheets[$0], held) }
            filtering.cells.formUnion(cells)
            if !cells.isEmpty { shown.insert(row.id) }
        }
        return shown
    }

    /// `held`: the days on which a visit stands that the filter lets through.
    private static func matches(_ filter: Filter, _ cell: CellKey, _ sheet: DaySheet?, _ held: Set<CellKey>) -> Bool {
        guard let sheet else { return false }
        if filter.concernsVisits, !held.contains(cell) { return false }
        return filter.concernsDays ? filter.matches(sheet) : true
    }

    /// To the next matching cell of the board or line of the queue; round to the first one.
    mutating func goToNextMatch() {
        if focus == .queue || focus == .detail {
            if queue.cursorIndex == queue.rows.count - 1 { queue.step(-1_000_000) } else { queue.step(1) }
            return
        }
        let cells = board.rows.flatMap { row -> [CellKey] in
            guard case .technician(let technician) = row else { return [] }
            return view.days.map { CellKey(technician.id, $0) }.filter(filtering.cells.contains)
        }
        let here = cell.flatMap { board.index(of: .technician($0.technician)) } ?? board.cursorIndex
        let next = cells.first { key in
            let row = board.index(of: .technician(key.technician)) ?? 0
            return row > here || row == here && key.day > board.cursor.day
        }
        guard let cell = next ?? cells.first else {
            // A filter about people alone: every row that shows matches.
            if board.cursorIndex == board.rows.count - 1 { board.step(rows: -1_000_000, days: 0) }
            board.step(rows: 1, days: 0)
            return
        }
        board.go(to: cell, in: view)
        focus = .board
    }
}

extension Catalogue {
    /// Of all customers, those of a view that is newer among them.
    fileprivate func customerNames(and cards: [Visit.ID: VisitCard]) -> @Sendable () -> [String] {
        { [customers] in customers.map(\.name) + cards.values.map(\.customer) }
    }

    /// Towns and names of all sites, and the towns of a view that is newer.
    fileprivate func townNames(and cards: [Visit.ID: VisitCard]) -> @Sendable () -> [String] {
        { [sites] in sites.flatMap { [$0.town, $0.name] } + cards.values.map(\.town) }
    }
}
