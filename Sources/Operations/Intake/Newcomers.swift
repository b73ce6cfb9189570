import DeskModel
import Geography
import ServiceModel
import Storage

extension CommandScope {
    /// Writes a new customer with one site. Throws `invalid` for a name that somebody bears already.
    func takeIn(_ newcomer: Newcomer) throws -> Site {
        let name = try text(newcomer.name, of: .customer)
        let customers: [Customer] = try read.all()
        guard !customers.contains(where: { NameFolding.fold($0.name) == NameFolding.fold(name) }) else {
            throw Refusal.desk(.invalid(field: .customer, .duplicate(name)))
        }
        let customer = try Customer(
            id: transaction.newID(), name: name, phone: try text(newcomer.phone, of: .phone, mayBeEmpty: true))
        let site = try Site(
            id: transaction.newID(), customer: customer.id, name: name,
            address: try text(newcomer.address, of: .address), town: try text(newcomer.town, of: .town),
            location: newcomer.location, region: try region(near: newcomer.location))
        try transaction.insert(customer)
        try transaction.insert(site)
        return site
    }

    /// The region of the nearest site; without sites the first region.
    private func region(near place: Coordinate) throws -> Region.ID {
        let sites: [Site] = try read.all()
        let nearest = sites.min { distance($0, place) < distance($1, place) }
        guard let region = try nearest?.region ?? read.all(Region.self).first?.id else {
            throw Refusal.desk(.invalid(field: .region, .required))
        }
        return region
    }

    private func distance(_ site: Site, _ place: Coordinate) -> Double {
        site.location.map { Distance.kilometres(from: $0, to: place) } ?? .infinity
    }
}
