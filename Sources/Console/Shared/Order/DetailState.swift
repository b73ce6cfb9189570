package import DeskModel
package import ServiceModel

/// The order that the detail pane or the pop-up shows.
package struct DetailState: Sendable {
    package internal(set) var visit: Visit.ID?
    /// What an open pop-up shows, whatever a later view puts under the cursor.
    var pinned: Visit.ID?
    /// Lines scrolled away above.
    package internal(set) var top = 0
    /// Customer, parts, history: asked for when the order is shown; `nil` until it is there.
    package internal(set) var detail: OrderDetail?
    /// The order whose detail was asked for, and at which sequence.
    var asked: Asked?

    struct Asked: Hashable, Sendable {
        var order: Order.ID
        var sequence: Int
    }
}
