import DeskModel
package import ServiceModel
import Storage

/// Customers, sites and devices as lists and pages of them need them.
extension ServiceDesk {
    /// Everybody the company works for, by name.
    package func customers() throws -> [Customer] { byPolishName(try store.read { try $0.all() }, \.name) }

    /// All sites, by name.
    package func sites() throws -> [Site] { byPolishName(try store.read { try $0.all() }, \.name) }

    /// All devices, by name.
    package func assets() throws -> [Asset] { byPolishName(try store.read { try $0.all() }, \.name) }

    package func site(_ id: Site.ID) throws -> Site {
        guard let site = try store.read({ try $0.find(id) }) else {
            throw Refusal.desk(.notFound(.site, key: id.description))
        }
        return site
    }
}
