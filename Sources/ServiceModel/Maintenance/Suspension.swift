/// Days on which a plan rests, both ends included.
package struct Suspension: Hashable, Sendable, Codable {
    package var from: Day
    /// `nil`: for ever.
    package var to: Day?

    package init(from: Day, to: Day?) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
