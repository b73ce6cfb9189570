/// How far apart two places are, as the crow flies; drives of one band err alike. The borders are the points of the
/// built-in curves.
package enum DistanceBand: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
    case upTo3, upTo8, upTo20, upTo60, beyond

    /// The band of a great-circle distance in kilometres; a border belongs to the nearer band.
    package init(kilometres: Double) {
        self = Self.allCases.first { kilometres <= $0.upper } ?? .beyond
    }

    /// Kilometres as the crow flies, exclusive.
    package var lower: Double { self == .upTo3 ? 0 : Self(rawValue: rawValue - 1)!.upper }

    /// Kilometres as the crow flies, inclusive.
    package var upper: Double {
        switch self {
        case .upTo3: 3
        case .upTo8: 8
        case .upTo20: 20
        case .upTo60: 60
        case .beyond: .infinity
        }
    }

    /// `3-8 km`, `> 60 km`.
    package var label: String { self == .beyond ? "> \(Int(lower)) km" : "\(Int(lower))-\(Int(upper)) km" }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
