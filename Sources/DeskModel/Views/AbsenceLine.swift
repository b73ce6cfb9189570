package import ServiceModel

/// A technician's absence as somebody may see it.
package struct AbsenceLine: Hashable, Sendable {
    package var id: Absence.ID
    package var window: TimeWindow
    /// Health data; `nil` for whom it is none of their business.
    package var reason: Reason?

    package struct Reason: Hashable, Sendable {
        package var kind: Absence.Kind
        package var note: String

        package init(kind: Absence.Kind, note: String) {
            self.kind = kind
            self.note = note
        }
    }

    package init(id: Absence.ID, window: TimeWindow, reason: Reason? = nil) {
        self.id = id
        self.window = window
        self.reason = reason
    }

    /// The absence, with its reason only for whoever may know it.
    package init(_ absence: Absence, seenBy authority: Authority) {
        self.init(id: absence.id, window: absence.window)
        if authority.may(.seeAbsenceReasons) { reason = Reason(kind: absence.kind, note: absence.note) }
    }
}
