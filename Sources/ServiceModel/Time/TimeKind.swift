/// What a stretch of a technician's day was.
package enum TimeKind: String, CaseIterable, Sendable, Codable {
    /// To a site.
    case travel
    /// On site, before work could begin.
    case waiting
    case work
    /// At a visit, with a reason.
    case pause
    /// Back home, or to the base.
    case home
    /// Without a visit: see ``AdministrationKind``.
    case administration
    /// The technician's own; not paid.
    case rest = "break"
    /// Somebody said that nothing was done; not paid.
    case nothing
    /// Nobody said what it was. Never told: it is what is left of a shift.
    case gap

    /// A gap is paid until somebody says that it was a break, or nothing.
    package var isPaid: Bool { self != .rest && self != .nothing }

    /// Somebody can say that it was this; pauses are facts of a visit.
    package var canBeTold: Bool { self != .gap && self != .pause }

    /// It is about a visit.
    package var needsVisit: Bool { [.travel, .waiting, .work, .pause].contains(self) }
}
