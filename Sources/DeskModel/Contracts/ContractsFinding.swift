package import ServiceModel

/// What a contract no longer has time for.
package enum ContractsFinding: DepartmentFinding {
    /// Tasks that wait for one another cannot be done before the order's contract ends, however they are planned.
    case chainPastContract(contract: String, ends: Day, earliest: Day)

    package var facts: FindingFacts {
        switch self {
        case .chainPastContract: FindingFacts("chain-past-contract")
        }
    }

    package func words(_ wording: Wording) -> String {
        switch self {
        case .chainPastContract(let contract, let ends, let earliest):
            wording.language(
                "with its waiting the work cannot be done before \(wording.date(earliest)), and the contract \(contract) ends on \(wording.date(ends))",
                "z odstępami prace nie skończą się przed dniem \(wording.date(earliest)), a umowa \(contract) kończy się \(wording.date(ends))"
            )
        }
    }
}
