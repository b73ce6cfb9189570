/// What is read from a device again and again: hours of work, volts, minutes of autonomy.
package struct Meter: Hashable, Sendable, Codable {
    package var name: String
    package var unit: String
    /// Below it, or above the other, somebody has to do something.
    package var least: Double?
    package var most: Double?

    package init(name: String, unit: String = "", least: Double? = nil, most: Double? = nil) {
        self.name = name
        self.unit = unit
        self.least = least
        self.most = most
    }

    package func isWithinLimits(_ value: Double) -> Bool {
        (least.map { value >= $0 } ?? true) && (most.map { value <= $0 } ?? true)
    }
}
