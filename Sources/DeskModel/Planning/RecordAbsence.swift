public import ServiceModel

/// A technician cannot work for a time. What becomes of the visits under it is chosen for each or for all; what is not
/// taken off the board stays and is shown as broken. What is under way or over stays in any case.
public struct RecordAbsence: Command {
    public static let name = "record-absence"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan
    public var breaking: PlanConsequence { .told }

    public var technician: Technician.ID
    public var window: TimeWindow
    public var kind: Absence.Kind
    public var note: String
    /// What becomes of some visits; `others` says it for the rest.
    public var choices: [Choice]
    public var others: VisitFate

    /// What becomes of one visit, as it was when somebody chose.
    public struct Choice: Hashable, Sendable, Codable {
        public var visit: Visit.ID
        public var fate: VisitFate
        public var version: Int

        public init(visit: Visit.ID, fate: VisitFate, version: Int) {
            self.visit = visit
            self.fate = fate
            self.version = version
        }
    }

    public init(
        technician: Technician.ID, window: TimeWindow, kind: Absence.Kind, note: String = "", choices: [Choice] = [],
        others: VisitFate = .keep
    ) {
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
        self.choices = choices
        self.others = others
    }
}

extension RecordAbsence {
    /// Commands written down before visits could be chosen keep them all.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        technician = try values.decode(Technician.ID.self, forKey: .technician)
        window = try values.decode(TimeWindow.self, forKey: .window)
        kind = try values.decode(Absence.Kind.self, forKey: .kind)
        note = try values.decode(String.self, forKey: .note)
        choices = try values.decodeIfPresent([Choice].self, forKey: .choices) ?? []
        others = try values.decodeIfPresent(VisitFate.self, forKey: .others) ?? .keep
    }
}

/// What becomes of a visit whose technician cannot come.
public enum VisitFate: String, CaseIterable, Sendable, Codable {
    /// It stays with the technician, and is marked.
    case keep
    /// It goes back into the queue; what was sent is recalled first.
    case off
    /// What was sent is taken back from the technician, and stays on the day.
    case recall

    /// What can be done in a state; what is under way or over stays as it is.
    public static func possible(in state: VisitState) -> [VisitFate] {
        switch state {
        case .planned: [.keep, .off]
        case .dispatched, .accepted: [.keep, .off, .recall]
        case .open, .enRoute, .onSite, .working, .paused, .completed, .partial, .needsParts, .noAccess, .aborted,
            .cancelled, .missed:
            [.keep]
        }
    }

    /// The nearest that can be done in a state: what was not sent cannot be recalled, and stays.
    public func inState(_ state: VisitState) -> VisitFate { Self.possible(in: state).contains(self) ? self : .keep }
}

/// The technician is back: the absence ends at `at`, or never was when it had not begun.
public struct EndAbsence: Command {
    public static let name = "end-absence"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan
    public var breaking: PlanConsequence { .told }

    public var absence: Absence.ID
    public var at: Timestamp

    public init(absence: Absence.ID, at: Timestamp) {
        self.absence = absence
        self.at = at
    }
}
