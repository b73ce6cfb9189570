import DeskModel

/// What an option says: a value, or that there is none any more.
enum Given<Value> {
    case some(Value)
    case none

    /// `nil` when the option was not given. `none`, `brak`, `-` and an empty text take away; all else is read.
    init?(_ text: String?, reading read: (String) throws -> Value) throws {
        guard let text else { return nil }
        self = Self.takesAway(text) ? .none : .some(try read(text))
    }

    var value: Value? {
        switch self {
        case .some(let value): value
        case .none: nil
        }
    }

    /// A list that may be repeated takes everything away by one word alone.
    static func isNone(_ texts: [String]) -> Bool { texts.count == 1 && takesAway(texts[0]) }

    fileprivate static func takesAway(_ text: String) -> Bool {
        ["none", "brak", "-", ""].contains(text.lowercased().filter { $0 != " " })
    }
}

extension Given where Value == String {
    /// The text; empty where it is taken away.
    static func text(_ text: String?) -> String? { text.map { takesAway($0) ? "" : $0 } }
}

extension OptionalChange {
    /// `nil` when the option was not given.
    init?(_ text: String?, reading read: (String) throws -> Value) throws {
        guard let given = try Given(text, reading: read) else { return nil }
        self = given.value.map(Self.set) ?? .clear
    }
}
