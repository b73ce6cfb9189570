package import ServiceModel

extension Depot: Stored {
    package static let table = Table(
        "depot", .restorable, key: ["place_id"],
        ["place_id", "latitude", "longitude", "opens", "closes", "minutes", "version"])
    package var fields: [SQLValue] {
        [
            SQLValue(place), SQLValue(location.latitude), SQLValue(location.longitude), SQLValue(opens.minutes),
            SQLValue(closes.minutes), SQLValue(minutes), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let place: StockPlace.ID = try row.id()
        guard let location = try row.location() else {
            throw StoreFault.unreadableRow(table: "depot", detail: "place \(place)")
        }
        let (opens, closes) = (try row.integer(), try row.integer())
        guard let from = TimeOfDay(minutes: opens), let to = TimeOfDay(minutes: closes), from < to else {
            throw StoreFault.unreadableRow(table: "depot", detail: "\(opens) to \(closes)")
        }
        self.init(
            place: place, location: location, opens: from, closes: to, minutes: try row.integer(),
            version: try row.integer())
    }
}

extension DepotStop: Stored {
    package static let table = Table(
        "depot_stop", .restorable,
        ["id", "technician_id", "day", "place_id", "start_at", "end_at", "loads", "version"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(technician), SQLValue(day), SQLValue(place), SQLValue(start), SQLValue(end),
            json(loads), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), technician: row.id(), day: row.day(), place: row.id(), start: row.moment(),
            end: row.moment(), loads: row.json(), version: row.integer())
    }
}

extension Reader {
    /// Stops at warehouses from a day on, by day and technician.
    package func depotStops(from day: Day) throws -> [DepotStop] {
        try fetch(
            DepotStop.self, "WHERE day >= :day ORDER BY day, technician_id, id", ["day": SQLValue(day)])
    }

    package func depot(at place: StockPlace.ID) throws -> Depot? {
        try fetch(Depot.self, "WHERE place_id = :place", ["place": SQLValue(place)]).first
    }

    /// Whether any day has one.
    package func hasDepotStops() throws -> Bool {
        try statements.first("SELECT 1 FROM depot_stop LIMIT 1", [:]) { try $0.number(0) } != nil
    }

    /// The one of a technician's day.
    package func depotStop(of technician: Technician.ID, on day: Day) throws -> DepotStop? {
        try fetch(
            DepotStop.self, "WHERE technician_id = :technician AND day = :day ORDER BY id",
            ["technician": SQLValue(technician), "day": SQLValue(day)]
        ).first
    }
}
