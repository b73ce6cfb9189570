public import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Everything an order can name, as it is now.
    public func catalogue() throws -> Catalogue {
        try store.read { reader in
            Catalogue(
                sequence: try reader.sequence(), customers: try reader.all().sorted { $0.name < $1.name },
                sites: try reader.all().sorted { $0.name < $1.name }, assets: try reader.all(),
                skills: try reader.all(), technicians: try reader.all().sorted { $0.name < $1.name })
        }
    }
}
