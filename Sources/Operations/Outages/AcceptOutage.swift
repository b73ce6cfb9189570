import DeskModel
import ServiceModel
import Storage

extension AcceptOutage: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try checkBasis(in: scope)
        _ = try OutageChecking(read: scope.read, now: scope.minute, calendar: scope.calendar).check(draft)
        let unexplained = moves.filter { !$0.breaches.isEmpty && ($0.override ?? "").isEmpty }
        guard unexplained.isEmpty else {
            throw Refusal.outages(.needsReason(unexplained.map { $0.typed == nil ? $0.order : nil }))
        }
        try requireRights(in: scope)
        let typed = try scope.create(draft.typed)
        let subjects = try draft.events.enumerated().map { index, event in
            try scope.subject(event, number: typed[index]?.number)
        }
        let rests = try breakOff(in: scope)
        for event in draft.events { try recordAway(event, in: scope) }
        var (orders, sent): (Set<Order.ID>, Int) = ([], 0)
        let moves = try moves.map { try $0.standing(typed, in: scope) }
        for move in moves {
            let visit = try scope.visit(rests[move.visit] ?? move.visit)
            if try apply(move, to: visit, in: scope) { sent += 1 }
            orders.insert(visit.order)
        }
        try scope.requireSettled(orders)
        let calls = moves.filter(\.needsCall)
        for move in calls { try scope.open(callOf: move, visit: rests[move.visit] ?? move.visit, made[move.visit]) }
        let moved = moves.filter { $0.move.to != nil }.map(\.order)
        let without = moves.filter { $0.move.to == nil }.map(\.order)
        return Outcome(
            .outages(
                .accepted(
                    subjects, moved: moved, sentAgain: sent, withoutPlace: without,
                    calls: calls.count { made[$0.visit] == nil }, isDraft: scope.isDraft ? true : nil)))
    }

    /// Throws what has moved since the proposal was solved.
    private func checkBasis(in scope: CommandScope) throws {
        let all = moves.reduce(basis) { $0.adding($1.move.basis) }
        do {
            try scope.transaction.check(all)
        } catch Refusal.desk(.clash(let clash)) {
            let orders = try moves.filter { move in
                if move.typed != nil { return false }
                guard move.rest == nil, let visit = try scope.read.visit(move.visit) else { return move.rest == nil }
                let (now, was) = (visit.placement, move.move.from)
                return now?.leader != was?.leader || now?.start != was?.start || now?.day != was?.day
            }.map(\.order)
            throw Refusal.outages(orders.isEmpty ? .daysChanged(clash) : .moved(orders, clash))
        }
    }

    /// Whoever plans may not send, or tell what happened in the field.
    private func requireRights(in scope: CommandScope) throws {
        guard let actor = scope.actor else { return }
        if draft.hasTyped { try scope.read.require(CreateOrder.permission, of: actor) }
        let sends = moves.contains { $0.wasSent || $0.cause == .emergency && $0.move.to != nil }
        if sends { try scope.read.require(DispatchVisit.permission, of: actor) }
    }

    // MARK: Who is away

    /// Ends what an absent technician is at; gives which visit is the rest of what.
    private func breakOff(in scope: CommandScope) throws -> [Visit.ID: Visit.ID] {
        var rests: [Visit.ID: Visit.ID] = [:]
        for technician in Set(draft.events.compactMap(\.technician)).sorted() {
            guard let id = try scope.read.visitUnderWay(of: technician), draft.fate(of: id) != .kept else { continue }
            if let rest = try scope.breakOff(id, of: technician, draft.fate(of: id)) {
                rests[Visit.ID(-id.rawValue)] = rest
            }
        }
        return rests
    }

    private func recordAway(_ event: OutageEvent, in scope: CommandScope) throws {
        guard let technician = event.technician, var window = event.window else { return }
        if let id = try scope.read.visitUnderWay(of: technician), draft.fate(of: id) == .kept,
            let ends = try scope.visit(id).placement?.end,
            let rest = TimeWindow(start: max(window.start, ends, scope.minute), end: window.end)
        {
            window = rest
        }
        let known = try scope.read.absences(of: technician, after: window.start).map(\.window)
        for piece in window.without(known) {
            try scope.transaction.insert(
                Absence(id: scope.transaction.newID(), technician: technician, window: piece, kind: .other))
            scope.touchDays(of: technician, piece)
        }
    }

    // MARK: What moves

    /// Writes one move; whether it was sent.
    private func apply(_ move: OutageMove, to visit: Visit, in scope: CommandScope) throws -> Bool {
        let number = move.order
        let wasSent = visit.state == .dispatched || visit.state == .accepted
        if wasSent { _ = try RecallVisit(visit: visit.id).perform(in: scope) }
        let old = try scope.visit(visit.id)
        guard let to = move.move.to else {
            guard old.placement != nil else { return false }
            _ = try scope.state(after: .unplace, of: old, number: number)
            try scope.open(old)
            return false
        }
        if let callOut = move.callOut { try scope.lengthen(to.leader, to.day, by: callOut) }
        var new = old
        new.state = try scope.state(after: .place, of: old, number: number)
        new.placement = to
        new.lock = old.placement?.leader == to.leader && old.placement?.start == to.start ? old.lock : .none
        new.overrideReason = try move.breaches.isEmpty ? nil : scope.reason(move.override ?? "")
        try scope.transaction.update(new, from: old)
        if let stop = move.move.stop { try scope.write(stop, for: [visit.id]) }
        guard wasSent || move.cause == .emergency else { return false }
        _ = try DispatchVisit(visit: visit.id).perform(in: scope)
        return wasSent
    }
}

extension CommandScope {
    /// What has happened, with its names.
    fileprivate func subject(_ event: OutageEvent, number typed: OrderNumber?) throws -> OutageSubject {
        switch event {
        case .off(let id, let window): .off(try technician(id).name, window)
        case .van(let id, let window): .van(try technician(id).name, window)
        case .closed(let region, let window): .closed(try read.find(region)?.name ?? "?", window)
        case .emergency(let id): .emergency(try order(id).number)
        case .typed: .emergency(try typed ?? { throw Refusal.outages(.nothingHappened) }())
        }
    }

    /// Somebody on call works beside the shift.
    fileprivate func lengthen(_ id: Technician.ID, _ day: Day, by callOut: TimeWindow) throws {
        let technician = try technician(id)
        let change = try read.shiftChanges(from: day, through: day).first { $0.technician == id }
        let midnight = calendar.span(of: day).start
        let (from, to) = (callOut.start.since(midnight) / 60, (callOut.end.since(midnight) + 59) / 60)
        guard let start = TimeOfDay(minutes: from), let end = TimeOfDay(minutes: to),
            let hours = ShiftHours(start: start, end: end)
        else { return }
        let before = change?.hours ?? technician.pattern[day.weekday]
        let all = (before + [hours]).sorted { $0.start < $1.start }
        try transaction.update(ShiftChange(technician: id, day: day, hours: all))
        transaction.touch(id, day)
    }

    /// Somebody has to be phoned, or was already.
    fileprivate func open(callOf move: OutageMove, visit: Visit.ID, _ said: String?) throws {
        guard let promise = move.promise else { return }
        try openCall(about: self.visit(visit), promise, phone: move.phone, now: move.move.to?.start, said)
    }
}
