import ServiceModel

/// What is wrong with the store itself.
package enum DeskFinding: DepartmentFinding {
    /// Rows of a table that refer to nothing.
    case orphans(count: Int)

    package var facts: FindingFacts {
        switch self {
        case .orphans: FindingFacts("orphans")
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .orphans(let count):
            let rows = language.plural(count, "row", "rows", pl: ("wiersz", "wiersze", "wierszy"))
            return language("\(count) \(rows) that refer to nothing", "\(count) \(rows) bez odniesienia")
        }
    }
}
