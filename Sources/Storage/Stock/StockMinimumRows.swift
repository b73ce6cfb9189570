package import ServiceModel

extension StockMinimum: Stored {
    package static let table = Table(
        "stock_minimum", .restorable, key: ["place_id", "part_id"], ["place_id", "part_id", "quantity"])
    package var fields: [SQLValue] { [SQLValue(cell.place), SQLValue(cell.part), SQLValue(quantity)] }

    package init(reading row: inout RowReader) throws {
        try self.init(StockCell(row.id(), row.id()), quantity: row.quantity())
    }
}

extension Reader {
    /// What a place is to have at least.
    package func minimums(at place: StockPlace.ID) throws -> [StockMinimum] {
        try fetch(StockMinimum.self, "WHERE place_id = :place ORDER BY part_id", ["place": SQLValue(place)])
    }
}
