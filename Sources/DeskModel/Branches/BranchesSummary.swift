package import ServiceModel

/// What was done with branches.
package enum BranchesSummary: DepartmentSummary {
    /// A branch was written into the live plan: moves by kind, changes of locks or crews alone, days of people, what was not
    /// applied, calls to make.
    case applied(BranchName, PlanCounts, others: Int, days: Int, skipped: Int, calls: Int, [OrderNumber])
    /// A branch has taken in what happened in the live plan up to an entry.
    case followed(BranchName, through: Int)

    package var orders: [OrderNumber] {
        switch self {
        case .applied(_, _, _, _, _, _, let orders): orders
        case .followed: []
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .applied(let name, _, _, _, _, _, _):
            let clauses = clauses(language)
            return language("Branch \(name) applied: \(clauses).", "Wariant \(name) przyjęty: \(clauses).")
        case .followed(let name, let sequence):
            return language(
                "Branch \(name) follows the live plan up to v\(sequence).",
                "Wariant \(name) nadąża za planem na żywo do v\(sequence).")
        }
    }

    /// What would be done, where nothing was: `Nothing was written. The plan: 1 added, 0 moved, 0 removed.`
    package func foreseen(_ wording: Wording) -> String {
        let language = wording.language
        let clauses = clauses(language)
        return language("Nothing was written. The plan: \(clauses).", "Niczego nie zapisano. Plan: \(clauses).")
    }

    /// Absences and hours of people's days.
    package var changedDays: Int {
        switch self {
        case .applied(_, _, _, let days, _, _, _): days
        case .followed: 0
        }
    }

    /// What changes, without a full stop.
    private func clauses(_ language: Language) -> String {
        switch self {
        case .applied(_, let counts, let others, let days, let skipped, let calls, _):
            [
                counts.words(language),
                others == 0
                    ? nil
                    : others.counted(language, "lock or crew", "locks or crews", "blokady lub ekipy"),
                days == 0
                    ? nil
                    : days.counted(
                        language, "change of absences or hours", "changes of absences or hours",
                        "nieobecności lub godziny"),
                skipped == 0 ? nil : language("\(skipped) not applied", "nie zastosowano \(skipped)"),
                calls == 0 ? nil : calls.callsToMake(language),
            ].compactMap { $0 }.joined(separator: ", ")
        case .followed: language("nothing else", "nic więcej")
        }
    }
}

extension Int {
    /// `1 change of hours`, `2 changes of hours`; in Polish the number stands behind.
    fileprivate func counted(_ language: Language, _ one: String, _ many: String, _ polish: String) -> String {
        language("\(self) \(self == 1 ? one : many)", "\(polish): \(self)")
    }

    /// `2 calls to make`
    fileprivate func callsToMake(_ language: Language) -> String {
        let noun = language.plural(self, "call", "calls", pl: ("telefon", "telefony", "telefonów"))
        return language("\(self) \(noun) to make", "\(self) \(noun) do wykonania")
    }
}
