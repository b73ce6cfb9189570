package import ServiceModel

/// A hard rule that forbids a place, with the figures that show why. Each department forbids by rules of its own.
package enum Breach: Hashable, Sendable, Codable {
    case intake(IntakeBreach)
    case planning(PlanningBreach)
    case administration(AdministrationBreach)
    case places(PlacesBreach)
    case travel(TravelBreach)
    case stock(StockBreach)
    case crews(CrewsBreach)
    /// Kept by the plan's times, broken with the traffic of the hours.
    indirect case byHour(Breach)

    private var broken: any DepartmentBreach {
        switch self {
        case .intake(let breach): breach
        case .planning(let breach): breach
        case .administration(let breach): breach
        case .places(let breach): breach
        case .travel(let breach): breach
        case .stock(let breach): breach
        case .crews(let breach): breach
        case .byHour(let breach): breach.broken
        }
    }

    /// The name of the rule, for counting which one stops the most.
    package var rule: String { broken.rule }

    /// At most six letters for a cell of the board: `skill`, `full`.
    package func word(in language: Language) -> String { broken.word(in: language) }

    /// One sentence without a full stop, to stand behind a name: `Jan Wilk: needs F-gaz`.
    package func sentence(_ wording: Wording) -> String {
        if case .byHour(let breach) = self {
            return wording.language("with the traffic of the hours, ", "przy ruchu o tych godzinach ")
                + breach.sentence(wording)
        }
        return broken.sentence(wording)
    }

    /// What it is about. What breaks by the traffic alone is about the way.
    package var concern: BreachConcern { if case .byHour = self { .dayOrWay } else { broken.concern } }

    /// What is wrong, without the figures that change by themselves.
    var fault: String { if case .byHour = self { rule } else { broken.fault } }
}
