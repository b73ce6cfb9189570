import ServiceModel

/// What technicians of a simulated day say, in the company's language.
enum DayWords {
    static let signature = "Klient"

    /// `nil` for an act that needs none.
    static func reason(of act: VisitAct) -> String? {
        switch act {
        case .reject: "Brak uprawnień do tego urządzenia"
        case .pause: "Czeka na dostęp"
        case .partial: "Praca nieskończona, potrzebna druga wizyta"
        case .needsParts: "Brak części"
        case .noAccess: "Nikogo nie ma"
        case .abort: "Przerwane"
        case .place, .unplace, .dispatch, .recall, .accept, .travel, .arrive, .start, .resume, .complete, .cancel,
            .miss,
            .withdraw:
            nil
        }
    }
}
