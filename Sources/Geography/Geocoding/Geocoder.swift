package import ServiceModel

/// Finds where an address is: by its postcode when postcodes were imported, else by its town and district. It does not
/// guess: several places of one name are several answers, unless only one of them is where the region is.
package struct Geocoder: Sendable {
    /// Kilometres between the places of one postcode up to which their middle stands for all.
    static let reachOfPostcode = 5.0

    /// Inhabitants from which nobody means a village of the same name.
    static let unmistakable = 20_000

    private let gazetteer: Gazetteer
    private let postcodes: [Postcode: PostalArea]
    private let villages: [String: [PostalPlace]]

    /// `postcodes` are those that may be asked for, `villages` what the post knows by folded names that the gazetteer
    /// lacks; others count as unknown.
    package init(
        _ gazetteer: Gazetteer, postcodes: [Postcode: PostalArea] = [:], villages: [String: [PostalPlace]] = [:]
    ) {
        self.gazetteer = gazetteer
        self.postcodes = postcodes
        self.villages = villages
    }

    /// Whether the gazetteer knows the town, so that the post's villages are not needed.
    package func knows(_ address: SiteAddress) -> Bool { !towns(address).isEmpty }

    package func answer(_ address: SiteAddress, in region: RegionGround = RegionGround()) -> GeocodingAnswer {
        if address.town.isEmpty, address.postcode == nil { return .noTown }
        let area = address.postcode.flatMap { postcodes[$0] }
        var places = towns(address)
        if let area, let place = place(of: area, town: address.town) {
            let isBetter = place.exactness == .postcode || !places.contains { $0.exactness == .district }
            if isBetter { return .found(place) }
        }
        if places.isEmpty { places = villages(named: address.town) }
        if let code = address.postcode {
            for index in places.indices { places[index].doubt = doubt(code, area, places[index]) }
        }
        return choice(among: places, in: region)
    }

    /// The middle of those places of a postcode that bear the town's name, of all when the address names none; `nil` when
    /// no place bears it or they lie too far apart.
    private func place(of area: PostalArea, town: String) -> GeocodedPlace? {
        let wanted = NameFolding.fold(town)
        let fitting = area.places.filter { wanted.isEmpty || NameFolding.fold($0.name) == wanted }
        guard let first = fitting.first,
            fitting.allSatisfy({
                Distance.kilometres(from: first.location, to: $0.location) <= Self.reachOfPostcode
            })
        else { return nil }
        let count = Double(fitting.count)
        let middle = Coordinate(
            latitude: fitting.reduce(0) { $0 + $1.location.latitude } / count,
            longitude: fitting.reduce(0) { $0 + $1.location.longitude } / count)
        return GeocodedPlace(
            name: "\(area.code) \(first.name)", location: middle ?? first.location,
            exactness: fitting.allSatisfy(\.isOfCode) ? .postcode : .town,
            source: .postcodes, voivodeship: Voivodeship(rawValue: first.voivodeship))
    }

    /// Every town of the name; a district instead where the address names one.
    private func towns(_ address: SiteAddress) -> [GeocodedPlace] {
        let named = gazetteer.towns(named: address.town)
        let whole = named.filter { !$0.isDistrict }
        let towns = (whole.isEmpty ? named : whole).map { district(of: $0, address.parts) ?? $0 }
        let found = towns.isEmpty ? districtBehindTown(address.town).map { [$0] } ?? [] : towns
        return found.map { town in
            GeocodedPlace(
                name: town.districtOf.map { "\(town.name) (\($0))" } ?? town.name, location: town.location,
                exactness: town.isDistrict ? .district : .town, source: .gazetteer, voivodeship: town.voivodeship,
                population: town.population > 0 ? town.population : nil)
        }
    }

    /// What the post knows by that name; places within reach of each other are one.
    private func villages(named name: String) -> [GeocodedPlace] {
        var found: [GeocodedPlace] = []
        for place in villages[NameFolding.fold(name)] ?? [] {
            let isKnown = found.contains {
                Distance.kilometres(from: $0.location, to: place.location) <= Self.reachOfPostcode
            }
            if isKnown { continue }
            found.append(
                GeocodedPlace(
                    name: place.name, location: place.location, exactness: .town, source: .postcodes,
                    voivodeship: Voivodeship(rawValue: place.voivodeship)))
        }
        return found
    }

    /// A district of the city that stands between the commas of the address.
    private func district(of city: Town, _ parts: [String]) -> Town? {
        parts.lazy.compactMap { part in
            gazetteer.towns(named: part).first {
                $0.districtOf == city.name && $0.voivodeship == city.voivodeship
            }
        }.first
    }

    /// `Warszawa-Mokotów` and `Kraków Sidzina`: a city with its district behind it.
    private func districtBehindTown(_ town: String) -> Town? {
        let words = NameFolding.fold(town).split(separator: " ")
        for count in 1..<max(1, words.count) {
            let city = words.prefix(count).joined(separator: " ")
            let district = words.dropFirst(count).joined(separator: " ")
            let found = gazetteer.towns(named: district).first { $0.districtOf.map(NameFolding.fold) == city }
            if let found { return found }
        }
        return nil
    }

    private func choice(among places: [GeocodedPlace], in region: RegionGround) -> GeocodingAnswer {
        guard let first = places.first else { return .unknown }
        let there = places.filter(region.contains)
        if there.count == 1, var place = there.first {
            place.isByRegion = places.count > 1
            return .found(place)
        }
        guard places.count == 1 else { return .unclear(places) }
        if !region.isKnown { return .found(first) }
        // The gazetteer lacks most villages: the one it has may be another of the name, far from the region.
        guard first.exactness == .district || first.population ?? 0 >= Self.unmistakable else {
            return .unclear(places)
        }
        var city = first
        city.doubt = city.doubt ?? .outsideRegion
        return .found(city)
    }

    private func doubt(_ code: Postcode, _ area: PostalArea?, _ place: GeocodedPlace) -> GeocodedPlace.Doubt? {
        if let area { return .postcodeOfOthers(code, area.places.map(\.name)) }
        guard let voivodeship = place.voivodeship, let known = PostalRegions.voivodeships(of: code),
            !known.contains(voivodeship)
        else { return nil }
        return .postcodeElsewhere(code, known)
    }
}
