package import ServiceModel

/// Why nobody can be at a place then.
package enum PlacesBreach: DepartmentBreach {
    case wrongRegion(String)
    /// The site opens and closes at these times that day; `nil` when it is closed.
    case siteClosed(TimeWindow?)
    case noCoordinates

    package var rule: String {
        switch self {
        case .wrongRegion: "region"
        case .siteClosed: "access"
        case .noCoordinates: "coordinates"
        }
    }

    package var fault: String {
        switch self {
        case .wrongRegion(let region): rule + region
        case .siteClosed, .noCoordinates: rule
        }
    }

    package var concern: BreachConcern {
        switch self {
        case .wrongRegion, .noCoordinates: .person
        case .siteClosed: .dayOrWay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .wrongRegion: language("region", "rejon")
        case .siteClosed: language("closed", "zamkn.")
        case .noCoordinates: language("where?", "gdzie?")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .wrongRegion(let region):
            language("does not work in region \(region)", "nie pracuje w rejonie \(region)")
        case .siteClosed(let window?):
            language(
                "the site is open only \(wording.window(window))", "miejsce dostępne tylko \(wording.window(window))")
        case .siteClosed: language("the site is closed that day", "miejsce tego dnia zamknięte")
        case .noCoordinates: language("nobody knows where the site lies", "nie wiadomo, gdzie jest to miejsce")
        }
    }
}
