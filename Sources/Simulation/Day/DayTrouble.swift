package import DeskModel
package import ServiceModel

/// Something that the dispatch room has to do something about.
package enum DayTrouble: Hashable, Sendable {
    /// Somebody cannot work.
    case sick(Technician.ID, TimeWindow)
    /// An order comes in that has to be done first.
    case emergency(OrderDraft)
    /// The same of an order that is there already.
    case urgent(Order.ID)

    /// When it comes to the knowledge of the room.
    package struct Event: Hashable, Sendable {
        package var at: Timestamp
        package var trouble: DayTrouble

        package init(at: Timestamp, _ trouble: DayTrouble) {
            self.at = at
            self.trouble = trouble
        }

        /// The same, told when a day begins where it happened before that.
        func noEarlier(than start: Timestamp) -> Self { Self(at: max(at, start), trouble) }
    }
}
