import ServiceModel

/// A main road as a scheme.
package struct Road: Hashable, Sendable {
    /// Such as `A1` or `S7`.
    package let name: String
    package let line: Polyline

    package init(name: String, line: Polyline) {
        self.name = name
        self.line = line
    }

    /// `A` for a motorway, `S` for an expressway.
    package var isMotorway: Bool { name.hasPrefix("A") }
}
