package import DeskModel
package import ServiceModel

/// A visit in a plan: of which order, who, and when.
package struct ImportedVisit: ImportRow, Hashable {
    package static let kind = ImportKind.visits
    /// Those behind `duration` that tell what follows from others are written for readers and not taken in.
    package static let columns: [ImportColumn] = [
        .order, .visit, .state, .technician, .crew, .start, .end, .duration, .customer, .site, .town, .title, .lock,
        .override, .late, .lateTarget, .breaches, .day,
    ]
    package static let requiredColumns: [ImportColumn] = [.order, .technician, .start]

    package let line: Int
    /// Number, or the key of another program.
    package let order: String
    /// 1 for the order's first visit.
    package let sequence: Int
    package let state: VisitState?
    package let technician: String?
    /// The others of the crew.
    package let crew: [String]
    package let start: Timestamp?
    package let end: Timestamp?
    /// Minutes on site; `nil` for those that the visit has.
    package let duration: Int?
    package let lock: VisitLock?
    /// Why it stands where a rule forbids it.
    package let override: String
    /// The day of the shift, where it is not that of the start.
    package let day: Day?

    package var keys: [(column: ImportColumn, value: String)] { [(.visit, "\(order), \(sequence)")] }

    package init?(reading record: inout RecordReading) {
        line = record.line
        order = record.required(.order)
        sequence =
            record.value(.visit) { (text) throws(InputFault) in try ImportValues.number(text, in: 1...10_000) } ?? 1
        state = record.value(.state) { (text) throws(InputFault) in try ImportWords.visitState(text) }
        technician = record.reference(.technician, to: .technician, isRequired: false)
        crew = record.names(in: .crew, of: .technician)
        start = record.moment(.start)
        end = record.moment(.end)
        duration = record.value(.duration) { (text) throws(InputFault) in try ImportValues.duration(text) }
        lock = record.value(.lock) { (text) throws(InputFault) in try ImportWords.lock(text) }
        override = record.text(.override) ?? ""
        day = record.day(.day)
        if technician == nil, start != nil { record.note(.required, in: .technician) }
        if technician != nil, start == nil { record.note(.required, in: .start) }
        if let start, let end, end <= start { record.note(.windowEndsBeforeItBegins, in: .end) }
        if !record.problems.isEmpty { return nil }
    }
}
