import Foundation

/// One row that a transaction wrote: what stood there before and after; both `nil` when only a day's version was
/// counted up.
struct RowChange: Sendable {
    /// The table of the days' versions.
    static let days = "technician_day"

    var table: String
    /// The key columns, with `/` between them.
    var key: String
    var before: [SQLValue]?
    var after: [SQLValue]?

    init(table: String, key: String, before: [SQLValue]? = nil, after: [SQLValue]? = nil) {
        self.table = table
        self.key = key
        self.before = before
        self.after = after
    }
}

extension RowChange {
    /// A row as a JSON array. Written by hand, for a file brings tens of thousands of rows and an encoder takes longer
    /// for each than the disk.
    static func text(_ row: [SQLValue]?) -> SQLValue {
        guard let row else { return .null }
        var json = "["
        for (index, value) in row.enumerated() {
            if index > 0 { json += "," }
            switch value {
            case .null: json += "null"
            case .integer(let number): json += String(number)
            case .real(let number): json += number.description
            case .text(let text): append(text, to: &json)
            }
        }
        return .text(json + "]")
    }

    /// A JSON string: quotes, backslashes and controls are escaped (RFC 8259).
    private static func append(_ text: String, to json: inout String) {
        let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
        guard needsEscape else {
            json += "\"" + text + "\""
            return
        }
        json += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\" + String(scalar)
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        json += "\""
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

extension SQLValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .real(value)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .integer(let value): try container.encode(value)
        case .real(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        }
    }
}
