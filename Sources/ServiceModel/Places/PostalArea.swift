/// A postcode with the places it serves, in the order of their file.
package struct PostalArea: Hashable, Sendable, Codable {
    package var code: Postcode
    package var places: [PostalPlace]

    package init(code: Postcode, places: [PostalPlace]) {
        self.code = code
        self.places = places
    }
}
