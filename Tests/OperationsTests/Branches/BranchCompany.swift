import DeskModel
import Operations
import ServiceModel
import Storage

/// A small company with drafts of its plan.
extension SmallCompany {
    var branches: Branches { Branches(desk) }

    /// Works in a branch, which is made where there is none of that name, and leaves it.
    @discardableResult
    func inBranch<Value>(
        _ name: String, by actor: Actor? = nil, _ work: (ServiceDesk) throws -> Value
    ) throws -> Value {
        if (try? branches.name(name)) == nil { _ = try branches.make(name, by: actor ?? ann) }
        let (store, line) = try branches.open(branches.name(name))
        defer { try? store.close() }
        let clock = clock
        return try work(try ServiceDesk(store, vantage: line.vantage) { clock.now })
    }

    /// Puts a visit somewhere in a branch.
    func place(
        _ visit: Visit, _ technician: Technician, day: Day = monday, at start: Timestamp? = nil,
        override: String? = nil, in branch: String, by actor: Actor? = nil
    ) throws {
        try inBranch(branch, by: actor) { desk in
            _ = try desk.perform(
                PlaceVisit(visit: visit.id, technician: technician.id, day: day, start: start, override: override),
                by: actor ?? ann)
        }
    }

    func review(_ name: String) throws -> BranchReview { try branches.review(branches.name(name)) }

    /// All of it, with the branch's places where both sides have moved a visit.
    @discardableResult
    func apply(_ name: String, by actor: Actor? = nil) throws -> Receipt {
        let review = try review(name)
        return try branches.apply(review, review.diff.moves, by: actor ?? ann)
    }

    func line(_ name: String) throws -> BranchLine { try branches.line(of: BranchName(name)) }

    /// The visit as a branch has it.
    func reload(_ visit: Visit, in branch: String) throws -> Visit? {
        let store = try Store.open(branchPath(branch))
        defer { try? store.close() }
        return try store.read { try $0.visit(visit.id) }
    }

    func branchPath(_ name: String) -> String { store.path + ".branches/\(name).db" }
}
