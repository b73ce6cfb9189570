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
        case types([TypeRow])
        case contracts([ContractRow])
        case checklists([ChecklistRow])
        case parts([PartRow])
        case stock([StockRow])
        case stockPlaces([StockPlaceRow])
        case crews([CrewRow])
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
