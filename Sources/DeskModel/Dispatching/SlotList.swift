package import ServiceModel

/// The windows that could be offered for a visit, with what bounds them.
package struct SlotList: Hashable, Sendable {
    /// The best first.
    package var offers: [SlotOffer]
    /// What the contract or the order asks for, promised or not.
    package var sla: ServiceLevel
    /// What the customer wished for.
    package var wish: TimeWindow?
    /// Why no window of these days lies in the wish; `nil` where one does, and without a wish.
    package var wishObstacle: WishObstacle?

    package init(
        offers: [SlotOffer] = [], sla: ServiceLevel = ServiceLevel(), wish: TimeWindow? = nil,
        wishObstacle: WishObstacle? = nil
    ) {
        self.offers = offers
        self.sla = sla
        self.wish = wish
        self.wishObstacle = wishObstacle
    }
}
