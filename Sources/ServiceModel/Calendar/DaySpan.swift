/// Days from the first to the last, both included, but for some between them.
package struct DaySpan: Hashable, Sendable, Codable {
    package var first: Day
    package var last: Day
    /// Days between them that are none of them, in order.
    package var except: [Day]

    /// `nil` when they end before they begin.
    package init?(_ first: Day, _ last: Day, except: [Day] = []) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
        self.except = except
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last && !except.contains(day) }

    /// The last of them is over: what was to be done on one of them is late, and any day is better than none.
    package func isOver(on today: Day) -> Bool { last < today }
}
