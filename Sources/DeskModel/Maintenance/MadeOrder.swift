package import ServiceModel

/// An order that was made of a plan, and the day on which its work is to be done.
package struct MadeOrder: Hashable, Sendable, Codable {
    package var number: OrderNumber
    package var day: Day
    /// What it waits for, of a draft.
    package var waits: DraftWait?

    package init(_ number: OrderNumber, _ day: Day, waits: DraftWait? = nil) {
        self.waits = waits
        self.number = number
        self.day = day
    }
}
