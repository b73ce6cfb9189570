/// Whose days are in a store.
package enum StoreKind: Hashable, Sendable {
    /// A company's own: what happens there happens.
    case company
    /// A company that was made up.
    case demo
    /// A copy of another store, made to try something on.
    case copy

    /// Whether a simulated day may be played in it.
    package var mayBeSimulated: Bool { self != .company }
}
