/// What a part is counted in.
package struct PartUnit: Hashable, Sendable, Codable {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package static let piece = PartUnit("szt")

    /// Only whole ones are moved.
    package var isWhole: Bool { self == .piece }
}
