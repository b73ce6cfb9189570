package import DeskModel
package import ServiceModel

package struct ImportedAbsence: ImportRow, Hashable {
    package static let kind = ImportKind.absences
    package static let columns: [ImportColumn] = [.technician, .from, .to, .kind, .note]
    package static let requiredColumns: [ImportColumn] = [.technician, .from, .to]

    package let line: Int
    package let technician: String
    /// Dates without times take whole days, the last one included.
    package let window: TimeWindow
    package let reason: Absence.Kind
    package let note: String

    package var keys: [(column: ImportColumn, value: String)] {
        [(.technician, "\(technician), \(window.start.seconds)")]
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        technician = record.reference(.technician, to: .technician) ?? ""
        let before = record.problems.count
        let window = record.window(.from, .to)
        if window == nil, record.problems.count == before { record.note(.required, in: .from) }
        reason = record.value(.kind) { (text) throws(InputFault) in try ImportWords.absence(text) } ?? .other
        note = record.note()
        guard record.problems.isEmpty, let window else { return nil }
        self.window = window
    }
}
