import DeskModel
package import ServiceModel

/// Whom the rows of a transaction may put under other rules: what plans stand on is known by technician.
package struct Reach: Sendable {
    package var technicians: Set<Technician.ID> = []
    /// Whoever visits these.
    package var sites: Set<Site.ID> = []
    /// Others of their orders wait for these, or these for them.
    package var visits: Set<Visit.ID> = []
    /// Drives take another time, for everybody.
    package var hasDrives = false

    package var isEmpty: Bool { technicians.isEmpty && sites.isEmpty && visits.isEmpty && !hasDrives }
}

extension Transaction {
    /// Of the rows written so far, journalled or not.
    package var reach: Reach {
        var reach = Reach()
        reach.technicians = Set(touched.map(\.technician))
        for change in changes {
            switch change.table {
            case Technician.table.name, "technician_day":
                // `id` or `id/day`.
                let id = change.key.prefix { $0 != "/" }
                if let number = Int64(id) { reach.technicians.insert(Identifier(number)) }
            case Visit.table.name: if let number = Int64(change.key) { reach.visits.insert(Identifier(number)) }
            case Site.table.name: if let number = Int64(change.key) { reach.sites.insert(Identifier(number)) }
            case TravelFactorRow.table.name, ManualLegRow.table.name: reach.hasDrives = true
            default: break
            }
        }
        return reach
    }
}
