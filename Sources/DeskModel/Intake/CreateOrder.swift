package import ServiceModel

/// A new order. It starts as a draft and is qualified at once when it can be.
package struct CreateOrder: Command {
    package static let name = "create-order"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var draft: OrderDraft
    /// Qualify it in the same step if it has a place and a duration; a draft stays one otherwise.
    package var qualify: Bool
    /// Somebody who calls for the first time: taken in with the order, in place of the draft's customer and site.
    package var newcomer: Newcomer?
    /// The order that ended and goes on with this one; kept in both.
    package var origin: Order.ID?

    package init(
        _ draft: OrderDraft, qualify: Bool = true, newcomer: Newcomer? = nil, origin: Order.ID? = nil
    ) {
        self.draft = draft
        self.qualify = qualify
        self.newcomer = newcomer
        self.origin = origin
    }
}
