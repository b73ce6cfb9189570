import DeskModel
package import ServiceModel

/// Something typed on the outage screen.
package enum OutageQuestion: Hashable, Sendable {
    /// Who or what; beside what there is already, or first of all.
    case what(isFurther: Bool)
    /// Why moves break a rule.
    case reason
    /// What was said on the phone about a visit of the draft.
    case made(Visit.ID)
    /// What was said on the phone that the store knows is to be made.
    case call(OutageCall.ID)

    func words(_ language: Language) -> String {
        switch self {
        case .what: language("Who or what?", "Kto albo co?")
        case .reason: language("Why against the rule?", "Dlaczego wbrew regule?")
        case .made, .call: language("What was said?", "Co ustalono?")
        }
    }
}
