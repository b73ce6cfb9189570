public import ServiceModel

/// Takes in rows of master data from a file, all in one entry. They name others by name; what they name must exist.
public struct ImportRows: Command {
    public static let name = "import-rows"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public enum Rows: Sendable, Codable {
        case customers([CustomerRow])
        case sites([SiteRow])
        case assets([AssetRow])
        case technicians([NewTechnicianRow])
        case shifts([ShiftRow])
        case absences([AbsenceRow])
    }

    public var rows: Rows
    /// Nobody is asked whether somebody is absent.
    public var breaking: PlanConsequence { if case .absences = rows { .told } else { .asked } }
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    public var keepGoing: Bool

    public init(_ rows: Rows, keepGoing: Bool = false) {
        self.rows = rows
        self.keepGoing = keepGoing
    }
}

/// Takes in orders from a file, all in one entry. Like any new order they are undone by cancelling: their numbers stay
/// used.
public struct ImportOrders: Command {
    public static let name = "import-orders"
    public static let undo = UndoClass.compensated
    public static let permission = Permission.intake

    public var rows: [OrderRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    public var keepGoing: Bool

    public init(_ rows: [OrderRow], keepGoing: Bool = false) {
        self.rows = rows
        self.keepGoing = keepGoing
    }
}

/// One thing wrong with one line of a file.
public struct RowProblem: Hashable, Sendable {
    /// From 1; the header is on line 1.
    public var line: Int
    /// The English header.
    public var column: String
    public var fault: InputFault

    public init(line: Int, column: String, fault: InputFault) {
        self.line = line
        self.column = column
        self.fault = fault
    }
}
