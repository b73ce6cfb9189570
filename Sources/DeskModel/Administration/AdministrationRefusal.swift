import ServiceModel

/// Why the company's data stay as they are.
package enum AdministrationRefusal: DepartmentRefusal {
    /// Lines of a file that cannot be taken in.
    case rows([RowProblem])
    /// A store with users keeps an admin, or nobody could give roles.
    case lastAdmin
    /// What others still need cannot be removed; how many of each need it.
    case needed(EntityKind, name: String, by: [EntityKind: Int])
    /// The company's time zone stays once there are orders.
    case zoneStays(orders: Int)

    package var facts: RefusalFacts {
        switch self {
        case .rows(let problems):
            RefusalFacts("invalid-rows", field: problems.first?.column, line: problems.first?.line)
        case .lastAdmin: RefusalFacts("last-admin")
        case .needed: RefusalFacts("still-needed")
        case .zoneStays: RefusalFacts("zone-stays", .zone)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .rows(let problems):
            return problems.map { $0.sentence(language) }.joined(separator: " ")
        case .lastAdmin:
            return language(
                "Somebody has to keep the role admin: give it to somebody first (dyspo user add NAME admin).",
                "Ktoś musi mieć rolę administratora: najpierw ją komuś nadaj (dyspo user add NAZWA admin).")
        case .needed(let kind, let name, let counts):
            let list = counts.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.name(language)) × \($0.value)" }.joined(separator: ", ")
            return language(
                "The \(kind.name(.english)) “\(name)” is still needed: \(list). Nothing was removed.",
                "„\(name)” (\(kind.name(.polish))) jest nadal w użyciu: \(list). Niczego nie usunięto.")
        case .zoneStays(let orders):
            return language(
                "The time zone stays: \(orders) orders have their days and hours in it.",
                "Strefa czasowa zostaje: ma w niej daty i godziny \(orders) zleceń.")
        }
    }
}
