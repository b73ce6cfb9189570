import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Another state of the same snapshot, without collecting everything anew.
extension EngineProblemBuilder {
    /// Becomes the same over another state of its snapshot, in which some visits were read again, and at another minute.
    /// Says no where visits came, went or moved house, stand with several people or over several days, or other stops at
    /// warehouses stand: then the tasks are others, and all is collected anew. Only for problems with nobody in hand, whose
    /// times are bound by nothing but now.
    mutating func renew(over snapshot: Snapshot, _ changed: Set<Visit.ID>, at minute: Timestamp) -> Bool {
        let known = places.count
        guard keepsDepots(of: snapshot, at: minute) else { return false }
        self.snapshot = snapshot
        let begun = minute == scope.now ? [] : turn(to: minute)
        for visit in changed.union(begun).sorted() {
            let entry = snapshot.visits[visit]
            if memberTasks[visit] != nil || seated.contains(visit) || entry?.visit.isForCrew ?? false { return false }
            if split.contains(visit) || entry?.visit.placement?.isSplit ?? false { return false }
            let standing: Standing? = entry.flatMap { self.standing(of: $0) }
            switch (taskOfVisit[visit], entry, standing) {
            case (nil, _, nil): continue
            case (let index?, let entry?, let standing?): replace(index, by: entry, standing)
            case (nil, _, .some), (.some, _, _): return false
            }
        }
        return places.count == known
    }

    /// Makes it another minute: whoever may start from now on starts no earlier than then. Gives those who were to begin in
    /// between.
    private mutating func turn(to minute: Timestamp) -> [Visit.ID] {
        let (before, bounds) = (times.anyTime, [now, clock.tick(minute)].sorted())
        scope.now = minute
        times.turn(to: minute)
        var begun: [Visit.ID] = []
        for index in tasks.indices {
            // What stands over several days is looked at anew only when it changes: it binds others as it did.
            if split.contains(visits[index]) { continue }
            if tasks[index].windows == before {
                tasks[index].windows = times.anyTime
            } else if snapshot.visits[visits[index]]?.chain != nil {
                begun.append(visits[index])
            }
            if let start = tasks[index].fixedStart, bounds[0] <= start, start < bounds[1] {
                begun.append(visits[index])
            }
        }
        return begun
    }

    private mutating func replace(_ index: Int, by entry: BoardVisit, _ standing: Standing) {
        if let before = tasks[index].current { routes[before.shift].removeAll { $0.task == index } }
        tasks[index] = task(of: entry, standing)
        guard case .on(let shift, let start) = standing else { return }
        routes[shift].append(Plan.Stop(task: index, start: start))
        sortRoute(of: shift)
    }

    /// Lets go of the visits, which the tasks were made of.
    mutating func forgetVisits() {
        (snapshot.visits, snapshot.routes, snapshot.events) = ([:], [:], [:])
    }

    /// Whether these visits can be taken in hand as the tasks that they are here: they are there, and no fact.
    func serves(_ inHand: Set<Visit.ID>) -> Bool {
        bounded.isDisjoint(with: inHand) && depotStops.values.allSatisfy { !$0.isOnly(for: inHand) }
            && inHand.allSatisfy { visit in taskOfVisit[visit].map { !tasks[$0].started } ?? false }
    }
}
