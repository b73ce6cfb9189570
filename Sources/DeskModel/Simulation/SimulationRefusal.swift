package import ServiceModel

/// Why a day is not simulated.
package enum SimulationRefusal: DepartmentRefusal {
    /// Nobody works that day.
    case noShifts(Day)
    /// The last shift of that day has ended.
    case isOver(Day)
    /// Neither a technician nor the demand changes.
    case nothingToChange

    package var facts: RefusalFacts {
        switch self {
        case .noShifts: RefusalFacts("no-shifts", .day)
        case .isOver: RefusalFacts("day-over", .day)
        case .nothingToChange: RefusalFacts("nothing-to-change", field: nil)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .noShifts(let day):
            return language(
                "Nobody works on \(wording.date(day)): there is no day to simulate.",
                "W dniu \(wording.date(day)) nikt nie pracuje: nie ma czego symulować.")
        case .isOver(let day):
            return language(
                "\(wording.date(day)) is over: a simulation goes forward, not back.",
                "Dzień \(wording.date(day)) już minął: symulacja idzie do przodu, nie wstecz.")
        case .nothingToChange:
            return language(
                "Say what changes: a technician more, or the demand.",
                "Podaj, co się zmienia: dodatkowy serwisant albo popyt.")
        }
    }
}
