package import ServiceModel

extension OrderType {
    /// Minutes on site that are assumed until somebody knows better.
    package var usualMinutes: Int {
        switch self {
        case .repair, .warranty, .complaint: 90
        case .maintenance, .inspection: 60
        case .installation: 180
        }
    }
}
