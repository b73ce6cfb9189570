import Scheduling

/// One way to do a visit for several people: who leads, who comes along, and when all of them begin.
struct CrewWay {
    let leader: CrewSeat
    /// By technician.
    let members: [CrewSeat]
    let start: Tick
    /// Of all of them, and of the start.
    let weight: Int
}
