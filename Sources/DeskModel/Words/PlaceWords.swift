package import ServiceModel

/// How a point is written: `52.23, 21.01`.
package enum PlaceWords {
    /// A place from its degrees. Throws for what cannot be, and for what is a slip of the pen: 0, 0 and the two in each
    /// other's place. A place abroad passes.
    package static func coordinate(latitude: Double, longitude: Double) throws(InputFault) -> Coordinate {
        guard let place = Coordinate(latitude: latitude, longitude: longitude) else { throw .coordinateOutOfRange }
        switch place.doubt {
        case .nowhere: throw .coordinateNowhere
        case .swapped: throw .coordinatesSwapped
        case .abroad, nil: return place
        }
    }

    /// `latitude,longitude`.
    package static func coordinate(_ text: String) throws(InputFault) -> Coordinate {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
        let numbers = parts.compactMap { Double($0) }
        guard parts.count == 2, numbers.count == 2 else { throw .notANumber(text) }
        return try coordinate(latitude: numbers[0], longitude: numbers[1])
    }

    /// What is said of a place that passes and lies abroad; `nil` for any other.
    package static func warning(_ place: Coordinate, of name: String, _ language: Language) -> String? {
        guard place.doubt == .abroad else { return nil }
        return language("Outside Poland: \(name).", "Poza Polską: \(name).")
    }
}
