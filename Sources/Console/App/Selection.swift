package import DeskModel
package import ServiceModel

extension ConsoleState {
    /// The technician-day under the board's cursor; `nil` on a region's row.
    package var cell: CellKey? {
        guard case .technician(let technician) = board.cursor.row else { return nil }
        return CellKey(technician, board.cursor.day)
    }

    /// The sheet under the board's cursor; `nil` on a region's row or when the day is not loaded.
    var sheet: DaySheet? { cell.flatMap { view.sheets[$0] } }

    /// The visit that `m`, `A`, `x`, `i` and `L` mean: the queue's, the chosen stop, or the only stop of the cell.
    package var selected: Visit.ID? {
        if screen == .day { return peekedStop }
        if screen == .map { return map.pointed }
        return switch focus {
        case .queue, .detail: queue.cursor
        case .peek: peekedStop
        case .board: sheet.flatMap { $0.stops.count == 1 ? $0.stops[0].visit : nil }
        }
    }

    var selectedCard: VisitCard? { selected.flatMap { view.visits[$0] } }

    /// The stop that the peek pane points at; the first one until another is chosen.
    var peekedStop: Visit.ID? {
        guard let stops = sheet?.stops else { return nil }
        return stops.first { $0.visit == peek.cursor }?.visit ?? stops.first?.visit
    }

    /// Where keys land now.
    var place: Place {
        if moving != nil {
            return switch screen {
            case .day: .movingDay
            case .map: .movingMap
            case .board, .orders, .agenda: .moving
            }
        }
        if planReview != nil { return .review }
        if screen.isList { return .orderLines }
        if screen == .day { return .day }
        if screen == .map { return .map }
        switch focus {
        case .board: return .board
        case .queue: return .queue
        case .detail: return .detail
        case .peek: return .peek
        }
    }

    func technicianName(_ technician: Technician.ID) -> String {
        board.technicianIndex[technician].map { view.technicians[$0].name } ?? "\(technician)"
    }
}
