import Foundation
package import ServiceModel

extension Transaction {
    /// The technician and time that a visit had before a fact took them away, from the journal; `nil` when that has
    /// been forgotten.
    package func placement(before event: VisitEvent) throws -> Placement? {
        let entry = try statements.first(
            "SELECT sequence FROM journal_row WHERE table_name = :table AND row_key = :key",
            ["table": .text(VisitEvent.table.name), "key": .text("\(event.visit)/\(event.sequence)")]
        ) { try $0.number(0) }
        guard let entry else { return nil }
        // One entry may tell many facts of a visit: the rows behind the fact are its own.
        let changes = try rowChanges(of: entry).drop {
            $0.table != VisitEvent.table.name || $0.key != "\(event.visit)/\(event.sequence)"
        }
        let row = changes.first { $0.table == Visit.table.name && $0.key == "\(event.visit)" }
        let before = row?.namedBefore ?? [:]
        guard case .text(let iso)? = before["day"], let day = Day(iso: iso),
            case .integer(let start)? = before["start_at"], case .integer(let end)? = before["end_at"]
        else { return nil }
        let crew = changes.filter { $0.table == AssignmentRow.table.name && $0.key.hasPrefix("\(event.visit)/") }
            .compactMap(\.namedBefore).compactMap(Self.assignment)
        guard !crew.isEmpty else { return nil }
        return Placement(
            assignments: crew.sorted { $0.role == .leader && $1.role != .leader }, day: day,
            start: Timestamp(seconds: start), end: Timestamp(seconds: end), parts: try Self.parts(before))
    }

    private static func parts(_ row: [String: SQLValue]) throws -> [WorkPart] {
        guard case .text(let json)? = row["parts"] else { return [] }
        return try JSONDecoder().decode([WorkPart].self, from: Data(json.utf8))
    }

    private static func assignment(_ row: [String: SQLValue]) -> Assignment? {
        guard case .integer(let technician)? = row["technician_id"], case .text(let role)? = row["role"],
            let role = Assignment.Role(rawValue: role)
        else { return nil }
        return Assignment(technician: Identifier(technician), role: role)
    }
}
