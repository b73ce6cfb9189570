/// A new value of a field that may be empty: another one, or none any more.
public enum OptionalChange<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    case set(Value)
    case clear

    public var value: Value? {
        switch self {
        case .set(let value): value
        case .clear: nil
        }
    }
}
