import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Who may do a visit and on which days, as parts and other visits of its order say it.
extension EngineProblemBuilder {
    /// Who alone may do it: what the visit says, and whoever does another of its order. One that stands does not change
    /// hands: the other stands too, or looks for a place by it.
    func required(_ entry: BoardVisit) -> Technician.ID? {
        if let own = entry.visit.requiredTechnician { return own }
        guard let chain = entry.chain, chain.bindsTechnician else { return nil }
        let standing = scope.inHand.contains(entry.visit.id) ? nil : place(of: entry.visit)
        return standing?.leader ?? chain.technician?.id
    }

    /// The days on which it may start: what its order says, its parts and other visits of its order. One that stands does not
    /// change its day: the other stands too, or looks for a place by it.
    func days(of entry: BoardVisit, isPlaced: Bool) -> SmallIndexSet? {
        let own = times.days(of: entry, at: scope.now)
        let binds = entry.chain?.bindsDayOrTechnician ?? false
        guard binds || entry.visit.wait != nil else { return own }
        let today = company.calendar.day(of: scope.now)
        let standing = binds && !scope.inHand.contains(entry.visit.id) ? place(of: entry.visit)?.day : nil
        return SmallIndexSet(
            snapshot.days.indices.filter { index in
                let day = snapshot.days[index]
                return (own?.contains(index) ?? true) && (standing.map { $0 == day } ?? true)
                    && (standing != nil || entry.dayBreach(from: day, through: day, today: today) == nil)
                    && (entry.partBreach(on: day) == nil)
            })
    }

    /// Where it stands, or where the plan that is being made has put it.
    private func place(of visit: Visit) -> ServiceModel.Placement? {
        scope.placed.map { $0[visit.id] } ?? visit.placement
    }
}
