/// A new value of a field that may be empty: another one, or none any more.
package enum OptionalChange<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    case set(Value)
    case clear

    package var value: Value? {
        switch self {
        case .set(let value): value
        case .clear: nil
        }
    }
}
