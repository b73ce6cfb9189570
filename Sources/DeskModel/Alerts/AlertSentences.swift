package import ServiceModel

extension AlertAnswer {
    /// `the field's`, as it stands behind who said so.
    package func name(_ language: Language) -> String {
        switch self {
        case .seen: language("seen", "obejrzane")
        case .field: language("the field's", "z terenu")
        case .plan: language("the plan's", "z planu")
        case .called: language("called", "zadzwoniono")
        }
    }
}

extension AlertBook {
    /// `Nothing needs you. The last alert went 08:12.`
    package func sentence(_ wording: Wording, lastWent: Timestamp? = nil) -> String {
        let language = wording.language
        guard alerts.isEmpty else {
            let noun = language.plural(alerts.count, "alert", "alerts", pl: ("alert", "alerty", "alertów"))
            let worst = alerts.count { $0.grade == .worst }
            return "\(alerts.count) \(noun)"
                + (worst == 0 ? "" : language(", \(worst) of them !!", ", w tym \(worst) z !!")) + "."
        }
        let went = [answered.first?.at, lastWent].compactMap { $0 }.max()
        return language("Nothing needs you.", "Nic na Ciebie nie czeka.")
            + (went.map {
                language(" The last alert went \(wording.time($0)).", " Ostatni alert zniknął \(wording.time($0)).")
            } ?? "")
    }
}
