/// Asks what is known of an order before it is saved.
package struct OutlookRequest: Hashable, Sendable {
    package var id: Int
    package var draft: OrderDraft
    /// Who could go first, too.
    package var places: Bool

    package init(id: Int, draft: OrderDraft, places: Bool) {
        self.id = id
        self.draft = draft
        self.places = places
    }
}
