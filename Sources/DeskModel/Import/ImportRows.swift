package import ServiceModel

/// Takes in rows of master data from a file, all in one entry. They name others by name; what they name must exist.
package struct ImportRows: Command {
    package static let name = "import-rows"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package enum Rows: Sendable, Codable {
        case skills([SkillNameRow])
        case regions([NewRegionRow])
        case customers([CustomerRow])
        case sites([SiteRow])
        case assets([AssetRow])
        case technicians([NewTechnicianRow])
        case shifts([ShiftRow])
        case absences([AbsenceRow])
    }

    package var rows: Rows
    /// Nobody is asked whether somebody is absent.
    package var breaking: PlanConsequence { if case .absences = rows { .told } else { .asked } }
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Rows may change what is there; without it all are new.
    package var update: ImportUpdate?

    package init(_ rows: Rows, keepGoing: Bool = false, update: ImportUpdate? = nil) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
    }
}

/// Takes in orders from a file, all in one entry. Like any new order they are undone by cancelling: their numbers stay
/// used. What it changed of orders that were there is put back.
package struct ImportOrders: Command {
    package static let name = "import-orders"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var rows: [OrderRow]
    /// What breaks by changes of orders that stand in plans is asked about.
    package var breaking: PlanConsequence { update == nil ? .ownRules : .asked }
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Rows may change orders that are there; without it all are new.
    package var update: ImportUpdate?
    /// Rows without number and key may equal an order that is open: it is another one.
    package var takesRepeats: Bool

    package init(
        _ rows: [OrderRow], keepGoing: Bool = false, update: ImportUpdate? = nil, takesRepeats: Bool = false
    ) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
        self.takesRepeats = takesRepeats
    }
}

/// One thing wrong with one line of a file.
package struct RowProblem: Hashable, Sendable {
    /// From 1; the header is on line 1.
    package var line: Int
    /// The English header.
    package var column: String
    package var fault: InputFault

    package init(line: Int, column: String, fault: InputFault) {
        self.line = line
        self.column = column
        self.fault = fault
    }
}
