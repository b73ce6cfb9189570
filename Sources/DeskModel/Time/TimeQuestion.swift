package import ServiceModel

/// What a line that is typed about measured time will become.
package enum TimeQuestion: Hashable, Sendable {
    /// New time of a technician's day.
    case add(Technician.ID, Day)
    /// What a gap was.
    case gap(Technician.ID, Day, TimeWindow)
    /// What was told is wrong.
    case correct(TimeTarget, Technician.ID, Day, TimeWindow)

    package func words(_ language: Language) -> String {
        switch self {
        case .add: language("What, from-to, remark (loading 7:00-7:12)?", "Co, od-do, uwagi (załadunek 7:00-7:12)?")
        case .gap:
            language(
                "What was it (loading, break, nothing, work 41)?", "Co to było (załadunek, przerwa, nic, praca 41)?")
        case .correct:
            language("From-to and why; x and why if it was not so", "Od-do i dlaczego; x i dlaczego, jeśli nieprawda")
        }
    }
}
