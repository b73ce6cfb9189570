package import ServiceModel

/// Why nothing is done with a branch.
package enum BranchesRefusal: DepartmentRefusal {
    case name(BranchNameFault)
    /// There is one of that name, or of one that reads alike.
    case exists(BranchName)
    /// Somebody has it open.
    case inUse(BranchName)
    /// It was made of a store that is not this one any more.
    case foreign(BranchName)
    /// The file is no branch, or nobody can read what it says of itself.
    case unreadable(BranchName)
    /// It says nothing else than the live plan.
    case nothing(BranchName)
    /// What both sides moved, and nobody has chosen.
    case undecided(BranchName, [OrderNumber])
    /// The live plan goes on faster than the branch follows.
    case outrun(BranchName)
    /// What came before the branch last followed the live plan is not taken back in it.
    case undoEnds(BranchName, followed: Timestamp)

    package var facts: RefusalFacts {
        switch self {
        case .name: RefusalFacts("branch-name", .branch)
        case .exists: RefusalFacts("branch-exists", .branch)
        case .inUse: RefusalFacts("branch-in-use", field: Field.branch.rawValue, exitCode: 4)
        case .foreign: RefusalFacts("branch-of-another-store", .branch)
        case .unreadable: RefusalFacts("branch-unreadable", .branch)
        case .nothing: RefusalFacts("nothing-to-apply", .branch)
        case .undecided: RefusalFacts("branch-conflicts", field: Field.branch.rawValue, exitCode: 4)
        case .outrun: RefusalFacts("branch-outrun", field: Field.branch.rawValue, exitCode: 4)
        case .undoEnds: RefusalFacts("undo-ends")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .name(let fault): return fault.sentence(language)
        case .exists(let name):
            return language("There is a branch \(name) already.", "Jest już wariant \(name).")
        case .inUse(let name):
            return language(
                "Somebody has the branch \(name) open; it can be applied or discarded once nobody has.",
                "Ktoś ma otwarty wariant \(name); można go przyjąć lub porzucić, gdy nikt go nie będzie miał.")
        case .foreign(let name):
            return language(
                "The branch \(name) was made of another store than the one that is here now: it can only be discarded.",
                "Wariant \(name) powstał z innej bazy niż ta, która tu jest teraz: można go tylko porzucić.")
        case .unreadable(let name):
            return language(
                "The file of the branch \(name) is damaged or no branch: it can only be discarded.",
                "Plik wariantu \(name) jest uszkodzony albo nie jest wariantem: można go tylko porzucić.")
        case .nothing(let name):
            return language(
                "The branch \(name) does not differ from the live plan: there is nothing to apply.",
                "Wariant \(name) nie różni się od planu na żywo: nie ma czego przyjąć.")
        case .undecided(let name, let orders):
            let list = orders.map { wording.short($0) }.joined(separator: ", ")
            return language(
                "Moved in the branch \(name) and in the live plan as well: \(list). Say which counts; nothing was written.",
                "Przeniesione i w wariancie \(name), i w planie na żywo: \(list). Powiedz, co się liczy; niczego nie zapisano."
            )
        case .outrun(let name):
            return language(
                "The live plan changes faster than the branch \(name) follows; try again.",
                "Plan na żywo zmienia się szybciej, niż nadąża wariant \(name); spróbuj ponownie.")
        case .undoEnds(let name, let followed):
            return language(
                "Nothing more to undo in the branch \(name): it followed the live plan \(wording.past(followed)), and undo goes back to there.",
                "W wariancie \(name) nie ma już czego cofnąć: nadążył za planem na żywo \(wording.past(followed)), a cofanie sięga dotąd."
            )
        }
    }
}
