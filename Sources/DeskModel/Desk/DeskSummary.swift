package import ServiceModel

/// What is said of other changes: several in one, what broke by one, what was taken back.
package enum DeskSummary: DepartmentSummary {
    /// The same done to many in one entry.
    case several([Summary], refused: Int)
    /// A change that made a number of visits break a rule, and why it was made all the same.
    case breaking(Summary, visits: Int, reason: String?)
    /// Something was put where it misses what was promised or wished; of each visit what it misses.
    case missing(Summary, [WindowMissed])
    /// An entry was taken back, or done again; and what it said.
    case undone(entries: [Int], Summary)
    case redone(entries: [Int], Summary)

    package var orders: [OrderNumber] {
        switch self {
        case .several(let summaries, _): summaries.flatMap(\.orders)
        case .breaking(let summary, _, _), .missing(let summary, _), .undone(_, let summary), .redone(_, let summary):
            summary.orders
        }
    }

    package var isFact: Bool {
        switch self {
        case .several(let done, _): done.contains(where: \.isFact)
        case .breaking(let summary, _, _), .missing(let summary, _): summary.isFact
        case .undone, .redone: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .several(let done, let refused):
            let rest = refused == 0 ? "" : language(" Refused: \(refused).", " Odmówiono: \(refused).")
            return "\(done.count) × " + (done.first?.sentence(wording) ?? "") + rest
        case .breaking(let summary, let visits, let reason):
            let noun = language.plural(visits, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
            let why = reason.map { ": \($0)" } ?? ""
            return summary.sentence(wording)
                + language(
                    " \(visits) \(noun) now against a rule\(why).", " Wbrew regule jest teraz \(visits) \(noun)\(why).")
        case .missing(let summary, let missed):
            return ([summary.sentence(wording)] + missed.map { $0.sentence(wording) }).joined(separator: " ")
        case .undone(_, let summary):
            return language("Undone: ", "Cofnięto: ") + summary.plain.sentence(wording)
        case .redone(_, let summary):
            return language("Redone: ", "Ponowiono: ") + summary.sentence(wording)
        }
    }
}

extension Summary {
    /// What was done, without what broke by it: that is over when it is taken back.
    var plain: Summary {
        switch self {
        case .desk(.breaking(let summary, _, _)), .desk(.missing(let summary, _)): summary.plain
        default: self
        }
    }

    /// A promise is missed by what was done.
    package var isMissing: Bool {
        if case .desk(.missing(_, let missed)) = self { missed.contains { $0.kind == .promise } } else { false }
    }
}

extension Summary {
    /// Visits were put somewhere, or taken away, by a person who named them.
    package var isMoveByHand: Bool {
        switch self {
        case .planning(let summary): summary.isMoveByHand
        case .crews(let summary): summary.isMoveByHand
        case .desk(.several(let list, _)): list.contains(where: \.isMoveByHand)
        case .desk(.breaking(let summary, _, _)), .desk(.missing(let summary, _)), .desk(.undone(_, let summary)),
            .desk(.redone(_, let summary)):
            summary.isMoveByHand
        case .intake, .dispatching, .execution, .administration, .places, .travel, .maintenance, .tickets, .devices,
            .documents, .contracts, .stock, .time, .checklists, .outages,
            .notices, .alerts, .branches:
            false
        }
    }
}
