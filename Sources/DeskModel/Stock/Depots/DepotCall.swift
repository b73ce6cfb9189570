package import Geography
package import ServiceModel

/// A stop at a warehouse as a day shows it.
package struct DepotCall: Hashable, Sendable {
    /// The code of the warehouse.
    package var code: String
    package var location: Coordinate
    /// Before which of the day's visits, counted from 0.
    package var index: Int
    /// Seconds of driving to get there, parking included, and the way without it.
    package var drive: Int
    package var leg: Leg
    package var arrival: Timestamp
    package var departs: Timestamp
    package var start: Timestamp
    package var end: Timestamp
    package var loads: [LoadedPart]

    package init(
        code: String, location: Coordinate, index: Int, drive: Int, leg: Leg, arrival: Timestamp, departs: Timestamp,
        start: Timestamp, end: Timestamp, loads: [LoadedPart]
    ) {
        self.code = code
        self.location = location
        self.index = index
        self.drive = drive
        self.leg = leg
        self.arrival = arrival
        self.departs = departs
        self.start = start
        self.end = end
        self.loads = loads
    }

    /// `16 × AKU-12V9AH, 2 × USZCZELKA-18`
    package func words(_ language: Language) -> String {
        loads.map { StockWords.amount($0.quantity, $0.unit, of: $0.code, language) }.joined(separator: ", ")
    }
}
