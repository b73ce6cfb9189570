import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Warehouses at which vans stop, by code.
    package func depots() throws -> [(place: StockPlace, depot: Depot)] {
        try store.read { reader in
            try reader.all(Depot.self).compactMap { depot in try reader.find(depot.place).map { ($0, depot) } }
                .sorted { $0.place.code < $1.place.code }
        }
    }

    /// The stop at a warehouse of a technician's day.
    package func depotStop(of technician: Technician.ID, on day: Day) throws -> DepotStop? {
        try store.read { try $0.depotStop(of: technician, on: day) }
    }
}
