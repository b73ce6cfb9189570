package import DeskModel
package import ServiceModel

/// Something that was done at a desk's door, or refused there.
package struct DeskDeed: Sendable {
    package enum Act: Sendable {
        case perform(any Command)
        case undo, redo
    }

    package let act: Act
    package let actor: Actor
    /// The moment at which everything in it happened.
    package let at: Timestamp
    package let outcome: Result<Receipt, Refusal>
}
