/// A window that was told to a named person.
package struct Promise: Hashable, Sendable, Codable {
    package var window: TimeWindow
    package var toldTo: String
    package var toldAt: Timestamp

    package init(window: TimeWindow, toldTo: String, toldAt: Timestamp) {
        self.window = window
        self.toldTo = toldTo
        self.toldAt = toldAt
    }
}
