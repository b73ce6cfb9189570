package import ServiceModel

/// What a technician cannot do.
package enum AdministrationBreach: DepartmentBreach {
    case lacksSkills([String])
    case skillLevel(String, has: Int, needs: Int)
    case certificateExpired(String, on: Day)
    /// The technician does not work for the company any more.
    case inactive

    package var rule: String {
        switch self {
        case .lacksSkills, .skillLevel: "skill"
        case .certificateExpired: "certificate"
        case .inactive: "inactive"
        }
    }

    package var fault: String {
        switch self {
        case .lacksSkills(let codes): rule + codes.joined(separator: ",")
        case .skillLevel(let code, _, _), .certificateExpired(let code, _): rule + code
        case .inactive: rule
        }
    }

    package var concern: BreachConcern { .person }

    package func word(in language: Language) -> String {
        switch self {
        case .lacksSkills: language("skill", "umiej.")
        case .skillLevel: language("level", "poziom")
        case .certificateExpired: language("cert", "upraw.")
        case .inactive: language("left", "odszedł")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .lacksSkills(let codes):
            language("lacks \(codes.joined(separator: ", "))", "brak: \(codes.joined(separator: ", "))")
        case .skillLevel(let code, let has, let needs):
            language(
                "has \(code) at level \(has), \(needs) is needed", "ma \(code) na poziomie \(has), potrzebny \(needs)")
        case .certificateExpired(let code, let day):
            language("certificate \(code) expired on \(day.iso)", "uprawnienie \(code) wygasło \(day.iso)")
        case .inactive: language("does not work here any more", "już tu nie pracuje")
        }
    }
}
