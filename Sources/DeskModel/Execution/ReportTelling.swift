package import ServiceModel

/// What a summary says of a report beside its act and time.
package struct ReportDetails: Hashable, Sendable, Codable {
    /// When the work began, where the report told that too.
    package var started: Timestamp?
    package var signedBy: String?
    package var note: String?
    /// The number of the return visit that it opened.
    package var opened: Int?

    package init(started: Timestamp? = nil, signedBy: String? = nil, note: String? = nil, opened: Int? = nil) {
        self.started = started
        self.signedBy = signedBy
        self.note = note
        self.opened = opened
    }
}

/// A correction as its summary tells it.
package struct ToldCorrection: Hashable, Sendable, Codable {
    package var technician: String
    package var wasAct: VisitAct
    package var wasAt: Timestamp
    /// `withdraw` when it did not happen.
    package var act: VisitAct
    package var at: Timestamp
    package var reason: String?
    /// The number of the return visit that the correction opened.
    package var opened: Int?
    /// The number of the return visit that it cancelled, and what had been promised of it.
    package var cancelled: Int?
    package var lostPromise: Promise?

    package init(
        technician: String, wasAct: VisitAct, wasAt: Timestamp, act: VisitAct, at: Timestamp, reason: String? = nil,
        opened: Int? = nil, cancelled: Int? = nil, lostPromise: Promise? = nil
    ) {
        self.technician = technician
        self.wasAct = wasAct
        self.wasAt = wasAt
        self.act = act
        self.at = at
        self.reason = reason
        self.opened = opened
        self.cancelled = cancelled
        self.lostPromise = lostPromise
    }
}

/// Why the last thing told of a visit cannot be corrected.
package enum CorrectionObstacle: Hashable, Sendable {
    /// Nothing was told since it was sent.
    case nothingTold
    /// It would say the same again.
    case nothingDiffers
    /// The order has gone beyond the field.
    case order(OrderState)
    /// A rejected visit was planned again.
    case plannedAgain
    /// The place from which a rejected visit went is another order's now.
    case placeTaken(by: OrderNumber)
    /// The return visit has been sent, or more.
    case returnVisit(number: Int, VisitState)
}
