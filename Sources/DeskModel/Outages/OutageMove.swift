package import ServiceModel

/// One visit that a proposal puts somewhere else, or has to leave without a place.
package struct OutageMove: Hashable, Sendable, Codable {
    /// Why it moves.
    package enum Cause: String, Hashable, Sendable, Codable {
        /// Its technician is missing.
        case technicianOff = "technician-off"
        case regionClosed = "region-closed"
        case emergency
        /// The rest of work that was broken off.
        case rest
        /// It makes room for one of those.
        case makesRoom = "makes-room"
    }

    package var move: PlanMove
    package var cause: Cause
    /// Counted within the order; of the rest of broken work the number it will have.
    package var sequence: Int
    package var state: VisitState
    package var title: String
    package var customer: String
    package var town: String
    package var phone: String
    package var promise: Promise?
    /// Minutes of work left, where a visit that has begun is broken off for it.
    package var rest: Int?
    /// Rules that it breaks at its new place.
    package var breaches: [Breach]
    /// What it misses at its new place by the most, or without one.
    package var lateness: Lateness?
    /// From when to when somebody is called out for it beside the shift.
    package var callOut: TimeWindow?
    /// Of an order that was only typed: which event of the draft it is. Order and visit get their numbers when the repair is
    /// accepted.
    package var typed: Int?
    /// Why it breaks a rule; asked for before it is accepted.
    package var override: String?

    package init(
        move: PlanMove, cause: Cause, sequence: Int, state: VisitState, title: String, customer: String, town: String,
        phone: String, promise: Promise?, rest: Int? = nil, breaches: [Breach] = [], lateness: Lateness? = nil,
        override: String? = nil
    ) {
        self.move = move
        self.cause = cause
        self.sequence = sequence
        self.state = state
        self.title = title
        self.customer = customer
        self.town = town
        self.phone = phone
        self.promise = promise
        self.rest = rest
        self.breaches = breaches
        self.lateness = lateness
        self.override = override
    }

    package var visit: Visit.ID { move.visit }
    package var order: OrderNumber { move.order }

    /// It could have stayed: nothing that happened takes its place.
    package var couldStay: Bool { cause == .makesRoom }

    /// Somebody has to be phoned: what was promised is not kept.
    package var needsCall: Bool {
        guard let promise else { return false }
        return move.to.map { $0.start < promise.window.start || $0.start >= promise.window.end } ?? true
    }

    /// Customer or technician know of the place it had.
    package var wasTold: Bool { promise != nil || state == .dispatched || state == .accepted }

    /// It is recalled, and sent again where it has a place.
    package var wasSent: Bool { state == .dispatched || state == .accepted }

    /// It breaks a rule at its new place, whatever it broke before: a reason is asked for.
    package var breaksRule: Bool { move.to != nil && !breaches.isEmpty }

    /// It has a place that it may be given or not.
    package var canBeTicked: Bool { move.to != nil }

    /// Another time of the same day by a quarter of an hour at most is no move.
    package var counts: Bool { move.kind != .nudged }
}
