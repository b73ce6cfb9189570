import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// A customer may not have two sites of one name, in the file or the store.
    func writeSites(_ rows: [SiteRow]) throws {
        let all = try scope.read.all(Site.self)
        let keys = KeyIndex(all, \.key)
        let sites = SiteNames(all)
        try each(rows, line: \.line) { row in
            let customer = try row.customer.isEmpty ? nil : self.customer(row.customer)
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "name", value: row.name) { sites.bearing($0, of: customer?.id) },
                ], key: \.key)
            if let key = row.key, keys.bearing(key).contains(where: { $0.id != standing?.id }) {
                throw Fault(column: "key", fault: .duplicate(key))
            }
            let owner = try customer?.id ?? needed("customer", standing?.customer)
            if let standing, standing.customer != owner {
                throw Fault(
                    column: "customer", fault: .notOneOf(row.customer, allowed: try name(of: standing.customer)))
            }
            let taken = row.name.isEmpty ? [] : sites.bearing(row.name, of: owner)
            guard taken.allSatisfy({ $0.id == standing?.id }) else {
                throw Fault(column: "name", fault: .duplicate(row.name))
            }
            guard let standing else {
                try scope.transaction.insert(try newSite(row, of: owner))
                return .added
            }
            let changed = try changed(standing, by: row)
            try scope.transaction.update(changed)
            return changed == standing ? .unchanged : .changed
        }
    }

    private func name(of customer: Customer.ID) throws -> [String] { [try scope.read.find(customer)?.name ?? ""] }

    private func newSite(_ row: SiteRow, of owner: Customer.ID) throws -> Site {
        let region = try region(needed("region", row.region))
        let blank = try Site(
            id: scope.transaction.newID(), customer: owner, name: needed("name", row.name), address: "", town: "",
            location: nil, region: region.id)
        return try changed(blank, by: row)
    }

    private func changed(_ standing: Site, by row: SiteRow) throws -> Site {
        var site = standing
        if has("name") { site.name = try scope.text(row.name, of: .name) }
        if has("address") { site.address = try scope.text(row.address, of: .address, mayBeEmpty: true) }
        if has("town") { site.town = try scope.text(row.town, of: .town, mayBeEmpty: true) }
        if has("latitude") { site.location = row.location }
        if has("region") { site.region = try region(row.region).id }
        if has("access_from") { site.access = row.access }
        if has("access_note") {
            site.accessNote = try scope.text(
                row.accessNote, of: .access, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        }
        if has("key") { site.key = row.key }
        return site
    }
}

/// Sites by name, of one customer or of all.
private struct SiteNames {
    private let sites: [String: [Site]]

    init(_ all: [Site]) {
        sites = Dictionary(grouping: all) { NameFolding.fold($0.name) }
    }

    func bearing(_ name: String, of customer: Customer.ID?) -> [Site] {
        (sites[NameFolding.fold(name)] ?? []).filter { customer == nil || $0.customer == customer }
    }
}
