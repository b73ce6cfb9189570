public import ServiceModel

/// What a summary says of a report beside its act and time.
public struct ReportDetails: Hashable, Sendable, Codable {
    /// When the work began, where the report told that too.
    public var started: Timestamp?
    public var signedBy: String?
    public var note: String?
    /// The number of the return visit that it opened.
    public var opened: Int?

    public init(started: Timestamp? = nil, signedBy: String? = nil, note: String? = nil, opened: Int? = nil) {
        self.started = started
        self.signedBy = signedBy
        self.note = note
        self.opened = opened
    }
}

/// A correction as its summary tells it.
public struct ToldCorrection: Hashable, Sendable, Codable {
    public var technician: String
    public var wasAct: VisitAct
    public var wasAt: Timestamp
    /// `withdraw` when it did not happen.
    public var act: VisitAct
    public var at: Timestamp
    public var reason: String?
    /// The number of the return visit that the correction opened.
    public var opened: Int?
    /// The number of the return visit that it cancelled, and what had been promised of it.
    public var cancelled: Int?
    public var lostPromise: Promise?

    public init(
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
public enum CorrectionObstacle: Hashable, Sendable {
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
