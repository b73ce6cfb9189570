import DeskModel
import Foundation
import Interchange

/// How a file of one kind is told from others by its beginning, and read. Each department lists its own, in `…Files.swift`.
struct FileReading: Sendable {
    let kind: ImportKind
    /// Throws what is wrong with a long file whose beginning shows that it is none of this kind.
    let judge: @Sendable (FileHead, ImportReader) throws -> Void
    /// Throws `CSVFault` or `ProblemFileFault` when the file cannot be read at all.
    let rows: @Sendable (Data, ImportReader, FileRows.Way) throws -> FileRows
}

extension FileReading {
    /// A table of master data: `rows` are those of `ImportRows`.
    init<Row: ImportRow>(_ type: Row.Type, _ rows: @escaping @Sendable ([Row]) -> ImportRows.Rows) {
        self.init(table: type) { ImportRows(rows($0), keepGoing: $1.keepGoing, update: $1.update) }
    }

    /// A table whose rows have a command of their own.
    init<Row: ImportRow>(
        table _: Row.Type, _ command: @escaping @Sendable ([Row], FileRows.Terms) -> any Command
    ) {
        self.init(
            kind: Row.kind, judge: { head, reader in try head.requireTable(of: Row.columns, reader) },
            rows: { data, reader, way in
                var reader = reader
                reader.updates = way.updates
                return FileRows(try reader.read(Row.self, from: data), way, command)
            })
    }

    static let all: [FileReading] = {
        let lists: [[FileReading]] = [
            ofAdministration, ofPlanning, ofIntake, ofPlaces, ofMaintenance, ofTickets, ofContracts, ofChecklists,
            ofStock, ofCrews,
        ]
        return Array(lists.joined())
    }()

    /// Every kind has one.
    static func of(_ kind: ImportKind) -> FileReading {
        guard let reading = all.first(where: { $0.kind == kind }) else {
            preconditionFailure("nothing reads \(kind.rawValue)")
        }
        return reading
    }
}
