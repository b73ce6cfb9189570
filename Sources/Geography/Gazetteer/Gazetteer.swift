package import ServiceModel

/// Towns by name and by place. Reading it takes a few milliseconds: make one when it is needed and keep it.
package struct Gazetteer: Sendable {
    /// Every place, largest first.
    package let towns: [Town]
    private let positions: [PreparedPlace]
    /// The names as people type them.
    private let folded: [String]
    private let byName: [String: [Int]]

    package init(_ towns: [Town]) {
        self.towns = towns.sorted { ($1.population, $0.name) < ($0.population, $1.name) }
        positions = self.towns.map { PreparedPlace($0.location) }
        folded = self.towns.map { NameFolding.fold($0.name) }
        var byName: [String: [Int]] = [:]
        byName.reserveCapacity(towns.count)
        for (index, name) in folded.enumerated() { byName[name, default: []].append(index) }
        self.byName = byName
    }

    /// The towns of Poland with 500 people or more, and districts of its large cities. Data: GeoNames (geonames.org),
    /// CC BY 4.0.
    package static func poland() -> Gazetteer { Gazetteer((try? MapFile.poland().towns()) ?? []) }

    /// Every place of that name, largest first; case, accents and hyphens do not matter. The voivodeship may stand
    /// behind the name, in parentheses, as `label(_:)` writes it.
    package func towns(named name: String) -> [Town] {
        let folded = NameFolding.fold(name)
        if let found = byName[folded] { return found.map { towns[$0] } }
        guard folded.hasSuffix(")"), let opening = folded.lastIndex(of: "(") else { return [] }
        let place = NameFolding.fold(folded[..<opening])
        let qualifier = NameFolding.fold(folded[folded.index(after: opening)...].dropLast())
        return (byName[place] ?? []).map { towns[$0] }.filter {
            NameFolding.fold($0.districtOf ?? $0.voivodeship.rawValue) == qualifier
        }
    }

    /// Places whose name begins so, largest first: for completion while somebody types.
    package func towns(startingWith prefix: String, limit: Int = 20) -> [Town] {
        let wanted = NameFolding.fold(prefix)
        return folded.indices.lazy.filter { folded[$0].hasPrefix(wanted) }.prefix(limit).map { towns[$0] }
    }

    /// The name as it is shown: with the city when it is a district, with the voivodeship when another place bears the
    /// name too.
    package func label(_ town: Town) -> String {
        if let city = town.districtOf { return "\(town.name) (\(city))" }
        let namesakes = byName[NameFolding.fold(town.name)] ?? []
        return namesakes.count > 1 ? "\(town.name) (\(town.voivodeship.rawValue))" : town.name
    }

    /// Places within so many kilometres of a point, nearest first, with their distance in kilometres.
    package func towns(within kilometres: Double, of point: Coordinate) -> [(town: Town, kilometres: Double)] {
        let origin = PreparedPlace(point)
        return towns.indices
            .map { (town: towns[$0], kilometres: Distance.kilometres(from: origin, to: positions[$0])) }
            .filter { $0.kilometres <= kilometres }
            .sorted { $0.kilometres < $1.kilometres }
    }

    /// The nearest place that is not a district, with its distance in kilometres; `nil` when the gazetteer is empty.
    package func nearestTown(to point: Coordinate) -> (town: Town, kilometres: Double)? {
        let origin = PreparedPlace(point)
        return towns.indices.lazy.filter { !towns[$0].isDistrict }
            .map { (town: towns[$0], kilometres: Distance.kilometres(from: origin, to: positions[$0])) }
            .min { $0.kilometres < $1.kilometres }
    }
}
