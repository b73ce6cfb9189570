/// A stretch of time that somebody told, beside what follows from the events of visits. Rows are only added: a
/// correction names what it stands in the place of, and both stay.
package struct TimeEntry: Hashable, Sendable, Codable {
    package typealias ID = Identifier<TimeEntry>

    package var id: ID
    package var technician: Technician.ID
    package var kind: TimeKind
    /// What administration it was; `nil` for everything else.
    package var about: AdministrationKind?
    /// `nil` for what belongs to no visit.
    package var visit: Visit.ID?
    /// Whole minutes, on one date.
    package var window: TimeWindow
    package var note: String
    /// Why another was wrong; `nil` for what corrects none.
    package var reason: String?
    package var recordedAt: Timestamp
    package var actor: String
    /// The entry in whose place this one stands.
    package var corrects: ID?
    /// It was not so: nothing stands in the place of what it corrects.
    package var isWithdrawn: Bool

    package init(
        id: ID, technician: Technician.ID, kind: TimeKind, about: AdministrationKind? = nil, visit: Visit.ID? = nil,
        window: TimeWindow, note: String = "", reason: String? = nil, recordedAt: Timestamp, actor: String,
        corrects: ID? = nil, isWithdrawn: Bool = false
    ) {
        self.id = id
        self.technician = technician
        self.kind = kind
        self.about = about
        self.visit = visit
        self.window = window
        self.note = note
        self.reason = reason
        self.recordedAt = recordedAt
        self.actor = actor
        self.corrects = corrects
        self.isWithdrawn = isWithdrawn
    }
}

extension [TimeEntry] {
    /// What holds: of each chain of corrections the last, unless it was withdrawn.
    package var effective: [TimeEntry] {
        let corrected = Set(compactMap(\.corrects))
        return filter { !corrected.contains($0.id) && !$0.isWithdrawn }
    }

    /// What an entry says first, before it was corrected.
    package func origin(of entry: TimeEntry) -> TimeEntry {
        var origin = entry
        while let wrong = origin.corrects, let before = first(where: { $0.id == wrong }) { origin = before }
        return origin
    }
}
