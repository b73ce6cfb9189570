package import ServiceModel

/// All maintenance plans as a desk shows them, and what a new one can be made of.
package struct PlanBook: Hashable, Sendable {
    /// Those that need somebody first.
    package var lines: [PlanLine]
    /// In use, by name.
    package var types: [ServiceType]

    package init(lines: [PlanLine], types: [ServiceType]) {
        self.lines = lines
        self.types = types
    }
}
