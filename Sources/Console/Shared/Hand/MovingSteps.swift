import DeskModel
import ServiceModel

/// Jumping between cells while an order is in hand.
extension ConsoleState {
    /// Puts the cursor on the cell of that rank. False, with a sentence, when there are not so many.
    mutating func jump(toRank rank: Int) -> Bool {
        guard let moving else { return false }
        guard rank >= 1, rank <= moving.book.ranked.count else {
            let count = moving.book.ranked.count
            status.say(
                count == 0 && moving.isSet
                    ? language(
                        "No day takes all \(moving.cards.count). A plans each where it fits.",
                        "Żaden dzień nie zmieści wszystkich (\(moving.cards.count)). A planuje każde, gdzie pasuje.")
                    : count == 0
                        ? nothingFits(moving)
                        : language(
                            "Only \(count) \(count == 1 ? "cell fits" : "cells fit").",
                            "Pasujących miejsc: tylko \(count)."
                        ),
                .warning)
            return false
        }
        let best = moving.book.ranked[rank - 1]
        guard board.shown?.contains(best.technician) ?? true else {
            let name = technicianName(best.technician)
            status.say(
                language(
                    "The filter hides \(name); \\ shows everybody.", "Filtr ukrywa: \(name); \\ pokazuje wszystkich."),
                .warning)
            return false
        }
        self.moving?.wanted = nil
        board.go(to: best, in: view)
        if moving.origins.contains(best), case .fits(let places)? = moving.book[best] {
            // The place of the rank was asked for, not the one where it is.
            self.moving?.choice = places.first
            self.moving?.choiceCell = best
        }
        return true
    }

    /// Puts the cursor on the cell of a rank, or on a technician's best one.
    mutating func jump(to target: MovingState.Intention.Target) -> Bool {
        switch target {
        case .rank(let rank): return jump(toRank: rank)
        case .technician(let technician):
            let best = moving?.book.ranked.first { $0.technician == technician }
            board.go(to: best ?? CellKey(technician, board.cursor.day), in: view)
            return best != nil
        }
    }

    /// Jumps now, or as soon as all prices are known.
    mutating func jumpWhenPriced(to target: MovingState.Intention.Target, drops: Bool = false) -> [Effect] {
        guard let moving, moving.writing == nil else { return [] }
        guard moving.book.isComplete else {
            self.moving?.whenPriced = MovingState.Intention(target: target, drops: drops, deed: deeds)
            return []
        }
        guard jump(to: target), drops else { return [] }
        return drop()
    }

    /// From the cell under the cursor to the next in rank; from one that does not fit to the best.
    mutating func jumpToNextBest(_ direction: Int) {
        guard let moving, !moving.book.ranked.isEmpty else { return }
        let count = moving.book.ranked.count
        let rank = cell.flatMap { moving.book.rank(of: $0) } ?? (direction > 0 ? 0 : 2)
        _ = jump(toRank: (rank - 1 + direction + count) % count + 1)
    }

    /// To the next cell on the screen's days that fits, line by line.
    mutating func jumpToNextFit(_ direction: Int) {
        let days = grid.dayCount
        let count = board.rows.count * days
        guard let moving, count > 0 else { return }
        let here = board.cursorIndex * days + board.cursor.day.since(board.firstDay)
        for distance in 1...count {
            let position = ((here + direction * distance) % count + count) % count
            guard case .technician(let technician) = board.rows[position / days] else { continue }
            let cell = CellKey(technician.id, board.firstDay + position % days)
            if case .fits? = moving.book[cell] {
                self.moving?.wanted = nil
                board.cursor = BoardCursor(row: .technician(technician.id), day: cell.day)
                return
            }
        }
        status.say(
            language(
                "No cell of these days fits; > looks at the next week.",
                "W tych dniach nic nie pasuje; > pokaże kolejny tydzień."),
            .warning)
    }

    /// Why, where it is the same everywhere.
    private func nothingFits(_ moving: MovingState) -> String {
        moving.book.onlyObstacle.map { $0.sentence(wording).capitalizedFirst + "." }
            ?? language("No cell of these days fits.", "W tych dniach nic nie pasuje.")
    }

    /// To an earlier or later place inside the day under the cursor.
    mutating func shiftChoice(_ direction: Int) {
        guard let moving, let cell else { return }
        let places = moving.places(in: cell)
        if let wanted = exactStart {
            // From a minute of one's own to the engine's place before or after it.
            let target = direction < 0 ? places.last { $0.start < wanted } : places.first { $0.start > wanted }
            if let target {
                self.moving?.choice = target
                self.moving?.choiceCell = cell
                self.moving?.wanted = nil
                return
            }
        }
        let index = places.firstIndex { $0 == moving.chosen(in: cell) } ?? 0
        guard places.indices.contains(index + direction) else {
            status.say(
                direction < 0
                    ? language("There is no earlier place in this day.", "W tym dniu nie ma wcześniejszego miejsca.")
                    : language("There is no later place in this day.", "W tym dniu nie ma późniejszego miejsca."))
            return
        }
        self.moving?.choice = places[index + direction]
        self.moving?.choiceCell = cell
    }
}
