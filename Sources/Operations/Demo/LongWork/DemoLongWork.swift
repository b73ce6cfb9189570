import DeskModel
import ServiceModel
import Storage

/// One installation of the demo that takes two days and one whose tasks wait for each other, both planned, so that board, day
/// and order page show what that looks like.
struct DemoLongWork {
    let desk: ServiceDesk
    let actor: Actor
    let demo: DemoCompany

    /// A company with fewer orders than this is somebody's experiment and gets none.
    private static let fewestOrders = 100
    /// On the days of its first week everybody is busy.
    private static let days = 3...10
    private static let longMinutes = 15 * 60

    func add() throws {
        guard demo.orders.count >= Self.fewestOrders else { return }
        let visits = Dictionary(grouping: demo.visits, by: \.order)
        var lengths: [Int?] = [Self.longMinutes, nil]
        for order in demo.orders {
            guard let length = lengths.first else { return }
            let own = (visits[order.id] ?? []).sorted { $0.sequence < $1.sequence }
            guard own.count > 1, order.stage == .active, order.hold == nil else { continue }
            if try place(order, own, minutes: length) { lengths.removeFirst() }
        }
    }

    /// Whether every visit of it has a place.
    private func place(_ order: Order, _ visits: [Visit], minutes: Int?) throws -> Bool {
        if let minutes {
            var changes = EditOrder.Changes()
            (changes.visit, changes.duration) = (visits[0].sequence, minutes)
            _ = try desk.perform(EditOrder(order: order.id, changes: changes), by: actor)
        }
        let today = desk.company.calendar.day(of: desk.now)
        let days = Self.days.map { today + $0 }
        for visit in visits {
            let prices = try desk.prices(of: visit.id, days: days)
            let cells = prices.compactMap { cell, price -> (cell: CellKey, cost: Int)? in
                guard case .fits(let ways) = price, let best = ways.map(\.cost).min() else { return nil }
                return (cell, best)
            }
            let best = cells.min {
                ($0.cell.day, $0.cost, $0.cell.technician) < ($1.cell.day, $1.cost, $1.cell.technician)
            }
            guard let cell = best?.cell else { return false }
            _ = try desk.perform(
                PlaceVisit(visit: visit.id, technician: cell.technician, day: cell.day), by: actor)
        }
        return true
    }
}
