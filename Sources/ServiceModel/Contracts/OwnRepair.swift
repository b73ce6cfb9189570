/// Work of ours that was done on a device for a fault, and that we answer for if the fault comes back.
package struct OwnRepair: Hashable, Sendable {
    /// Days after the day on which the work ended, through which it is done again for nothing.
    package static let warrantyDays = 90

    package var device: Asset.ID
    package var order: OrderNumber
    /// The day on which the work ended, on the company's calendar.
    package var done: Day

    package init(device: Asset.ID, order: OrderNumber, done: Day) {
        self.device = device
        self.order = order
        self.done = done
    }

    /// The last day on which it is done again for nothing.
    package var through: Day { done + Self.warrantyDays }

    package func holds(on day: Day) -> Bool { done <= day && day <= through }
}
