/// What a meter showed. A fact: it is never changed, and a wrong one is corrected by another that stands in its place.
package struct MeterReading: Hashable, Sendable, Codable {
    package typealias ID = Identifier<MeterReading>

    package var id: ID
    package var asset: Asset.ID
    /// The meter's name.
    package var meter: String
    package var value: Double
    package var at: Timestamp
    package var recordedAt: Timestamp
    package var actor: String
    /// The reading in whose place this one stands.
    package var corrects: ID?

    package init(
        id: ID, asset: Asset.ID, meter: String, value: Double, at: Timestamp, recordedAt: Timestamp, actor: String,
        corrects: ID? = nil
    ) {
        self.id = id
        self.asset = asset
        self.meter = meter
        self.value = value
        self.at = at
        self.recordedAt = recordedAt
        self.actor = actor
        self.corrects = corrects
    }
}

extension [MeterReading] {
    /// Those that hold, oldest first: one that was corrected is left out.
    package var effective: [MeterReading] {
        let corrected = Set(compactMap(\.corrects))
        return filter { !corrected.contains($0.id) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
}
