package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Everything an order can name, as it is now.
    package func catalogue() throws -> Catalogue {
        try store.read { reader in
            Catalogue(
                sequence: try reader.sequence(), customers: byPolishName(try reader.all(Customer.self), \.name),
                sites: byPolishName(try reader.all(Site.self), \.name),
                assets: byPolishName(try reader.all(Asset.self), \.name),
                skills: byPolishName(try reader.all(Skill.self), \.name),
                technicians: byPolishName(try reader.all(Technician.self), \.name),
                types: byPolishName(try reader.all(ServiceType.self).filter(\.isActive), \.name))
        }
    }
}
