import DeskModel
import ServiceModel
import Storage

/// What rows call the things they refer to.
struct EntityNames {
    let regions: [Region.ID: String]
    let skills: [Skill.ID: String]
    let technicians: [Technician.ID: String]
    let types: [ServiceType.ID: String]
    let sites: [Site.ID: Site]
    /// Serial numbers, or names where there is none.
    let assets: [Asset.ID: String]
    private let customers: [Customer.ID: Customer]
    private let sharedNames: Set<String>

    init(_ store: Store) throws {
        self = try store.read { reader in try EntityNames(reader) }
    }

    private init(_ reader: Reader) throws {
        regions = Dictionary(try reader.all(Region.self).map { ($0.id, $0.name) }) { $1 }
        skills = Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
        technicians = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 }
        types = Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0.code) }) { $1 }
        sites = Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 }
        assets = Dictionary(try reader.all(Asset.self).map { ($0.id, $0.serial.isEmpty ? $0.name : $0.serial) }) { $1 }
        let all = try reader.all(Customer.self)
        customers = Dictionary(all.map { ($0.id, $0) }) { $1 }
        sharedNames = Set(Dictionary(grouping: all, by: \.name).filter { $1.count > 1 }.keys)
    }

    /// The name, or the tax number where two customers bear one name.
    func customer(_ id: Customer.ID) -> String {
        guard let customer = customers[id] else { return "" }
        return sharedNames.contains(customer.name) ? customer.nip?.digits ?? customer.name : customer.name
    }

    func owner(of site: Site.ID) -> String { sites[site].map { customer($0.customer) } ?? "" }
}
