import DeskModel
import ServiceModel
import Storage

/// Told time is never unwritten: undo and redo tell the contrary.
extension CommandScope {
    /// Puts back what an entry of the journal corrected, and withdraws what it told first. Gives whether there was
    /// anything. Throws `changed` when it has been corrected since, and `overlaps`.
    func recordCounterTimes(of rows: Int) throws -> Bool {
        let told = try transaction.timeEntries(of: rows)
        for entry in told.reversed() {
            let last = try last(of: entry)
            guard last.says(the: entry) else { throw Refusal.time(.changed) }
            let wrong = try entry.corrects.flatMap { try read.find($0) }
            var counter = wrong ?? entry
            counter.id = try transaction.newID()
            (counter.corrects, counter.recordedAt, counter.actor) = (last.id, now, actor?.name ?? "")
            counter.reason = "undo"
            counter.isWithdrawn = wrong?.isWithdrawn ?? true
            if !counter.isWithdrawn {
                let person = try technician(counter.technician)
                try requireFree(counter.window, of: person) { $0.source == .entry(last.id) }
            }
            try transaction.insert(counter)
        }
        let moved = try transaction.visitEvents(of: rows).filter { $0.corrects != nil && $0.act != .withdraw }
        for event in moved.reversed() { try recordCounter(of: event) }
        for visit in Set(moved.map(\.visit)) {
            let visit = try self.visit(visit)
            let order = try order(visit.order)
            try requireUnsettled(order)
            let placement = try placement(of: visit, order.number)
            try requireRoom(for: visit, placement)
            try follow(visit, placement)
            try settle(order)
        }
        return !told.isEmpty || !moved.isEmpty
    }

    /// What stands in the place of an entry now: what was taken back and told again says the same.
    private func last(of entry: TimeEntry) throws -> TimeEntry {
        var last = entry
        while let next = try read.correction(of: last.id) { last = next }
        return last
    }

    private func recordCounter(of event: VisitEvent) throws {
        let events = try read.events(of: event.visit)
        var last = event
        while let next = events.first(where: { $0.corrects == last.sequence }) { last = next }
        guard (last.act, last.at) == (event.act, event.at),
            let wrong = events.first(where: { $0.sequence == event.corrects })
        else { throw Refusal.time(.changed) }
        var counter = event
        (counter.sequence, counter.at, counter.recordedAt) = ((events.last?.sequence ?? 0) + 1, wrong.at, now)
        (counter.actor, counter.corrects, counter.note) = (actor?.name ?? "", last.sequence, wrong.note)
        try transaction.insert(counter)
    }
}

extension TimeEntry {
    /// It says the same, whenever and by whomever it was told.
    fileprivate func says(the other: TimeEntry) -> Bool {
        (kind, about, visit) == (other.kind, other.about, other.visit) && window == other.window
            && isWithdrawn == other.isWithdrawn
    }
}
