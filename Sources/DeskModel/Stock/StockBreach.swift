package import ServiceModel

/// What a van does not carry.
package enum StockBreach: DepartmentBreach {
    /// More than the van carries.
    case overloaded(limit: Int, wouldBe: Int)
    case lacksTool
    case lacksPart(has: Int, needs: Int)
    /// Parts of the catalogue that are neither on the van nor fetched before.
    case lacksParts([LackedPart], PartsFetching)
    /// The stop at a warehouse lies outside its hours.
    case depotClosed(code: String, opens: TimeOfDay, closes: TimeOfDay)

    package var rule: String {
        switch self {
        case .overloaded, .lacksTool, .lacksPart: "supplies"
        case .lacksParts, .depotClosed: "parts"
        }
    }

    package var fault: String { rule }

    package var concern: BreachConcern {
        switch self {
        case .lacksTool, .lacksPart: .person
        case .overloaded, .lacksParts, .depotClosed: .dayOrWay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .overloaded: language("load", "ładun.")
        case .lacksTool: language("tool", "narz.")
        case .lacksPart: language("part", "część")
        case .lacksParts, .depotClosed: language("parts", "części")
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
        case .lacksParts(let lacked, let fetching):
            language("parts missing: ", "brakuje części: ") + lacked.map { $0.words(language) }.joined(separator: ", ")
                + "; " + fetching.words(language)
        case .depotClosed(let code, let opens, let closes):
            language(
                "the stop at \(code) is outside its hours, \(opens)-\(closes)",
                "postój w \(code) wypada poza godzinami magazynu, \(opens)-\(closes)")
        }
    }
}
