package import ServiceModel

/// What an order asks for and a place does not give.
package enum IntakeBreach: DepartmentBreach {
    case excluded
    case requiresOther(String)
    /// Its visits may take place on these days only, where that is known.
    case dayNotAllowed(DaySpan?)
    case crew(needs: Int)

    package var rule: String {
        switch self {
        case .excluded, .requiresOther: "technician"
        case .dayNotAllowed: "day"
        case .crew: "crew"
        }
    }

    package var fault: String { rule }

    package var concern: BreachConcern {
        switch self {
        case .excluded, .requiresOther, .crew: .person
        case .dayNotAllowed: .dayOrWay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .excluded: language("barred", "wykl.")
        case .requiresOther: language("other", "inny")
        case .dayNotAllowed: language("day", "dzień")
        case .crew: language("crew", "ekipa")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .excluded: language("is excluded from this visit", "jest wykluczony z tej wizyty")
        case .requiresOther(let name): language("the visit requires \(name)", "wizyta wymaga osoby: \(name)")
        case .dayNotAllowed(nil): language("this day is not allowed", "ten dzień jest niedozwolony")
        case .dayNotAllowed(let days?):
            language("may be done \(days.words(wording)) only", "można wykonać tylko: \(days.words(wording))")
        case .crew(let needs): language("the visit needs a crew of \(needs)", "wizyta wymaga ekipy: \(needs)")
        }
    }
}
