package import ServiceModel

/// A part of a day as it was planned: the way to a visit, the work there, the way home.
package struct PlannedStretch: Hashable, Sendable {
    package var kind: TimeKind
    package var window: TimeWindow
    package var number: OrderNumber?

    package init(kind: TimeKind, window: TimeWindow, number: OrderNumber? = nil) {
        self.kind = kind
        self.window = window
        self.number = number
    }
}
