import DeskModel
import Scheduling
import ServiceModel
import Storage

extension ChainedSearch {
    /// The same with every visit of several people that finds a place behind the search; what it found stays but for those
    /// who give way.
    func completed(with crews: inout CrewedPlan, _ company: CompanySettings) throws -> ChainedSearch {
        guard !crews.waiting.isEmpty else { return self }
        let before = crews.waiting.count
        crews.take(engine.placements(of: result.plan, snapshot), snapshot.supply)
        try crews.place()
        guard crews.waiting.count < before else { return self }
        var found = self
        found.snapshot = crews.snapshot
        found.engine = try EngineProblem(crews.snapshot, scope, company: company, reusing: engine.tables)
        found.result = result.with(found.engine.plan)
        return found
    }
}

extension Snapshot {
    /// The same with every visit where it stands in another one: what a plan has moved is told against that.
    func standing(as other: Snapshot) -> Snapshot {
        var same = self
        for (id, entry) in other.visits { same.visits[id]?.visit = entry.visit }
        return same
    }
}
