package import ServiceModel

extension VisitFate {
    /// What becomes of a visit, in a word or two.
    package func name(_ language: Language) -> String {
        switch self {
        case .keep: language("stays", "zostaje")
        case .off: language("off the board", "zdjąć z grafiku")
        case .recall: language("recall", "odwołać")
        }
    }

    /// What that means in a state, as a clause: `is recalled and goes back into the queue`.
    package func consequence(for state: VisitState, _ language: Language) -> String {
        switch (self, state.isUnderWay) {
        case (_, true):
            language("stays: somebody is at it; report it with t", "zostaje: ktoś tam jest; zgłoś klawiszem t")
        case (.keep, _): language("stays there, marked !", "zostaje tam, oznaczona !")
        case (.off, _) where state == .planned: language("goes back into the queue", "wraca do kolejki")
        case (.off, _):
            language("is recalled and goes back into the queue", "zostanie odwołana i wróci do kolejki")
        case (.recall, _):
            language("is recalled, stays there, marked !", "zostanie odwołana, zostaje tam, oznaczona !")
        }
    }
}

extension VisitFates {
    /// What became of the visits, with a blank in front; orders by their short numbers.
    func words(_ language: Language) -> String {
        let back =
            isDraft ?? false
            ? language("recalled in this branch alone", "odwołane tylko w tym wariancie")
            : language("recalled", "odwołane")
        let parts: [(String, [OrderNumber])] = [
            (language("off the board", "zdjęte z grafiku"), off), (back, recalled),
            (language("still there", "nadal tam"), kept),
        ]
        let told = parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.map(\.short).joined(separator: ", "))" }
        return told.isEmpty ? "" : language(" Visits ", " Wizyty: ") + told.joined(separator: "; ") + "."
    }
}
