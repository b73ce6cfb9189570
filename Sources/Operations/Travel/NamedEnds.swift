package import DeskModel
import Foundation
import ServiceModel
import Storage

extension ServiceDesk {
    /// What somebody means by an end of a drive: `50.06,19.94`, `home:NAME` for a technician's home, or a site by its
    /// name, its customer's or both. Throws `notFound` or `ambiguous`.
    package func legEnd(named key: String, _ match: NameMatch = .part) throws -> LegEnd {
        if let location = Self.coordinate(key) { return LegEnd(name: key, location: location) }
        for prefix in ["home:", "dom:"] where key.lowercased().hasPrefix(prefix) {
            let technician = try technician(named: String(key.dropFirst(prefix.count)), match)
            return LegEnd(name: technician.name, location: technician.home)
        }
        let (sites, customers) = try store.read { (try $0.all(Site.self), try $0.all(Customer.self)) }
        let names = Dictionary(customers.map { ($0.id, $0.name) }) { $1 }
        let lookup = NameLookup(.site, sites, id: \.id.description) { site in
            let owner = names[site.customer] ?? ""
            return ["\(owner), \(site.name)", site.name, owner, "\(owner), \(site.town)", site.address]
        }
        let site = try lookup.find(key, match)
        guard let location = site.location else {
            throw Refusal.desk(.invalid(field: .site, .unknown(.site, "\(site.name): ?")))
        }
        return LegEnd(name: "\(names[site.customer] ?? ""), \(site.name)", location: location)
    }

    private static func coordinate(_ text: String) -> Coordinate? {
        let parts = text.split(separator: ",").map { Double($0.trimmingCharacters(in: .whitespaces)) }
        guard parts.count == 2, let latitude = parts[0], let longitude = parts[1] else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }
}
