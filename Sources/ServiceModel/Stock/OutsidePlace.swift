/// Where parts come from and go to, so that every move has two ends and all sums to nothing.
package enum OutsidePlace: String, CaseIterable, Sendable, Codable {
    case supplier
    case customer
    case scrap
    /// What counts found more or less.
    case difference
}
