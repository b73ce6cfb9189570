/// A visit of a plan whose order was made, with what became of that order.
package struct FollowedOccurrence: Hashable, Sendable {
    package var made: MadeOccurrence
    package var number: OrderNumber
    package var state: OrderState
    /// The day on which its last visit was completed; `nil` unless its work is done.
    package var done: Day?
    /// Minutes that the work took, as far as it was measured.
    package var minutes: Int?

    package init(
        _ made: MadeOccurrence, number: OrderNumber, state: OrderState, done: Day? = nil, minutes: Int? = nil
    ) {
        self.made = made
        self.number = number
        self.state = state
        self.done = done
        self.minutes = minutes
    }

    package var nominal: Day { made.nominal }
    /// The order waits to be done.
    package var isOpen: Bool { !state.isOver }
    /// Done inside the days that were allowed.
    package var isInTime: Bool? { done.map { $0 <= made.latest } }
}
