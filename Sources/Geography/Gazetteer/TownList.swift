import ServiceModel

/// Reads the compact list `Scripts/make_gazetteer.py` writes.
enum TownList {
    static func read(_ text: StaticString) -> [Town] {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap(town)
    }

    /// `nil` for a line that does not say name|latitude|longitude|population|voivodeship[|city].
    static func town(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Town? {
        let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        guard fields.count == 5 || fields.count == 6,
            let latitude = number(fields[1]), let longitude = number(fields[2]), let population = number(fields[3]),
            let voivodeship = number(fields[4]),
            Voivodeship.allCases.indices.contains(voivodeship),
            let location = Coordinate(latitude: Double(latitude) / 10_000, longitude: Double(longitude) / 10_000)
        else { return nil }
        return Town(
            name: String(decoding: fields[0], as: UTF8.self), location: location, population: population,
            voivodeship: Voivodeship.allCases[voivodeship],
            districtOf: fields.count == 6 ? String(decoding: fields[5], as: UTF8.self) : nil)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for digit in digits {
            guard (48...57).contains(digit), value < 1_000_000_000 else { return nil }
            value = value * 10 + Int(digit) - 48
        }
        return digits.isEmpty ? nil : value
    }
}
