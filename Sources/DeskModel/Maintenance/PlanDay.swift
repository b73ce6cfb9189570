package import ServiceModel

/// One visit of a plan in a preview, with what was made of it.
package struct PlanDay: Hashable, Sendable {
    /// What became of it so far.
    package enum Fate: Hashable, Sendable {
        /// Its order is made when its time has come.
        case ahead
        /// Its order was made; `placed` is the day on which its first open visit stands.
        case made(OrderNumber, OrderState, placed: Day?)
        case done(OrderNumber, Day)
        case cancelled(OrderNumber)
        /// Its days went by before its order was made.
        case missed
        /// There is no visit.
        case skipped(SkippedOccurrence.Reason)
    }

    package var occurrence: PlanOccurrence
    package var fate: Fate
    /// Somebody asked for its order.
    package var isByHand: Bool

    package init(_ occurrence: PlanOccurrence, _ fate: Fate, isByHand: Bool = false) {
        self.occurrence = occurrence
        self.fate = fate
        self.isByHand = isByHand
    }

    package var order: OrderNumber? {
        switch fate {
        case .made(let number, _, _), .done(let number, _), .cancelled(let number): number
        case .ahead, .missed, .skipped: nil
        }
    }

    package var isSkipped: Bool { if case .skipped = fate { true } else { false } }
    package var isMissed: Bool { fate == .missed }
}
