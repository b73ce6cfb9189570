package import ServiceModel

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
    /// What was booked of parts with what did not happen is taken back.
    package var tookPartsBack: Bool?
    /// What was said anew for the report and who signed; `nil` where nothing was.
    package var saidAnew: SaidAnew?

    /// What of a correction is no act, time or reason; each `nil` where it stays as it was told.
    package struct SaidAnew: Hashable, Sendable, Codable {
        package var found: String?
        package var done: String?
        package var advice: String?
        package var signedBy: String?
        package var note: String?
        /// Of whoever signed; empty where none is known any more.
        package var role: String?
        /// The signature: `true` where another was drawn, `false` where there is only the name now.
        package var isDrawn: Bool?
        /// Names of the pictures that were added.
        package var photos: [String]?

        package init(
            found: String? = nil, done: String? = nil, advice: String? = nil, signedBy: String? = nil,
            note: String? = nil, role: String? = nil, isDrawn: Bool? = nil, photos: [String]? = nil
        ) {
            self.found = found
            self.done = done
            self.advice = advice
            self.signedBy = signedBy
            self.note = note
            self.role = role
            self.isDrawn = isDrawn
            self.photos = photos
        }
    }

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
