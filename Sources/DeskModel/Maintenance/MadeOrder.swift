package import ServiceModel

/// An order that was made of a plan, and the day on which its work is to be done.
package struct MadeOrder: Hashable, Sendable, Codable {
    package var number: OrderNumber
    package var day: Day

    package init(_ number: OrderNumber, _ day: Day) {
        self.number = number
        self.day = day
    }
}
