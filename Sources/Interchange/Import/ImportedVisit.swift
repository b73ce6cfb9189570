public import DeskModel
public import ServiceModel

/// A visit in a plan: of which order, who, and when.
public struct ImportedVisit: ImportRow, Hashable {
    public static let kind = ImportKind.visits
    /// Those behind `duration` that tell what follows from others are written for readers and not taken in.
    public static let columns: [ImportColumn] = [
        .order, .visit, .state, .technician, .crew, .start, .end, .duration, .customer, .site, .town, .title, .lock,
        .override, .late, .lateTarget, .breaches, .day,
    ]
    public static let requiredColumns: [ImportColumn] = [.order, .technician, .start]

    public let line: Int
    /// Number, or the key of another program.
    public let order: String
    /// 1 for the order's first visit.
    public let sequence: Int
    public let state: VisitState?
    public let technician: String?
    /// The others of the crew.
    public let crew: [String]
    public let start: Timestamp?
    public let end: Timestamp?
    /// Minutes on site; `nil` for those that the visit has.
    public let duration: Int?
    public let lock: VisitLock?
    /// Why it stands where a rule forbids it.
    public let override: String
    /// The day of the shift, where it is not that of the start.
    public let day: Day?

    public var keys: [(column: ImportColumn, value: String)] { [(.visit, "\(order), \(sequence)")] }

    public init?(reading record: inout RecordReading) {
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
