package import Geography
package import ServiceModel

/// Places that bear a name, or that a postcode serves.
package struct PlaceMatches: Sendable {
    package var towns: [Town]
    package var postcodes: [PostalArea]

    package init(towns: [Town], postcodes: [PostalArea]) {
        self.towns = towns
        self.postcodes = postcodes
    }
}
