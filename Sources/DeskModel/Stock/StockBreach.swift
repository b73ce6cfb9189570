package import ServiceModel

/// What a van does not carry.
package enum StockBreach: DepartmentBreach {
    /// More than the van carries.
    case overloaded(limit: Int, wouldBe: Int)
    case lacksTool
    case lacksPart(has: Int, needs: Int)

    package var rule: String { "supplies" }

    package var fault: String { rule }

    package var concern: BreachConcern {
        switch self {
        case .lacksTool, .lacksPart: .person
        case .overloaded: .dayOrWay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .overloaded: language("load", "ładun.")
        case .lacksTool: language("tool", "narz.")
        case .lacksPart: language("part", "część")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .overloaded(let limit, let wouldBe):
            language("the van would carry \(wouldBe), \(limit) at most", "ładunek byłby \(wouldBe), najwyżej \(limit)")
        case .lacksTool: language("a tool is not on the van", "w aucie brak narzędzia")
        case .lacksPart(let has, let needs):
            language("\(needs) parts needed, \(has) on the van", "potrzeba części: \(needs), w aucie: \(has)")
        }
    }
}
