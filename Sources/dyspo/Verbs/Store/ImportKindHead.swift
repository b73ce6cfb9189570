import DeskModel
import Interchange

extension ImportKind {
    /// Throws what is wrong with a long file whose beginning shows that it is none of this kind.
    func judge(_ head: FileHead, _ reader: ImportReader) throws {
        switch self {
        case .skills: try head.requireTable(of: ImportedSkillName.columns, reader)
        case .regions: try head.requireTable(of: ImportedRegion.columns, reader)
        case .customers: try head.requireTable(of: ImportedCustomer.columns, reader)
        case .sites: try head.requireTable(of: ImportedSite.columns, reader)
        case .assets: try head.requireTable(of: ImportedAsset.columns, reader)
        case .technicians: try head.requireTable(of: ImportedTechnician.columns, reader)
        case .shifts: try head.requireTable(of: ImportedShift.columns, reader)
        case .absences: try head.requireTable(of: ImportedAbsence.columns, reader)
        case .orders: try head.requireTable(of: ImportedOrder.columns, reader)
        case .visits: try head.requireTable(of: ImportedVisit.columns, reader)
        case .maintenancePlans: try head.requireTable(of: ImportedPlan.columns, reader)
        case .tickets: try head.requireTable(of: ImportedTicket.columns, reader)
        case .territories: try head.requireJSON()
        case .places: try head.requireText()
        case .types: try head.requireTable(of: ImportedType.columns, reader)
        case .contracts: try head.requireTable(of: ImportedContract.columns, reader)
        case .checklists: try head.requireTable(of: ImportedChecklist.columns, reader)
        case .parts: try head.requireTable(of: ImportedPart.columns, reader)
        case .stock: try head.requireTable(of: ImportedStock.columns, reader)
        case .stockPlaces: try head.requireTable(of: ImportedStockPlace.columns, reader)
        case .crews: try head.requireTable(of: ImportedCrew.columns, reader)
        }
    }
}
