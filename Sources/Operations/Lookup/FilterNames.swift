package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Every name that a filter can ask for, those of people who have left included.
    package func filterVocabulary() throws -> FilterVocabulary {
        try store.read { reader in
            let sites = try reader.all(Site.self)
            return FilterVocabulary(
                skills: try reader.all(Skill.self).map(\.code), regions: try reader.all(Region.self).map(\.name),
                technicians: try reader.all(Technician.self).map(\.name),
                customers: try reader.all(Customer.self).map(\.name), towns: sites.flatMap { [$0.town, $0.name] },
                contracts: Array(try reader.contractNumbers().values),
                devices: Array(try reader.deviceNames().values))
        }
    }
}
