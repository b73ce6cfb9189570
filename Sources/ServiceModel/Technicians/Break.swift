/// A pause that floats: it starts between `earliest` and `latest` and lasts `minutes`.
package struct Break: Hashable, Sendable, Codable {
    package var earliest: TimeOfDay
    package var latest: TimeOfDay
    package var minutes: Int

    package init?(earliest: TimeOfDay, latest: TimeOfDay, minutes: Int) {
        guard earliest <= latest, (1...480).contains(minutes) else { return nil }
        self.earliest = earliest
        self.latest = latest
        self.minutes = minutes
    }
}

extension Break {
    /// Throws for a break that `init` would not make.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let pause = try Break(
            earliest: values.decode(TimeOfDay.self, forKey: .earliest),
            latest: values.decode(TimeOfDay.self, forKey: .latest), minutes: values.decode(Int.self, forKey: .minutes))
        guard let pause else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no break"))
        }
        self = pause
    }
}
