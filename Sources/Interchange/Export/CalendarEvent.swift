package import ServiceModel

/// One entry of a calendar file.
package struct CalendarEvent: Hashable, Sendable {
    /// The same for the same thing in every file, so that a calendar updates what it has.
    package var identity: String
    package var window: TimeWindow
    package var title: String
    package var place: String
    package var details: String
    package var isCancelled: Bool

    package init(
        identity: String, window: TimeWindow, title: String, place: String = "", details: String = "",
        isCancelled: Bool = false
    ) {
        self.identity = identity
        self.window = window
        self.title = title
        self.place = place
        self.details = details
        self.isCancelled = isCancelled
    }
}
