import DeskModel
import ServiceModel

/// Dropping, and what is said where it cannot be done.
extension ConsoleState {
    /// Writes the order in hand to the cell under the cursor.
    mutating func drop(override: String? = nil) -> [Effect] {
        guard let moving, moving.writing == nil else { return [] }
        guard let cell else {
            status.say(language("Choose a technician's day first.", "Najpierw wybierz dzień serwisanta."), .warning)
            return []
        }
        if override == nil, let objection = objection(to: cell) {
            status.say(objection, .warning)
            return []
        }
        let token = freshToken()
        errands[token] = .drop
        self.moving?.writing = token
        let command = PlaceVisit(
            visit: moving.visit, technician: cell.technician, day: cell.day, start: moving.chosen(in: cell)?.start,
            override: override, basis: basis(of: moving.card, to: cell))
        return [.perform(command, token: token)]
    }

    /// Why the order cannot simply be dropped there, and what can be done instead; `nil` when it can. A cell that is
    /// not priced yet is left to the store's own check.
    private func objection(to cell: CellKey) -> String? {
        let rest = language("! drops it with a reason.", "! upuści z podaniem powodu.")
        switch price(of: cell) {
        case .fits?, .partly?, nil: return nil
        case .impossible(let breach)?:
            return "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(breach.sentence(wording)). \(rest)"
        case .absent?:
            return "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(language("off", "wolne")). \(rest)"
        case .fitsIfMoved(_, let other)?:
            let number = view.visits[other].map(\.number.description) ?? ""
            return language("It fits only if \(number) moves first.", "Zmieści się, gdy najpierw ustąpi \(number).")
                + " " + rest
        }
    }

    /// Why `!` is not needed or not possible here.
    func overrideObstacle() -> Phrase? {
        guard let moving else { return nil }
        if moving.writing != nil { return Phrase("it is being written", "trwa zapis") }
        guard let cell else { return Phrase("choose a technician's day first", "najpierw wybierz dzień serwisanta") }
        if case .fits? = price(of: cell) { return Phrase("it fits; Enter drops it", "pasuje; Enter upuszcza") }
        return nil
    }

    /// Takes a planned visit off the board.
    mutating func unassign(_ card: VisitCard) -> [Effect] {
        let token = freshToken()
        errands[token] = .unassign
        if moving != nil { moving?.writing = token }
        return [.perform(UnplaceVisit(visit: card.id, basis: basis(of: card, to: nil)), token: token)]
    }

    /// The versions a move is based on: the visit, and the days it leaves and enters.
    func basis(of card: VisitCard, to cell: CellKey?) -> Basis {
        var versions: [VersionedRow: Int] = [.visit(card.id): card.version]
        let origin = card.placement.map { CellKey($0.leader, $0.day) }
        for key in [origin, cell].compactMap({ $0 }) {
            guard let sheet = view.sheets[key] else { continue }
            versions[.technicianDay(key.technician, key.day)] = sheet.version
        }
        return Basis(versions)
    }
}
