package import ServiceModel

/// Asks for the prices of visits in the cells of `technicians` × `days`, in this order.
package struct PriceRequest: Hashable, Sendable {
    /// Answers carry it; a later request makes earlier ones worthless.
    package var id: Int
    package var visits: [Visit.ID]
    /// Those on the screen first.
    package var technicians: [Technician.ID]
    package var days: [Day]

    package init(id: Int, visits: [Visit.ID], technicians: [Technician.ID], days: [Day]) {
        self.id = id
        self.visits = visits
        self.technicians = technicians
        self.days = days
    }
}
