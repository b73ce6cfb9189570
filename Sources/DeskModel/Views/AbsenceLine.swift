public import ServiceModel

/// A technician's absence as somebody may see it.
public struct AbsenceLine: Hashable, Sendable {
    public var id: Absence.ID
    public var window: TimeWindow
    /// Health data; `nil` for whom it is none of their business.
    public var reason: Reason?

    public struct Reason: Hashable, Sendable {
        public var kind: Absence.Kind
        public var note: String

        public init(kind: Absence.Kind, note: String) {
            self.kind = kind
            self.note = note
        }
    }

    public init(id: Absence.ID, window: TimeWindow, reason: Reason? = nil) {
        self.id = id
        self.window = window
        self.reason = reason
    }

    /// The absence, with its reason only for whoever may know it.
    public init(_ absence: Absence, seenBy authority: Authority) {
        self.init(id: absence.id, window: absence.window)
        if authority.may(.seeAbsenceReasons) { reason = Reason(kind: absence.kind, note: absence.note) }
    }
}
