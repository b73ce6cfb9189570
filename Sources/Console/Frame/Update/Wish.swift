/// What somebody asked for and what is still to come, with the deed by which it was asked. After the next deed its
/// answer opens nothing and moves nothing any more.
struct Wish<Value: Sendable>: Sendable {
    let value: Value
    let deed: Int
}

extension ConsoleState {
    func wish<Value>(for value: Value) -> Wish<Value> { Wish(value: value, deed: deeds) }

    /// The value, unless the person has done something else since.
    func granted<Value>(_ wish: Wish<Value>?) -> Value? { wish?.deed == deeds ? wish?.value : nil }
}
