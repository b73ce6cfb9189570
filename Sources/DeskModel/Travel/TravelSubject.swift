package import ServiceModel

/// What a factor on drives is about.
package enum TravelSubject: Hashable, Sendable, Codable {
    case technician(Technician.ID)
    case region(Region.ID)
    /// Hours of the day, 0 … 23; over midnight they count on, 22 … 29 is until six in the morning.
    case hours(ClosedRange<Int>)
}
