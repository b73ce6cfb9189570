/// A stretch of a technician's day as it was measured.
package struct TimeStretch: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        /// Between two events of a visit, by their sequences; without an end it still lasts.
        case visit(Visit.ID, from: Int, to: Int?)
        case entry(TimeEntry.ID)
        /// Follows from the shift: its break, and what is left of it.
        case shift
    }

    package var kind: TimeKind
    /// Whole minutes; what lasts is measured up to now.
    package var window: TimeWindow
    package var source: Source
    package var visit: Visit.ID?
    package var about: AdministrationKind?
    /// Why there was a pause, or a remark.
    package var note: String
    /// Why it was corrected; `nil` for what was not.
    package var reason: String?
    /// When it was, before it was corrected.
    package var was: TimeWindow?
    /// The parts that count: those that no other stretch before it has.
    package var counted: [TimeWindow]

    package init(
        kind: TimeKind, window: TimeWindow, source: Source, visit: Visit.ID? = nil, about: AdministrationKind? = nil,
        note: String = "", reason: String? = nil, was: TimeWindow? = nil
    ) {
        self.kind = kind
        self.window = window
        self.source = source
        self.visit = visit
        self.about = about
        self.note = note
        self.reason = reason
        self.was = was
        counted = [window]
    }

    package var minutes: Int { counted.reduce(0) { $0 + $1.seconds / 60 } }

    /// Another stretch has a part of it too.
    package var overlaps: Bool { counted != [window] }

    package var isRunning: Bool { if case .visit(_, _, nil) = source { true } else { false } }
    package var isCorrected: Bool { was != nil }
}

extension TimeEntry {
    /// What it says, as a stretch; `origin` is what the chain of corrections began with. What was taken back and told again
    /// was not corrected.
    package func stretch(origin: TimeEntry) -> TimeStretch {
        let isSame = (origin.kind, origin.about, origin.visit) == (kind, about, visit) && origin.window == window
        return TimeStretch(
            kind: kind, window: window, source: .entry(id), visit: visit, about: about, note: note,
            reason: isSame ? nil : reason, was: isSame ? nil : origin.window)
    }
}
