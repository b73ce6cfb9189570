package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All there is to say about a device. Throws `notFound`.
    package func detail(of id: Asset.ID) throws -> DeviceDetail {
        try store.read { reader in
            guard let asset = try reader.find(id), let site = try reader.find(asset.site),
                let customer = try reader.find(site.customer)
            else { throw Refusal.desk(.notFound(.asset, key: id.description)) }
            let history = try reader.history(of: .device(id))
            return DeviceDetail(
                asset: asset, site: site, customer: customer, parent: try asset.parent.flatMap { try reader.find($0) },
                neighbours: try reader.assets(at: site.id), readings: try reader.readings(of: id).effective,
                documents: try reader.documents(around: asset), history: history, sequence: try reader.sequence())
        }
    }

    /// All devices by customer and site, each unit followed by its modules.
    package func deviceLines() throws -> [DeviceLine] {
        try store.read { reader in
            let sites = Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 }
            let owners = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
            let groups = Dictionary(grouping: try reader.all(Asset.self), by: \.site)
            let places = byPolishName(groups.keys.compactMap { sites[$0] }.sorted { $0.id < $1.id }) {
                (owners[$0.customer] ?? "") + "\u{0}" + $0.name
            }
            return places.flatMap { site -> [DeviceLine] in
                let tree = DeviceTree.sorted(groups[site.id] ?? [])
                return tree.enumerated().map { index, entry in
                    DeviceLine(
                        asset: entry.asset, site: site, customer: owners[site.customer] ?? "", depth: entry.depth,
                        hasModules: index + 1 < tree.count && tree[index + 1].depth > entry.depth)
                }
            }
        }
    }
}

extension Reader {
    /// The documents of a device, its model and its site.
    fileprivate func documents(around asset: Asset) throws -> [OwnedDocument] {
        let owners = [.device(asset.id), DocumentOwner.model(asset.model), .site(asset.site)].compactMap { $0 }
        return try owners.flatMap { owner in
            try documents(of: owner).map { OwnedDocument(document: $0, owner: owner) }
        }
    }
}
