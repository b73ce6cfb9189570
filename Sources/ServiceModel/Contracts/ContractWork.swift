/// What was done under a contract on a day, as far as pools count it.
package struct ContractWork: Hashable, Sendable {
    package var day: Day
    package var minutes: Int
    package var trips: Int
    package var parts: [PartLine]

    package init(day: Day, minutes: Int = 0, trips: Int = 0, parts: [PartLine] = []) {
        self.day = day
        self.minutes = minutes
        self.trips = trips
        self.parts = parts
    }
}
