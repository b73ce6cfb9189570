package import DeskModel
package import ServiceModel

/// What the desk's cursor is on, whichever screen shows it: a technician and a day, a visit of that day, a moment.
extension ConsoleState {
    /// The technician-day under the board's cursor; `nil` on a region's row.
    package var cell: CellKey? {
        guard case .technician(let technician) = board.cursor.row else { return nil }
        return CellKey(technician, board.cursor.day)
    }

    /// The sheet under the board's cursor; `nil` on a region's row or when the day is not loaded.
    var sheet: DaySheet? { cell.flatMap { view.sheets[$0] } }

    /// The visit that `m`, `A`, `x`, `i` and `L` mean on the open screen.
    package var selected: Visit.ID? {
        current.selected(self)
    }

    var selectedCard: VisitCard? { selected.flatMap { view.visits[$0] } }

    /// The stop that the peek pane points at; the first one until another is chosen.
    var peekedStop: Visit.ID? {
        guard let stops = sheet?.stops else { return nil }
        return stops.first { $0.visit == peek.cursor }?.visit ?? stops.first?.visit
    }

    /// Where keys land now.
    var place: Place {
        if moving != nil { return current.handPlace ?? .moving }
        return planReview == nil ? current.place(self) : .review
    }

    func technicianName(_ technician: Technician.ID) -> String {
        board.technicianIndex[technician].map { view.technicians[$0].name } ?? "\(technician)"
    }
}
