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
    /// A row as a JSON array.
    static func text(_ row: [SQLValue]?) -> SQLValue {
        guard let row else { return .null }
        return json(row)
    }

    static func row(_ text: String) throws -> [SQLValue] {
        do {
            return try JSONDecoder().decode([SQLValue].self, from: Data(text.utf8))
        } catch {
            throw StoreFault.unreadableRow(table: "journal_row", detail: text)
        }
    }
}

extension SQLValue: Codable {
    public init(from decoder: any Decoder) throws {
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

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .integer(let value): try container.encode(value)
        case .real(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        }
    }
}
