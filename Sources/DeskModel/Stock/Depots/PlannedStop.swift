package import ServiceModel

/// A stop at a warehouse as a drop or a plan puts it into a day.
package struct PlannedStop: Hashable, Sendable, Codable {
    package var cell: CellKey
    package var place: StockPlace.ID
    /// The code of the warehouse.
    package var code: String
    package var start: Timestamp
    package var end: Timestamp
    /// What is loaded in addition to what the day's stop loads already.
    package var loads: [DepotStop.Load]

    package init(
        cell: CellKey, place: StockPlace.ID, code: String, start: Timestamp, end: Timestamp, loads: [DepotStop.Load]
    ) {
        self.cell = cell
        self.place = place
        self.code = code
        self.start = start
        self.end = end
        self.loads = loads
    }
}
