/// What a contract covers on one day of its own: an extra day, or with no hours a shut-down.
package struct DayCover: Hashable, Sendable, Codable {
    package var day: Day
    package var hours: [CoverWindow]

    package init(_ day: Day, _ hours: [CoverWindow]) {
        self.day = day
        self.hours = hours
    }
}
