import DeskModel
import Operations
import ServiceModel

/// When somebody sets off for the next visit, and how long the way takes.
struct FieldWay {
    let course: FieldCourse

    /// The next visit of somebody, and when he leaves for it.
    struct Next {
        var card: VisitCard
        var leaves: Timestamp
    }

    /// Seconds beyond the shift into which work may last that is begun; an emergency twice as far.
    private static let overtime = 3600

    /// The visit for which somebody sets off next; `nil` with nothing left to do, and as long as others have to come too who
    /// cannot leave yet.
    func next(of technician: Technician.ID) -> Next? {
        guard let own = ready(technician), own.card.placement?.leader == technician else { return nil }
        var next = own
        for member in own.card.placement?.members ?? [] {
            guard let other = ready(member), other.card.id == own.card.id else { return nil }
            next.leaves = max(next.leaves, other.leaves)
        }
        return next
    }

    /// The first visit of somebody's day that he can still do, whoever leads; `nil` while he is at one.
    private func ready(_ technician: Technician.ID) -> Next? {
        guard let sheet = course.sheet(of: technician), let free = free(sheet) else { return nil }
        for (index, stop) in sheet.stops.enumerated() {
            guard let card = course.view.visits[stop.visit] else { continue }
            guard canHappen(card), !course.isSentBack(card), everybodyWorks(card) else { continue }
            guard let leaves = leaves(for: card, stop, index, sheet, free) else { continue }
            // Whoever was sent something for now waits until it is taken.
            guard card.state == .accepted else { return nil }
            return Next(card: card, leaves: max(leaves, course.memory.since(card.id) ?? leaves))
        }
        return nil
    }

    /// Since when somebody has nothing to do; `nil` while he is at a visit. Work that lasted may stand behind what was planned
    /// to follow it.
    private func free(_ sheet: DaySheet) -> Timestamp? {
        var free = sheet.shifts.first?.start ?? course.now
        for stop in sheet.stops {
            guard let card = course.view.visits[stop.visit] else { continue }
            if card.state.isUnderWay { return nil }
            if card.state.isClosed { free = max(free, card.times?.ended ?? stop.end) }
        }
        return free
    }

    private func canHappen(_ card: VisitCard) -> Bool {
        let memory = course.memory
        guard card.orderState != .onHold, !memory.wasRefused(.travel, of: card.id) else { return false }
        switch card.state {
        case .planned:
            return !memory.wasRefused(.dispatch, of: card.id) && card.placement.map { $0.end > course.now } ?? false
        case .dispatched: return !memory.wasRefused(.accept, of: card.id)
        case .accepted: return true
        case .open, .enRoute, .onSite, .working, .paused, .completed, .partial, .needsParts, .noAccess, .aborted,
            .cancelled, .missed:
            return false
        }
    }

    /// Nobody of a crew is away.
    private func everybodyWorks(_ card: VisitCard) -> Bool {
        (card.placement?.members ?? []).allSatisfy { member in
            let sheet = course.sheet(of: member)
            return !(sheet?.shifts ?? []).isEmpty && !course.memory.isLeft(member, sheet, at: course.now)
        }
    }

    /// Not before the plan says so, nor before he is free and has had his break; `nil` when it would be too late for that day.
    private func leaves(
        for card: VisitCard, _ stop: DaySheet.Stop, _ index: Int, _ sheet: DaySheet, _ free: Timestamp
    ) -> Timestamp? {
        let departs = depot(before: index, sheet).map { min(stop.departs, $0.start - $0.drive) } ?? stop.departs
        var rested = free
        if let lunch = sheet.lunch, lunch.end <= departs, lunch.end > free { rested = free + lunch.seconds }
        let earliest = max(departs, rested)
        guard let shift = sheet.shifts.first(where: { $0.end > earliest }) else { return nil }
        let leaves = max(earliest, shift.start)
        let grace = card.priority == .emergency ? 2 * Self.overtime : Self.overtime
        let end = leaves + stop.drive + card.duration * 60
        return stop.part != nil || end <= max(shift.end + grace, stop.end + 1800) ? leaves : nil
    }

    private func depot(before index: Int, _ sheet: DaySheet) -> DepotCall? {
        sheet.depot.flatMap { $0.index == index ? $0 : nil }
    }

    /// From leaving to being there: the drive, a stop at a warehouse, and a break that falls into it.
    func seconds(to card: VisitCard, _ stop: DaySheet.Stop, _ sheet: DaySheet, leaving left: Timestamp) -> Int {
        var seconds = drive(stop.drive, card)
        let index = sheet.stops.firstIndex { $0.visit == stop.visit } ?? 0
        if let depot = depot(before: index, sheet) {
            let there = left + drive(depot.drive, card)
            seconds += max(there, depot.start).since(left) + depot.end.since(depot.start)
        }
        if let lunch = sheet.lunch, left <= lunch.start, lunch.start < left + seconds { seconds += lunch.seconds }
        return max(60, seconds)
    }

    /// Seconds that a drive takes on the way to a visit.
    func drive(_ planned: Int, _ card: VisitCard) -> Int {
        course.spread.drive(planned, at: course.dice.share(card.subject, .travel))
    }
}
