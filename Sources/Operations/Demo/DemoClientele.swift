import ServiceModel

/// Customers, their sites and the devices there. They come to be as orders ask for them.
struct DemoClientele: Sendable {
    private(set) var customers: [Customer] = []
    private(set) var sites: [Site] = []
    private(set) var assets: [Asset] = []
    /// For each asset, what kind of device it is.
    private(set) var devices: [DemoDevice] = []

    private let options: DemoOptions
    private var identifiers: DemoIdentifiers
    private var names: Set<String> = []
    /// Positions of assets by region and trade; of business customers by region and kind.
    private var assetsOf: [[Int]: [Int]] = [:]
    private var firmsOf: [[Int]: [Int]] = [:]

    init(options: DemoOptions) {
        self.options = options
        identifiers = DemoIdentifiers(options: options, salt: 2)
    }

    /// Position of an asset of a trade in a region: one that is known in every third case, else a new one.
    mutating func asset(trade: DemoTrade, region: Int, people: DemoPeople, random: inout DemoRandom) -> Int {
        if let known = assetsOf[[region, trade.rawValue]], random.chance(0.33) { return random.pick(known) }
        let kinds = DemoCustomerKind.all.indices.filter { DemoCustomerKind.all[$0].trades.contains(trade) }
        let chosen = kinds[random.weighted(kinds.map { DemoCustomerKind.all[$0].weight })]
        let kind = DemoCustomerKind.all[chosen]
        let place = people.territories[region].place(&random)
        let customer = customer(kind, key: [region, chosen], town: place.town, random: &random)
        let street = DemoContacts.street(&random, flats: kind.isHousehold)
        let site = Site(
            id: identifiers.next(), customer: customers[customer].id,
            name: "\(street.contains("/") ? "Mieszkanie" : kind.site) \(street)",
            address: "ul. \(street)", town: place.town, location: place.location, region: people.regions[region].id,
            access: kind.access, accessNote: random.chance(0.4) ? note(kind, random: &random) : "")
        sites.append(site)
        let asset = install(trade, at: site.id, kind, region: region, random: &random)
        let others = kind.trades.filter { $0 != trade }
        if !others.isEmpty, random.chance(0.35) {
            _ = install(random.pick(others), at: site.id, kind, region: region, random: &random)
        }
        return asset
    }

    private mutating func customer(
        _ kind: DemoCustomerKind, key: [Int], town: String, random: inout DemoRandom
    ) -> Int {
        if !kind.isHousehold, let known = firmsOf[key], random.chance(0.45) { return random.pick(known) }
        let name = kind.isHousehold ? "" : unique(kind.firm(town: town, random: &random))
        if kind.isHousehold {
            let person = unique(DemoWords.people(1, shareOfMen: 0.5, random: &random)[0])
            customers.append(
                Customer(
                    id: identifiers.next(), name: person, phone: DemoContacts.phone(&random),
                    email: DemoContacts.email(person, at: "poczta")))
        } else {
            customers.append(
                Customer(
                    id: identifiers.next(), name: name, nip: DemoContacts.nip(&random),
                    phone: DemoContacts.phone(&random), email: DemoContacts.email("serwis", at: name)))
            firmsOf[key, default: []].append(customers.count - 1)
        }
        return customers.count - 1
    }

    /// A name borne already gets a number.
    private mutating func unique(_ name: String) -> String {
        var candidate = name
        var number = 1
        while !names.insert(candidate).inserted {
            number += 1
            candidate = "\(name) \(number)"
        }
        return candidate
    }

    private mutating func install(
        _ trade: DemoTrade, at site: Site.ID, _ kind: DemoCustomerKind, region: Int, random: inout DemoRandom
    ) -> Int {
        let device = random.pick(trade.devices.filter { !kind.isHousehold || $0.forHouseholds })
        let year = options.today.year - random.within(0...14)
        let model = random.pick(device.models)
        let initials = model.split(separator: " ").compactMap { $0.first.map(String.init) }.joined().uppercased()
        assets.append(
            Asset(
                id: identifiers.next(), site: site, name: device.name, model: model,
                serial: "\(initials)-\(year)-\(100_000 + random.below(900_000))",
                warrantyThrough: Day(year: year + 2, month: random.within(1...12), day: random.within(1...28))))
        devices.append(device)
        assetsOf[[region, trade.rawValue], default: []].append(assets.count - 1)
        return assets.count - 1
    }

    private func note(_ kind: DemoCustomerKind, random: inout DemoRandom) -> String {
        random.pick(
            kind.isHousehold
                ? [
                    "Kod do furtki \(random.within(1000...9999))", "Duży pies, dzwonić przed wejściem",
                    "Parkowanie na podjeździe", "Domofon nie działa, proszę o telefon",
                ]
                : [
                    "Klucz na portierni", "Zgłosić się w recepcji", "Kod do bramy \(random.within(1000...9999))",
                    "Wjazd od strony rampy", "Wymagany kask i kamizelka", "Maszynownia na dachu, klucz u dozorcy",
                ])
    }
}
