import Scheduling

/// Where somebody could come along to a visit for several people.
struct CrewSeat {
    /// Of the problem.
    let technician: Int
    let shift: Int
    /// Which of the skills that one of the crew has to hold are held: bit by bit, in their order.
    let skills: UInt32
    let opening: Opening
    /// What it weighs against others: its cost, and first of all whether this one belongs to the crew anyway.
    let weight: Int

    func allows(_ start: Tick) -> Bool { opening.earliest <= start && start <= opening.latest }

    /// More than whatever a place costs.
    static let stranger = 1 << 44
}
