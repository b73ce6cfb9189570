import Foundation

/// One row that a transaction wrote: what stood there before and after; both `nil` when only a day's version was
/// counted up.
struct RowChange: Sendable {
    /// The table of the days' versions.
    static let days = Table.technicianDay.name

    var table: String
    /// The key columns, with `/` between them.
    var key: String
    /// What `before` and `after` hold, in their order: of a row of an older schema not all that its table has now, and
    /// perhaps what it has no more.
    var columns: [String]
    var before: [SQLValue]?
    var after: [SQLValue]?

    init(
        table: String, key: String, columns: [String] = [], before: [SQLValue]? = nil, after: [SQLValue]? = nil
    ) {
        self.table = table
        self.key = key
        self.columns = columns
        self.before = before
        self.after = after
    }
}

extension RowChange {
    /// A change as the journal keeps it. Throws `unreadableRow` for one that is none, or whose columns nobody knows.
    init(table: String, key: String, before: String?, after: String?, shape: Int?, _ shapes: RowShapes) throws {
        self.init(
            table: table, key: key, before: try before.map(RowChange.row), after: try after.map(RowChange.row))
        guard let row = self.after ?? self.before else { return }
        guard let columns = shapes.columns(shape, of: table, count: row.count), (self.before ?? row).count == row.count
        else { throw StoreFault.unreadableRow(table: "journal_row", detail: "\(table) \(key)") }
        self.columns = columns
    }

    var namedBefore: [String: SQLValue]? { before.map(named) }
    var namedAfter: [String: SQLValue]? { after.map(named) }

    private func named(_ row: [SQLValue]) -> [String: SQLValue] {
        Dictionary(uniqueKeysWithValues: zip(columns, row))
    }

    /// A row as a JSON array. Written by hand, for a file brings tens of thousands of rows and an encoder takes longer
    /// for each than the disk.
    static func text(_ row: [SQLValue]?) -> SQLValue {
        guard let row else { return .null }
        var json = "["
        json.reserveCapacity(row.reduce(2) { $0 + room($1) })
        for (index, value) in row.enumerated() {
            if index > 0 { json += "," }
            switch value {
            case .null: json += "null"
            case .integer(let number): json += String(number)
            case .real(let number): json += number.description
            case .text(let text): append(text, to: &json)
            case .bytes(let bytes): json += "{\"base64\":\"" + Data(bytes).base64EncodedString() + "\"}"
            }
        }
        json += "]"
        return .text(json)
    }

    /// Bytes that a value takes, most often.
    private static func room(_ value: SQLValue) -> Int {
        switch value {
        case .null: 5
        case .integer, .real: 21
        case .text(let text): text.utf8.count + 3
        case .bytes(let bytes): bytes.count * 4 / 3 + 20
        }
    }

    /// A JSON string: quotes, backslashes and controls are escaped (RFC 8259).
    private static func append(_ text: String, to json: inout String) {
        json += "\""
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            escape(text, into: &json)
        } else {
            json += text
        }
        json += "\""
    }

    private static func escape(_ text: String, into json: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\" + String(scalar)
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
    }

    /// Reads what ``text(_:)`` wrote.
    static func row(_ text: String) throws -> [SQLValue] {
        if let row = KeptRow.values(of: text) { return row }
        do {
            return try JSONDecoder().decode([SQLValue].self, from: Data(text.utf8))
        } catch {
            throw StoreFault.unreadableRow(table: "journal_row", detail: text)
        }
    }
}
