import DeskModel
import ServiceModel

/// Marking, and what marks need when the desk changes.
extension ConsoleState {
    /// The marked visits as they stand now, in the order of marking.
    var markedCards: [VisitCard] { marks.visits.compactMap { view.visits[$0] } }

    /// What `m`, `x`, `L` and their like mean: the marks when there are any, else the visit under the cursor.
    var chosenCards: [VisitCard] { meansMarks ? markedCards : selectedCard.map { [$0] } ?? [] }

    /// Keys mean the marks when there are any, where the cursor is the desk's: a page means its own order.
    var meansMarks: Bool { !marks.isEmpty && current.hasDeskCursor }

    /// What a mark under the cursor would take: a row of the queue, a stop, all visits of a day.
    var markable: [Visit.ID] {
        current.markable(self)
    }

    /// Marks what is under the cursor, or takes the marks off when all of it has them, and steps on.
    mutating func toggleMark() {
        let visits = markable
        if visits.allSatisfy(marks.contains) { marks.remove(visits) } else { marks.add(visits, in: view) }
        current.stepBehindMark(&self)
        sayMarks()
    }

    /// Begins a range at the cursor, or marks the open one.
    mutating func toggleRange() {
        guard marks.range != nil else {
            marks.range = rangeStart
            status.say(
                language(
                    "A range begins here; move, then v marks it, Esc drops it.",
                    "Tu zaczyna się zakres; przejdź dalej, v zaznaczy, Esc porzuci."))
            return
        }
        closeRange()
        sayMarks()
    }

    /// An open range is marked: what is done next is done to it too.
    mutating func closeRange() {
        guard marks.range != nil else { return }
        marks.add(rangeVisits, in: view)
        marks.range = nil
    }

    private var rangeStart: MarksState.RangeStart? {
        switch focus {
        case .queue, .detail: queue.cursor.map(MarksState.RangeStart.queue)
        case .peek: peekedStop.map(MarksState.RangeStart.peek)
        case .board: .board(board.cursor)
        }
    }

    /// The visits between the open range's beginning and the cursor; none while the cursor is in another pane.
    var rangeVisits: [Visit.ID] {
        switch (marks.range, focus) {
        case (.queue(let start)?, .queue), (.queue(let start)?, .detail):
            return queue.rows.stretch(from: start, to: queue.cursor)
        case (.peek(let start)?, .peek):
            return (sheet?.stops.map(\.visit) ?? []).stretch(from: start, to: peekedStop)
        case (.board(let start)?, .board): return visits(from: start, to: board.cursor)
        default: return []
        }
    }

    /// Everything planned in the rectangle of cells between two corners.
    private func visits(from start: BoardCursor, to end: BoardCursor) -> [Visit.ID] {
        guard let first = board.index(of: start.row), let last = board.index(of: end.row) else { return [] }
        let days = min(start.day, end.day).number...max(start.day, end.day).number
        return board.rows[min(first, last)...max(first, last)].flatMap { row -> [Visit.ID] in
            guard case .technician(let technician) = row else { return [] }
            return days.flatMap { view.sheets[CellKey(technician.id, Day(number: $0))]?.stops.map(\.visit) ?? [] }
        }
    }

    mutating func markAllRows() {
        marks.add(queue.rows, in: view)
        sayMarks()
    }

    /// Takes back the first thing there is: an open range, then the marks. False when there is neither.
    mutating func clearMarks() -> Bool {
        if marks.range != nil {
            marks.range = nil
            status.say(language("The range is dropped.", "Zakres porzucono."))
            return true
        }
        guard !marks.isEmpty else { return false }
        let count = marks.count
        marks.clear()
        status.say(
            language("\(orders(count)) no longer marked.", "Odznaczono: \(orders(count))."))
        return true
    }

    /// Marks whose visits left the desk go with them; the log says so.
    mutating func dropLostMarks() {
        let lost = marks.visits.filter { view.visits[$0] == nil }
        guard !lost.isEmpty else { return }
        marks.remove(lost)
        let (english, polish) = (orders(lost.count, .english), orders(lost.count, .polish))
        tell(
            .consequence(
                Phrase(
                    "\(english) left the desk and the marks; \(marks.count) still marked.",
                    "Zniknęły z konsoli i z zaznaczonych: \(polish); zostało zaznaczonych \(marks.count).")))
    }

    /// `2 marked (1:30)`, and how far an open range reaches; empty without marks.
    var marksText: String {
        var parts: [String] = []
        if marks.range != nil {
            parts.append(language("range \(rangeVisits.count)", "zakres \(rangeVisits.count)"))
        }
        if !marks.isEmpty {
            let minutes = wording.length(minutes: markedCards.reduce(0) { $0 + $1.duration })
            parts.append(language("\(marks.count) marked (\(minutes))", "zaznaczone \(marks.count) (\(minutes))"))
        }
        return parts.joined(separator: ", ")
    }

    private mutating func sayMarks() {
        status.say(
            marks.isEmpty
                ? language("Nothing is marked.", "Nic nie jest zaznaczone.")
                : marksText + language(". m moves them all, Esc clears.", ". m przenosi wszystkie, Esc odznacza."))
    }

    /// `1 order`, `3 orders`.
    func orders(_ count: Int) -> String { orders(count, language) }

    private func orders(_ count: Int, _ language: Language) -> String {
        "\(count) " + language.plural(count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń"))
    }
}

extension [Visit.ID] {
    /// From one element to another, whichever comes first; empty when one is not there.
    fileprivate func stretch(from start: Visit.ID, to end: Visit.ID?) -> [Visit.ID] {
        guard let end, let first = firstIndex(of: start), let last = firstIndex(of: end) else { return [] }
        return Array(self[Swift.min(first, last)...Swift.max(first, last)])
    }
}
