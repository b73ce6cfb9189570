package import ServiceModel

extension Crew: Stored {
    package static let table = Table(
        "crew", .restorable, ["id", "name", "leader_id", "members", "from_day", "through_day", "version"])

    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(name), SQLValue(leader), .text(joined(members)), SQLValue(from), SQLValue(through),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), name: row.text(), leader: row.id(), members: row.ids(), from: row.day(),
            through: row.optional { try $0.day() }, version: row.integer())
    }
}
