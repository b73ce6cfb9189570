public import ServiceModel

/// A technician cannot work for a time. Visits already planned there stay and are shown as broken; moving them is the
/// plan's work.
public struct RecordAbsence: Command {
    public static let name = "record-absence"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var technician: Technician.ID
    public var window: TimeWindow
    public var kind: Absence.Kind
    public var note: String

    public init(technician: Technician.ID, window: TimeWindow, kind: Absence.Kind, note: String = "") {
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
    }
}

/// The technician is back: the absence ends at `at`, or never was when it had not begun.
public struct EndAbsence: Command {
    public static let name = "end-absence"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var absence: Absence.ID
    public var at: Timestamp

    public init(absence: Absence.ID, at: Timestamp) {
        self.absence = absence
        self.at = at
    }
}
