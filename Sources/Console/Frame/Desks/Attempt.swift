import DeskModel

/// A command on its way, as long as nobody knows whether a newer change has met it.
struct Attempt: Sendable {
    let command: any Command
    /// The deed by which it was asked; see ``Wish``.
    let deed: Int
}
