extension ImportKind {
    package static let territories = ImportKind("territories", "territories", "obszary", replaces: true)
    package static let places = ImportKind("places", "postcodes", "kody pocztowe", replaces: true)

    static let ofPlaces = [territories, places]
}
