/// How much an order matters, most first.
package enum Priority: String, CaseIterable, Comparable, Sendable, Codable {
    case emergency, urgent, high, normal, low

    /// 0 for emergency … 4 for low.
    package var rank: Int { Self.allCases.firstIndex(of: self)! }

    /// An emergency is less than low: it comes first when sorted.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
