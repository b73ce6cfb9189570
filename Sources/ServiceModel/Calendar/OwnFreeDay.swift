/// A day on which the company does not work, and what it calls it.
package struct OwnFreeDay: Hashable, Sendable, Codable {
    package var day: Day
    package var name: String?

    package init(_ day: Day, name: String? = nil) {
        self.day = day
        self.name = name
    }
}
