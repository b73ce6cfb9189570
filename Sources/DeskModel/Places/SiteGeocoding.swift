public import Geography
public import ServiceModel

/// What was found out about where a site is.
public struct SiteGeocoding: Hashable, Sendable {
    public var site: Site
    public var customer: String
    public var region: String
    public var answer: GeocodingAnswer

    public init(site: Site, customer: String, region: String, answer: GeocodingAnswer) {
        self.site = site
        self.customer = customer
        self.region = region
        self.answer = answer
    }

    /// The place that needs nobody's choice.
    public var place: GeocodedPlace? {
        if case .found(let place) = answer { place } else { nil }
    }
}

/// Places that bear a name, or that a postcode serves.
public struct PlaceMatches: Sendable {
    public var towns: [Town]
    public var postcodes: [PostalArea]

    public init(towns: [Town], postcodes: [PostalArea]) {
        self.towns = towns
        self.postcodes = postcodes
    }
}
