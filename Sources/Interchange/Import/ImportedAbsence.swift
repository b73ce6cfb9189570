public import DeskModel
public import ServiceModel

public struct ImportedAbsence: ImportRow, Hashable {
    public static let kind = ImportKind.absences
    public static let columns: [ImportColumn] = [.technician, .from, .to, .kind, .note]
    public static let requiredColumns: [ImportColumn] = [.technician, .from, .to]

    public let line: Int
    public let technician: String
    /// Dates without times take whole days, the last one included.
    public let window: TimeWindow
    public let reason: Absence.Kind
    public let note: String

    public var keys: [(column: ImportColumn, value: String)] {
        [(.technician, "\(technician), \(window.start.seconds)")]
    }

    public init?(reading record: inout RecordReading) {
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
