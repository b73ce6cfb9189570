package import DeskModel
import ServiceModel
import Storage
import Synchronization

extension ServiceDesk {
    /// Orders in any state, customers, towns, sites and devices that answer to what was typed, each kind with its best
    /// first.
    package func find(_ request: FindRequest) throws -> [Found] {
        let search = NameSearch(request.text)
        guard !search.isEmpty else { return [] }
        let index = try findIndex()
        return best(index.orders, request, search) + best(index.customers, request, search)
            + best(index.towns, request, search) + best(index.sites, request, search)
            + best(index.assets, request, search)
    }

    /// What can be found now; made anew only when the store has changed.
    private func findIndex() throws -> FindIndex {
        try store.read { reader in
            let sequence = try reader.sequence()
            if let kept = found.index, kept.sequence == sequence { return kept }
            let fresh = try FindIndex(reader, sequence)
            found.keep(fresh)
            return fresh
        }
    }

    /// Those that fit well before those that fit; of equals the first.
    private func best(_ entries: [FindIndex.Entry], _ request: FindRequest, _ search: NameSearch) -> [Found] {
        var (close, far): ([Found], [Found]) = ([], [])
        for entry in entries {
            guard close.count < request.limit, let rank = search.rank(entry.text) else { continue }
            if rank == 0 {
                close.append(entry.found)
            } else if far.count < request.limit {
                far.append(entry.found)
            }
        }
        return Array((close + far).prefix(request.limit))
    }
}

/// Keeps the last index.
final class FoundCache: Sendable {
    private let kept = Mutex<FindIndex?>(nil)

    var index: FindIndex? { kept.withLock { $0 } }
    func keep(_ index: FindIndex) { kept.withLock { $0 = index } }
}

/// Everything that can be found, as it was at one sequence of the journal, folded once: there is a search at every key.
struct FindIndex: Sendable {
    struct Entry: Sendable {
        let text: NameSearch.Entry
        let found: Found
    }

    let sequence: Int
    /// Newest first; the others by name.
    let orders: [Entry]
    let customers: [Entry]
    let towns: [Entry]
    let sites: [Entry]
    let assets: [Entry]

    init(_ reader: Reader, _ sequence: Int) throws {
        self.sequence = sequence
        let places = KnownPlaces(customers: try reader.all(Customer.self), sites: try reader.all(Site.self))
        orders = try reader.orders().reversed().map(places.entry)
        customers = byPolishName(places.customers, \.name).map(places.entry)
        towns = places.towns.keys.sorted().map(places.entry)
        sites = byPolishName(places.sites, \.name).map(places.entry)
        assets = byPolishName(try reader.all(Asset.self), \.name).map(places.entry)
    }
}

/// Names of what orders and devices belong to.
private struct KnownPlaces {
    let customers: [Customer]
    let sites: [Site]
    let towns: [String: Int]
    private let customersByID: [Customer.ID: Customer]
    private let sitesByID: [Site.ID: Site]

    init(customers: [Customer], sites: [Site]) {
        self.customers = customers
        self.sites = sites
        towns = sites.reduce(into: [:]) { $0[$1.town, default: 0] += 1 }
        customersByID = Dictionary(customers.map { ($0.id, $0) }) { first, _ in first }
        sitesByID = Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }
    }

    typealias Entry = FindIndex.Entry

    func entry(_ order: Order) -> Entry {
        let customer = customersByID[order.customer]
        let town = sitesByID[order.site]?.town ?? ""
        let texts = [order.number.description, order.number.short, order.title, customer?.name ?? "", town]
        return Entry(
            text: NameSearch.Entry(texts, numbers: [customer?.phone ?? ""]),
            found: Found(
                .order(order.id, order.number, order.state), name: order.title,
                detail: [customer?.name ?? "", town].filter { !$0.isEmpty }.joined(separator: ", ")))
    }

    func entry(_ customer: Customer) -> Entry {
        Entry(
            text: NameSearch.Entry([customer.name], numbers: [customer.phone, customer.nip?.digits ?? ""]),
            found: Found(.customer(customer.id), name: customer.name, detail: customer.phone))
    }

    func entry(_ town: String) -> Entry {
        Entry(text: NameSearch.Entry([town]), found: Found(.town(sites: towns[town] ?? 0), name: town))
    }

    func entry(_ site: Site) -> Entry {
        Entry(
            text: NameSearch.Entry([site.name, site.address]),
            found: Found(.site(site.id), name: site.name, detail: "\(site.address), \(site.town)"))
    }

    func entry(_ asset: Asset) -> Entry {
        let site = sitesByID[asset.site]
        return Entry(
            text: NameSearch.Entry([asset.name, asset.model, asset.serial], numbers: [asset.serial]),
            found: Found(
                .device(asset.id, site: site?.name ?? ""), name: "\(asset.name) \(asset.model)",
                detail: "\(asset.serial), \(site?.name ?? ""), \(site?.town ?? "")"))
    }
}
