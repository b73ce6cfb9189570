import DeskModel
import Foundation
import Geography
import Interchange
import ServiceModel

/// What was found out about where a site is, for JSON.
struct GeocodingRecord {
    let site: SiteGeocoding
    let gazetteer: Gazetteer
    let isWritten: Bool

    init(_ site: SiteGeocoding, gazetteer: Gazetteer, isWritten: Bool) {
        self.site = site
        self.gazetteer = gazetteer
        self.isWritten = isWritten
    }

    func json(_ language: Language) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": "\(site.site.id)", "site": .text(site.site.name), "customer": .text(site.customer),
            "address": .text(site.site.address), "town": .text(site.site.town), "region": .text(site.region),
            "state": .text(site.answer.state),
            "warning": JSONValue(GeocodingSentences(language, gazetteer).warning(site)),
            "candidates": [],
        ]
        switch site.answer {
        case .found(let place):
            members.merge(Self.members(place)) { $1 }
            members["written"] = .bool(isWritten)
        case .unclear(let places): members["candidates"] = .array(places.map { .object(JSONObject(Self.members($0))) })
        case .unknown, .noTown: break
        }
        return .object(JSONObject(members))
    }

    private static func members(_ place: GeocodedPlace) -> [String: JSONValue] {
        [
            "place": .text(place.name), "voivodeship": JSONValue(place.voivodeship?.rawValue),
            "latitude": .decimal(place.location.latitude), "longitude": .decimal(place.location.longitude),
            "source": .text(place.source.rawValue), "exactness": .text(place.exactness.rawValue),
            "by_region": .bool(place.isByRegion), "population": JSONValue(place.population),
        ]
    }
}

extension GeocodingAnswer {
    /// How JSON and scripts name it.
    var state: String {
        switch self {
        case .found: "found"
        case .unclear: "unclear"
        case .unknown: "unknown"
        case .noTown: "no-town"
        }
    }
}

extension Double {
    /// Degrees as people write them, to about ten metres.
    var degrees: String { String(format: "%.4f", self) }
}
