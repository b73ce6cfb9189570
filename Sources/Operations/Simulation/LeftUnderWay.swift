package import ServiceModel
import Storage

extension ServiceDesk {
    /// Visits that are under way, whatever day they belong to, by technician.
    package func underWay() throws -> [Visit] {
        try store.read { reader in
            var seen: Set<Visit.ID> = []
            return try reader.all(Technician.self).map(\.id).sorted().compactMap { technician in
                guard let id = try reader.visitUnderWay(of: technician), seen.insert(id).inserted else { return nil }
                return try reader.visit(id)
            }
        }
    }
}
