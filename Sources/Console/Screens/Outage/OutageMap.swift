import DeskModel
import ServiceModel

/// The changes of a repair on the map.
extension ConsoleState {
    /// The change under the cursor that has a place.
    private var outageMapPlace: Placement? {
        guard place == .outage, let chosen = self[OutageState.self].chosen else { return nil }
        let change = self[OutageState.self].change
        let move = chosen.moves.indices.contains(change) ? chosen.moves[change] : chosen.moves.first
        return move.flatMap { $0.move.to ?? $0.move.from }
    }

    /// Where the change under the cursor goes to, else where it comes from.
    var outageMapCell: CellKey? { outageMapPlace.map { CellKey($0.leader, $0.day) } }

    /// A day as the map shows it: with the chosen proposal, as long as a repair is being worked on.
    func mapSheet(_ cell: CellKey) -> DaySheet? {
        let day =
            self[OutageState.self].draft == nil
            ? nil : self[OutageState.self].chosen?.days.first { $0.after.cell == cell }
        return day?.after ?? view.sheets[cell]
    }

    /// `with proposal A`: what the map shows is not written.
    var mapProposalWords: String? {
        let outage = self[OutageState.self]
        guard outage.draft != nil, let chosen = outage.chosen,
            chosen.days.contains(where: { $0.after.cell.day == mapDay })
        else { return nil }
        let letter = Self.outageLetter(outage.proposal)
        return language("with proposal \(letter)", "z propozycją \(letter)")
    }

    /// The map large, at the change under the cursor; Esc leads back and the draft stays.
    mutating func showOutageOnMap() -> [Effect] {
        guard let cell = outageMapCell else { return [] }
        board.cursor.row = .technician(cell.technician)
        board.cursor.day = cell.day
        openScreen(.map)
        trail = [TrailStep(screen: .outage) { _ in }]
        return []
    }
}
