import DeskModel
import Interchange

extension FileReading {
    static let ofAdministration: [FileReading] = [
        FileReading(ImportedSkillName.self) { .skills($0.map(SkillNameRow.init)) },
        FileReading(ImportedRegion.self) { .regions($0.map(NewRegionRow.init)) },
        FileReading(ImportedCustomer.self) { .customers($0.map(CustomerRow.init)) },
        FileReading(ImportedSite.self) { .sites($0.map(SiteRow.init)) },
        FileReading(ImportedAsset.self) { .assets($0.map(AssetRow.init)) },
        FileReading(ImportedTechnician.self) { .technicians($0.map(NewTechnicianRow.init)) },
        FileReading(ImportedShift.self) { .shifts($0.map(ShiftRow.init)) },
    ]
}
