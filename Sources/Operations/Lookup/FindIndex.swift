import DeskModel
import ServiceModel
import Storage
import Synchronization

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
    /// The newest first.
    let contracts: [Entry]
    let crews: [Entry]

    init(_ reader: Reader, _ sequence: Int) throws {
        self.sequence = sequence
        let places = KnownPlaces(customers: try reader.all(Customer.self), sites: try reader.all(Site.self))
        orders = try reader.orders().reversed().map(places.entry)
        customers = byPolishName(places.customers, \.name).map(places.entry)
        towns = places.towns.keys.sorted().map(places.entry)
        sites = byPolishName(places.sites, \.name).map(places.entry)
        assets = byPolishName(try reader.all(Asset.self), \.name).map(places.entry)
        contracts = try reader.contracts().sorted { $0.number > $1.number }.map(places.entry)
        crews = byPolishName(try CrewLine.all(reader), \.crew.name).map { line in
            Entry(
                text: NameSearch.Entry([line.crew.name, line.leader] + line.members),
                found: Found(.crew(line.crew.id), name: line.crew.name, detail: line.words))
        }
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

    func entry(_ contract: Contract) -> Entry {
        let customer = customersByID[contract.customer]?.name ?? ""
        return Entry(
            text: NameSearch.Entry([contract.number, customer, contract.key ?? ""]),
            found: Found(.contract(contract.id), name: contract.number, detail: customer))
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
