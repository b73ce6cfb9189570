import ServiceModel

/// An emergency that was typed for a repair: its order does not exist before the repair is accepted, and is saved with it.
package struct TypedEmergency: Hashable, Sendable, Codable {
    package var draft: OrderDraft
    /// Somebody who calls for the first time, in place of the draft's customer and site.
    package var newcomer: Newcomer?

    package init(_ draft: OrderDraft, newcomer: Newcomer? = nil) {
        self.draft = draft
        self.newcomer = newcomer
    }

    /// The same of a line: nobody says of an emergency how urgent it is.
    package init(said draft: OrderDraft, newcomer: Newcomer? = nil) {
        self.init(draft, newcomer: newcomer)
        if draft.priority == .normal { self.draft.priority = .emergency }
    }
}
