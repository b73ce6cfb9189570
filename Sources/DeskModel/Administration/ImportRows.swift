public import ServiceModel

/// Takes in rows of master data from a file, all in one entry. They name others by name; what they name must exist.
public struct ImportRows: Command {
    public static let name = "import-rows"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public enum Rows: Sendable, Codable {
        case skills([SkillNameRow])
        case regions([NewRegionRow])
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
    /// Rows may change what is there; without it all are new.
    public var update: ImportUpdate?

    public init(_ rows: Rows, keepGoing: Bool = false, update: ImportUpdate? = nil) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
    }
}

/// Takes in orders from a file, all in one entry. Like any new order they are undone by cancelling: their numbers stay
/// used. What it changed of orders that were there is put back.
public struct ImportOrders: Command {
    public static let name = "import-orders"
    public static let undo = UndoClass.compensated
    public static let permission = Permission.intake

    public var rows: [OrderRow]
    /// What breaks by changes of orders that stand in plans is asked about.
    public var breaking: PlanConsequence { update == nil ? .ownRules : .asked }
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    public var keepGoing: Bool
    /// Rows may change orders that are there; without it all are new.
    public var update: ImportUpdate?
    /// Rows without number and key may equal an order that is open: it is another one.
    public var takesRepeats: Bool

    public init(
        _ rows: [OrderRow], keepGoing: Bool = false, update: ImportUpdate? = nil, takesRepeats: Bool = false
    ) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
        self.takesRepeats = takesRepeats
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
