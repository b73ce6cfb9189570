import Foundation
import ServiceModel

extension SQLValue {
    init<Entity>(_ id: Identifier<Entity>) { self = .integer(id.rawValue) }
    init<Entity>(_ id: Identifier<Entity>?) { self = id.map { .integer($0.rawValue) } ?? .null }
    init(_ moment: Timestamp) { self = .integer(moment.seconds) }
    init(_ moment: Timestamp?) { self = moment.map { .integer($0.seconds) } ?? .null }
    init(_ day: Day) { self = .text(day.iso) }
    init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .null }
}

extension RowReader {
    mutating func id<Entity>(_: Entity.Type = Entity.self) throws -> Identifier<Entity> {
        Identifier(try integer64())
    }
    mutating func moment() throws -> Timestamp {
        let seconds = try integer64()
        guard let moment = Timestamp(inCalendar: seconds) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(seconds)")
        }
        return moment
    }
    mutating func day() throws -> Day { try parsed { Day(iso: $0) } }
    mutating func code<Code: RawRepresentable>(_: Code.Type = Code.self) throws -> Code where Code.RawValue == String {
        try parsed { Code(rawValue: $0) }
    }

    mutating func json<Value: Decodable>(_: Value.Type = Value.self) throws -> Value {
        try shared { text in
            // Most lists are empty, and a decoder is slow to begin.
            if text == "[]", let empty = [Any]() as? Value { return empty }
            return try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
        }
    }

    /// Identifiers with blanks between them.
    mutating func ids<Entity>(_: Entity.Type = Entity.self) throws -> [Identifier<Entity>] {
        try list { Int64($0).map(Identifier.init) }
    }

    /// `skill:level` pairs with blanks between them, with a star behind that everybody of a crew has to hold.
    mutating func requirements() throws -> [SkillRequirement] {
        try list { pair in
            let isOfEach = pair.utf8.last == UInt8(ascii: "*")
            let pair = isOfEach ? pair.dropLast() : pair
            guard let colon = pair.utf8.firstIndex(of: UInt8(ascii: ":")), let id = Int64(pair[..<colon]),
                let level = Int(pair[pair.utf8.index(after: colon)...])
            else { return nil }
            return SkillRequirement(skill: Identifier(id), level: level, isOfEach: isOfEach)
        }
    }

    /// Items with blanks between them, each of which must make sense.
    private mutating func list<Item>(_ item: (Substring) -> Item?) throws -> [Item] {
        try parsed { text in
            let parts = text.utf8.split(separator: UInt8(ascii: " "))
            let items = parts.compactMap { item(Substring($0)) }
            return items.count == parts.count ? items : nil
        }
    }
}

/// The text of `RowReader.ids`.
func joined<Entity>(_ ids: [Identifier<Entity>]) -> String {
    // A key path of a generic type would be made anew at each call.
    ids.map { $0.description }.joined(separator: " ")
}

/// The text of `RowReader.requirements`.
func joined(_ skills: [SkillRequirement]) -> String {
    skills.map { "\($0.skill):\($0.level)\($0.isOfEach ? "*" : "")" }.joined(separator: " ")
}

/// A value that is only read with its row, as JSON with sorted keys: the same value is the same text. Plain values of
/// ours always encode.
func json(_ value: some Encodable) -> SQLValue {
    // Most lists are empty. An empty dictionary is no list.
    if let list = value as? any RandomAccessCollection, list.isEmpty { return .text("[]") }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return .text((try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null")
}
