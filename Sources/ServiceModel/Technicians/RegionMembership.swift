/// A technician works in a region, mainly or as a helper, perhaps for a time only.
package struct RegionMembership: Hashable, Sendable, Codable {
    package var region: Region.ID
    package var isPrimary: Bool
    package var from: Day?
    package var through: Day?

    package init(region: Region.ID, isPrimary: Bool = true, from: Day? = nil, through: Day? = nil) {
        self.region = region
        self.isPrimary = isPrimary
        self.from = from
        self.through = through
    }

    package func isValid(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
    }
}
