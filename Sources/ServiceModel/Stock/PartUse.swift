/// What an order did with one part.
package struct PartUse: Hashable, Sendable {
    package var taken: Quantity
    package var used: Quantity
    package var returned: Quantity
    package var lost: Quantity

    package init(
        taken: Quantity = .zero, used: Quantity = .zero, returned: Quantity = .zero, lost: Quantity = .zero
    ) {
        self.taken = taken
        self.used = used
        self.returned = returned
        self.lost = lost
    }

    package static let none = PartUse()

    /// Taken, and neither used nor returned nor lost: nothing when an order is closed.
    package var difference: Quantity { taken - used - returned - lost }

    package static func + (left: PartUse, right: PartUse) -> PartUse {
        PartUse(
            taken: left.taken + right.taken, used: left.used + right.used, returned: left.returned + right.returned,
            lost: left.lost + right.lost)
    }
    package static prefix func - (use: PartUse) -> PartUse {
        PartUse(taken: -use.taken, used: -use.used, returned: -use.returned, lost: -use.lost)
    }
}
