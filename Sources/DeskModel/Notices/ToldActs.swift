package import ServiceModel

extension Summary {
    /// What it tells from the field, in its order.
    package var toldActs: [VisitAct] {
        switch self {
        case .execution(.visitReported(_, let act, _, _, _, _)): [act]
        case .desk(.several(let summaries, _)): summaries.flatMap(\.toldActs)
        case .desk(.breaking(let summary, _, _)), .desk(.missing(let summary, _)): summary.toldActs
        default: []
        }
    }
}
