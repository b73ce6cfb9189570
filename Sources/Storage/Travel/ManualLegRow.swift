package import ServiceModel

/// A drive as a person has entered it.
package struct ManualLegRow: Hashable, Stored {
    package static let table = Table(
        "manual_leg", .restorable, key: LegEnds.columns,
        LegEnds.columns + ["seconds", "metres", "from_name", "to_name", "entered_at"])

    package var ends: LegEnds
    package var seconds: Int
    package var metres: Int
    /// What the person called the places.
    package var fromName, toName: String
    package var entered: Timestamp

    package init(
        ends: LegEnds, seconds: Int, metres: Int, fromName: String, toName: String, entered: Timestamp
    ) {
        self.ends = ends
        self.seconds = seconds
        self.metres = metres
        self.fromName = fromName
        self.toName = toName
        self.entered = entered
    }

    package var fields: [SQLValue] {
        ends.fields
            + [SQLValue(seconds), SQLValue(metres), .text(fromName), .text(toName), SQLValue(entered)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            ends: LegEnds(reading: &row), seconds: row.integer(), metres: row.integer(), fromName: row.text(),
            toName: row.text(), entered: row.moment())
    }
}
