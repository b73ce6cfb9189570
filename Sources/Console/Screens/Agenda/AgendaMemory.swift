import ServiceModel

/// Which time and whose the agenda shows.
struct AgendaMemory: ScreenState {
    /// Set whenever the agenda opens.
    var from = Day(number: 0)
    var days = 1
    /// The agenda of this technician alone; `nil` for everybody.
    var technician: Technician.ID?

    init() {}
}
