/// A stop of a technician's day at a warehouse, where what visits behind it lack is loaded. There is at most one a day.
package struct DepotStop: Hashable, Sendable {
    package typealias ID = Identifier<DepotStop>

    package let id: ID
    package var technician: Technician.ID
    package var day: Day
    package var place: StockPlace.ID
    package var start: Timestamp
    package var end: Timestamp
    /// What is loaded, and for which visits.
    package var loads: [Load]
    package var version: Int

    package struct Load: Hashable, Sendable, Codable {
        package let visit: Visit.ID
        package let part: Part.ID
        package let quantity: Quantity

        package init(visit: Visit.ID, part: Part.ID, _ quantity: Quantity) {
            self.visit = visit
            self.part = part
            self.quantity = quantity
        }
    }

    package init(
        id: ID, technician: Technician.ID, day: Day, place: StockPlace.ID, start: Timestamp, end: Timestamp,
        loads: [Load], version: Int = 1
    ) {
        self.id = id
        self.technician = technician
        self.day = day
        self.place = place
        self.start = start
        self.end = end
        self.loads = loads
        self.version = version
    }

    /// Loads in an order that does not depend on when they came, each visit's of a part together.
    package static func sorted(_ loads: some Sequence<Load>) -> [Load] {
        var sums: [Visit.ID: [Part.ID: Quantity]] = [:]
        for load in loads { sums[load.visit, default: [:]][load.part, default: .zero] += load.quantity }
        return sums.flatMap { visit, parts in parts.map { Load(visit: visit, part: $0, $1) } }
            .sorted { ($0.visit, $0.part) < ($1.visit, $1.part) }
    }
}
