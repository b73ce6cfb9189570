package import ServiceModel

/// What the screen of measured time shows: a week of one technician, and who else there is.
package struct TimeBook: Sendable {
    package struct Person: Hashable, Sendable {
        package var id: Technician.ID
        package var name: String

        package init(id: Technician.ID, name: String) {
            self.id = id
            self.name = name
        }
    }

    package var request: TimeRequest
    /// By name.
    package var people: [Person]
    /// Of that week, Monday first.
    package var days: [TimeDay]

    package init(request: TimeRequest, people: [Person], days: [TimeDay]) {
        self.request = request
        self.people = people
        self.days = days
    }
}
