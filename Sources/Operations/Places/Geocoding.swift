package import DeskModel
package import Geography
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Where sites without coordinates are, all or one; writes nothing. By customer and name.
    package func geocoding(_ site: Site.ID? = nil, gazetteer: Gazetteer, basemap: Basemap) throws -> [SiteGeocoding] {
        try store.read { reader in
            let sites = try reader.sitesWithoutLocation().filter { site == nil || $0.id == site }
            if sites.isEmpty { return [] }
            let addresses = sites.map { SiteAddress(address: $0.address, town: $0.town) }
            var postcodes: [Postcode: PostalArea] = [:]
            for code in Set(addresses.compactMap(\.postcode)) { postcodes[code] = try reader.postalArea(code) }
            let geocoder = Geocoder(
                gazetteer, postcodes: postcodes,
                villages: try villages(addresses.filter { !Geocoder(gazetteer).knows($0) }.map(\.town), reader))
            let grounds = try RegionGrounds(reader, basemap)
            let customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
            let found = zip(sites, addresses).map { site, address in
                SiteGeocoding(
                    site: site, customer: customers[site.customer] ?? "", region: grounds.name(of: site.region),
                    answer: geocoder.answer(address, in: grounds.ground(of: site.region)))
            }
            return byPolishName(found) { $0.customer + "\u{0}" + $0.site.name }
        }
    }

    /// What the imported postcodes say of towns that the gazetteer lacks, by folded name.
    private func villages(_ names: [String], _ reader: Reader) throws -> [String: [PostalPlace]] {
        let wanted = Set(names.map { NameFolding.fold($0) }).subtracting([""])
        if wanted.isEmpty { return [:] }
        let places = try reader.all(PostalArea.self).flatMap(\.places).map { (NameFolding.fold($0.name), $0) }
        return Dictionary(grouping: places.filter { wanted.contains($0.0) }, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Orders that are drafts at these sites, by number.
    package func drafts(at sites: Set<Site.ID>) throws -> [OrderNumber] {
        try store.read { try $0.orders(in: [.draft]) }.filter { sites.contains($0.site) }.map(\.number)
    }

    /// Places of a name, larger ones first, then those whose names begin so; and postcodes that serve them, or the one
    /// that `name` is.
    package func places(named name: String, gazetteer: Gazetteer, limit: Int = 20) throws -> PlaceMatches {
        if let code = Postcode(name) {
            let area = try store.read { try $0.postalArea(code) }
            return PlaceMatches(towns: [], postcodes: area.map { [$0] } ?? [])
        }
        let exact = gazetteer.towns(named: name)
        let others = gazetteer.towns(startingWith: name, limit: limit).filter { !exact.contains($0) }
        let wanted = NameFolding.fold(name)
        let areas = try store.read { try $0.all(PostalArea.self) }.compactMap { area -> PostalArea? in
            let bearing = area.places.filter { NameFolding.fold($0.name) == wanted }
            return bearing.isEmpty ? nil : PostalArea(code: area.code, places: bearing)
        }
        return PlaceMatches(towns: exact + others.prefix(max(0, limit - exact.count)), postcodes: areas)
    }

    /// By name.
    package func territories() throws -> [Territory] { byPolishName(try store.read { try $0.all() }, \.name) }

    package func territory(named key: String, _ match: NameMatch = .part) throws -> Territory {
        try store.read { try NameLookup<Territory>($0).find(key, match) }
    }

    package func postcodeCount() throws -> Int { try store.read { try $0.postcodeCount() } }
}

extension NameLookup where Entity == Territory {
    init(_ reader: Reader) throws {
        self.init(.territory, try reader.all(), id: \.id.description) { [$0.name] }
    }
}

/// Where the regions are: by their territories, and by the voivodeships in which their people and sites are.
private struct RegionGrounds {
    private let names: [Region.ID: String]
    private var grounds: [Region.ID: RegionGround] = [:]

    init(_ reader: Reader, _ basemap: Basemap) throws {
        let regions = try reader.all(Region.self)
        names = Dictionary(regions.map { ($0.id, $0.name) }) { $1 }
        for region in regions {
            let own = Voivodeship.allCases.first { NameFolding.fold($0.rawValue) == NameFolding.fold(region.name) }
            grounds[region.id] = RegionGround(voivodeships: own.map { [$0] } ?? [])
        }
        for territory in try reader.all(Territory.self) {
            guard let region = territory.region else { continue }
            grounds[region]?.rings += territory.rings.compactMap { Polyline($0) }
        }
        // A region that bears a voivodeship's name is that voivodeship; any other is where its work is.
        let unnamed = Set(regions.map(\.id).filter { grounds[$0]?.voivodeships.isEmpty ?? true })
        let homes = try reader.all(Technician.self).filter(\.isActive).flatMap { technician in
            technician.regions.filter(\.isPrimary).map { ($0.region, technician.home) }
        }
        let sites = try reader.all(Site.self).compactMap { site in site.location.map { (site.region, $0) } }
        for (region, place) in homes + sites where unnamed.contains(region) {
            if let voivodeship = basemap.voivodeship(at: place) {
                grounds[region]?.voivodeships.insert(voivodeship)
            }
        }
    }

    func name(of region: Region.ID) -> String { names[region] ?? "" }
    func ground(of region: Region.ID) -> RegionGround { grounds[region] ?? RegionGround() }
}
