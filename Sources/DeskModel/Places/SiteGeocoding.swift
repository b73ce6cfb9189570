package import Geography
package import ServiceModel

/// What was found out about where a site is.
package struct SiteGeocoding: Hashable, Sendable {
    package var site: Site
    package var customer: String
    package var region: String
    package var answer: GeocodingAnswer

    package init(site: Site, customer: String, region: String, answer: GeocodingAnswer) {
        self.site = site
        self.customer = customer
        self.region = region
        self.answer = answer
    }

    /// The place that needs nobody's choice.
    package var place: GeocodedPlace? {
        if case .found(let place) = answer { place } else { nil }
    }
}
