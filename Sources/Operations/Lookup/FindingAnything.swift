package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Orders in any state, customers, towns, sites and devices that answer to what was typed, each kind with its best
    /// first.
    package func find(_ request: FindRequest) throws -> [Found] {
        let search = NameSearch(request.text)
        guard !search.isEmpty else { return [] }
        return try store.read { reader in
            let places = KnownPlaces(
                customers: try reader.all(Customer.self), sites: try reader.all(Site.self))
            return best(try reader.orders().reversed(), request) { places.found($0, search) }
                + best(byPolishName(places.customers, \.name), request) { places.found($0, search) }
                + best(places.towns.keys.sorted(), request) { places.found(town: $0, search) }
                + best(byPolishName(places.sites, \.name), request) { places.found($0, search) }
                + best(byPolishName(try reader.all(Asset.self), \.name), request) { places.found($0, search) }
        }
    }

    /// Those that fit well before those that fit; of equals the first.
    private func best<Value>(
        _ values: [Value], _ request: FindRequest, _ find: (Value) -> (rank: Int, found: Found)?
    ) -> [Found] {
        var (close, far): ([Found], [Found]) = ([], [])
        for value in values {
            guard close.count < request.limit, let (rank, found) = find(value) else { continue }
            if rank == 0 { close.append(found) } else { far.append(found) }
        }
        return Array((close + far).prefix(request.limit))
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

    typealias Hit = (rank: Int, found: Found)

    func found(_ order: Order, _ search: NameSearch) -> Hit? {
        let customer = customersByID[order.customer]
        let town = sitesByID[order.site]?.town ?? ""
        let texts = [order.number.description, order.number.short, order.title, customer?.name ?? "", town]
        guard let rank = search.rank(texts, numbers: [customer?.phone ?? ""]) else { return nil }
        return (
            rank,
            Found(
                .order(order.id, order.number, order.state), name: order.title,
                detail: [customer?.name ?? "", town].filter { !$0.isEmpty }.joined(separator: ", "))
        )
    }

    func found(_ customer: Customer, _ search: NameSearch) -> Hit? {
        let numbers = [customer.phone, customer.nip?.digits ?? ""]
        return search.rank([customer.name], numbers: numbers).map {
            ($0, Found(.customer(customer.id), name: customer.name, detail: customer.phone))
        }
    }

    func found(town: String, _ search: NameSearch) -> Hit? {
        search.rank([town]).map { ($0, Found(.town(sites: towns[town] ?? 0), name: town)) }
    }

    func found(_ site: Site, _ search: NameSearch) -> Hit? {
        search.rank([site.name, site.address]).map {
            ($0, Found(.site(site.id), name: site.name, detail: "\(site.address), \(site.town)"))
        }
    }

    func found(_ asset: Asset, _ search: NameSearch) -> Hit? {
        let site = sitesByID[asset.site]
        return search.rank([asset.name, asset.model, asset.serial], numbers: [asset.serial]).map {
            (
                $0,
                Found(
                    .device(asset.id, site: site?.name ?? ""), name: "\(asset.name) \(asset.model)",
                    detail: "\(asset.serial), \(site?.name ?? ""), \(site?.town ?? "")")
            )
        }
    }
}
