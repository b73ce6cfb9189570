package import ServiceModel

/// What was measured of an order, by visit and technician. The way home is shared: it is divided by the visits of that
/// day, the way to a site by the visits served there in a row.
package struct OrderTime: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// The visit's number in the order.
        package var visit: Int
        package var technician: String
        package var day: Day
        /// Minutes, with the shared parts.
        package var travel: Int
        package var waiting: Int
        package var work: Int
        package var pause: Int
        /// Of travel, waiting and work by class of hour, without the shared way home.
        package var hours: HourMinutes
        /// Something still lasts.
        package var isRunning: Bool

        package init(
            visit: Int, technician: String, day: Day, travel: Int, waiting: Int, work: Int, pause: Int,
            hours: HourMinutes, isRunning: Bool
        ) {
            self.visit = visit
            self.technician = technician
            self.day = day
            self.travel = travel
            self.waiting = waiting
            self.work = work
            self.pause = pause
            self.hours = hours
            self.isRunning = isRunning
        }
    }

    package var order: Order.ID
    package var rows: [Row]

    package init(order: Order.ID, rows: [Row]) {
        self.order = order
        self.rows = rows
    }

    package var travel: Int { rows.reduce(0) { $0 + $1.travel } }
    package var waiting: Int { rows.reduce(0) { $0 + $1.waiting } }
    package var work: Int { rows.reduce(0) { $0 + $1.work } }
    package var pause: Int { rows.reduce(0) { $0 + $1.pause } }
    package var hours: HourMinutes { rows.reduce(HourMinutes()) { $0 + $1.hours } }
}
