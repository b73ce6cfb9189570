/// What is known of where an address is.
package enum GeocodingAnswer: Hashable, Sendable {
    case found(GeocodedPlace)
    /// More than one place, or one where the region has nothing: somebody has to say.
    case unclear([GeocodedPlace])
    /// Neither postcodes nor the gazetteer know the place.
    case unknown
    /// The address names neither a town nor a postcode.
    case noTown
}
