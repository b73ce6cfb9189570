package import DeskModel
import ServiceModel

/// A standing crew: its leader, who comes along, from when and until when.
package struct ImportedCrew: ImportRow, Hashable {
    package static let kind = ImportKind.crews
    package static let columns: [ImportColumn] = [.name, .leader, .members, .from, .to]
    package static let requiredColumns: [ImportColumn] = [.name, .leader, .members, .from]

    package let line: Int
    package let row: CrewRow

    /// One name may come back once its crew is over.
    package var keys: [(column: ImportColumn, value: String)] { [(.name, "\(row.name), \(row.from.iso)")] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        let name = record.required(.name)
        let leader = record.reference(.leader, to: .technician)
        let members = record.names(in: .members, of: .technician)
        let before = record.problems.count
        let (from, through) = (record.day(.from), record.day(.to))
        if record.problems.count == before {
            if leader == nil { record.note(.required, in: .leader) }
            if members.isEmpty { record.note(.required, in: .members) }
            if from == nil { record.note(.required, in: .from) }
            if let from, let through, through < from { record.note(.windowEndsBeforeItBegins, in: .to) }
        }
        guard record.problems.isEmpty, let leader, let from else { return nil }
        row = CrewRow(line: record.line, name: name, leader: leader, members: members, from: from, through: through)
    }
}
