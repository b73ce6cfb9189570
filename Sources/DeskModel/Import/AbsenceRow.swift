package import ServiceModel

/// A line of a file of absences.
package struct AbsenceRow: Hashable, Sendable, Codable {
    package var line: Int
    package var technician: String
    package var window: TimeWindow
    package var kind: Absence.Kind
    package var note: String

    package init(line: Int, technician: String, window: TimeWindow, kind: Absence.Kind, note: String = "") {
        self.line = line
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
    }
}
