package import ServiceModel

/// Somebody who said that they cannot work, as long as nobody has seen to it.
package struct UnableNote: Hashable, Sendable {
    /// The journal's entry that says so.
    package var sequence: Int
    package var at: Timestamp
    package var technician: Technician.ID
    package var name: String
    package var window: TimeWindow
    /// Visits that nobody will do, by time.
    package var orders: [OrderNumber]

    package init(
        sequence: Int, at: Timestamp, technician: Technician.ID, name: String, window: TimeWindow, orders: [OrderNumber]
    ) {
        (self.sequence, self.at, self.technician, self.name) = (sequence, at, technician, name)
        (self.window, self.orders) = (window, orders)
    }

    /// `Adam Jaworski cannot work until 24:00: 53, 55`
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let list = orders.map { wording.short($0) }.joined(separator: ", ")
        return language("\(name) cannot work until ", "\(name) nie może pracować do ") + wording.end(window.end)
            + (orders.isEmpty ? "" : ": \(list)")
    }

    package func sentence(_ wording: Wording) -> String {
        OutagesSummary.unable(technician: name, window, orders).sentence(wording)
    }

    /// What a repair of it begins with.
    package func event(at now: Timestamp) -> OutageEvent {
        let start = max(window.start, Timestamp(seconds: now.seconds / 60 * 60))
        return .off(technician, TimeWindow(start: start, end: window.end) ?? window)
    }
}
