import DeskModel
import ServiceModel
import Storage

extension SaveDepot: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let place = try scope.stockPlace(place)
        guard place.kind == .warehouse else {
            throw Refusal.desk(.invalid(field: .placeKind, .notOneOf(place.kind.rawValue, allowed: ["warehouse"])))
        }
        let known = try scope.read.depot(at: place.id)
        guard let content else {
            if let known { try scope.transaction.delete(known) }
            return Outcome(.stock(.depotSaved(place: place.code, opens: nil, closes: nil, minutes: 0)))
        }
        guard content.opens < content.closes, content.closes.minutes <= 24 * 60 else {
            throw Refusal.desk(.invalid(field: .depotHours, .windowEndsBeforeItBegins))
        }
        guard (1...Depot.mostMinutes).contains(content.minutes) else {
            throw Refusal.desk(
                .invalid(field: .loadingMinutes, .outOfRange(value: content.minutes, allowed: 1...Depot.mostMinutes)))
        }
        let depot = Depot(
            place: place.id, location: content.location, opens: content.opens, closes: content.closes,
            minutes: content.minutes, version: known?.version ?? 1)
        if known == nil { try scope.transaction.insert(depot) } else { try scope.transaction.update(depot) }
        return Outcome(
            .stock(
                .depotSaved(
                    place: place.code, opens: content.opens, closes: content.closes, minutes: content.minutes)))
    }
}
