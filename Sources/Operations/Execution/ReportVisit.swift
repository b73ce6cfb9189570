import DeskModel
import ServiceModel
import Storage

extension ReportVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        var order = try scope.order(visit.order)
        let missing = try missing(visit, order.number, now: scope.now)
        let placement = try scope.placement(of: visit, order.number)
        let state = VisitCourse.state(after: act)
        let events = try scope.read.events(of: visit.id).effective
        let moment = at ?? scope.now
        let begun = missing.isEmpty ? nil : started ?? moment
        if missing.isEmpty, let started, let told = VisitTimes(events).started, told != started {
            throw Refusal.desk(.invalid(field: .start, .beforeTheLast(told)))
        }
        if let begun { try scope.check(begun, of: .start, placement, after: events) }
        try scope.check(moment, of: act, placement, after: events)
        if let begun, moment < begun { throw Refusal.desk(.invalid(field: .at, .beforeTheLast(begun))) }
        guard expected == nil || act == .needsParts else {
            throw Refusal.desk(
                .invalid(
                    field: .expected,
                    .rule(
                        english: "a day is expected only where parts are missing.",
                        polish: "dzień podaje się tylko przy brakujących częściach.")))
        }
        try scope.requirePlace(for: account, signedBy: signedBy, with: act)
        let words = try scope.words(of: act, reason: reason ?? missingParts, signedBy: signedBy, note: note)
        let technician = try scope.technician(placement.leader)
        if state.isUnderWay {
            for person in placement.assignments {
                try scope.requireFree(try scope.technician(person.technician), for: visit)
            }
        }
        let told = try scope.answers(answers ?? [], during: visit, of: order, placement.leader, at: moment)
        if act == .complete { try scope.requireAnswers(of: order, completing: visit, with: told) }
        for between in missing { try scope.record(between, of: visit, placement, at: begun) }
        try scope.record(act, of: visit, placement, at: moment, words)
        try scope.follow(visit, placement)
        let wait = try awaited.map { try scope.checked(PartWait(words.reason ?? "", expected: $0)) }
        for answer in told { try scope.transaction.insert(answer) }
        let untold = act == .complete ? try scope.partsNotTold(parts, of: order, completing: visit) : []
        let booked = try parts.map { try scope.book($0, of: order, driver: placement.leader) } ?? []
        guard untold.isEmpty else { throw Refusal.stock(.partsNotTold(order.number, untold)) }
        if let parts { order.parts = try planned(parts.missing, of: order, state, in: scope) }
        let opened = state.needsReturn ? try scope.openReturn(of: visit, wait: wait) : nil
        try scope.settle(order)
        if act == .complete { try scope.askForNext(after: order.id) }
        if act.isReported {
            try scope.keep(account, of: visit, order, isSigned: words.signedBy != nil)
            try scope.askForReport(of: visit.id)
        } else {
            try scope.keepEvidence(account, of: order)
        }
        let details = ReportDetails(
            started: begun, signedBy: words.signedBy, note: words.note, opened: opened,
            answers: told.isEmpty ? nil : try scope.told(told), parts: try toldParts(booked, in: scope))
        return Outcome(
            .execution(
                .visitReported(
                    order.number, act, technician: technician.name, at: moment, reason: words.reason,
                    details: details == ReportDetails() ? nil : details)))
    }

    /// The day from which everything that is missing is expected to be there.
    private var awaited: Day? { expected ?? parts?.missing.compactMap(\.expected).max() }

    /// The parts that are missing say by themselves why the work is not done.
    private var missingParts: String? {
        guard let missing = parts?.missing, !missing.isEmpty else { return nil }
        return missing.map(\.words).joined(separator: ", ")
    }

    /// What the order plans once more parts are missing: only where it goes on.
    private func planned(
        _ missing: [MissingPart], of order: Order, _ state: VisitState, in scope: CommandScope
    ) throws -> [PartLine] {
        guard !missing.isEmpty else { return order.parts }
        guard state.needsReturn else {
            let allowed = [VisitAct.needsParts, .partial].map(\.rawValue)
            throw Refusal.desk(.invalid(field: .part, .notOneOf(act.rawValue, allowed: allowed)))
        }
        let today = scope.calendar.day(of: scope.now)
        for part in missing {
            guard let day = part.expected, day < today else { continue }
            throw Refusal.desk(.invalid(field: .expected, .inThePast(scope.calendar.span(of: day).start)))
        }
        return try scope.planned(missing, of: order)
    }

    private func toldParts(_ moves: [StockMove], in scope: CommandScope) throws -> ToldParts? {
        guard let parts, !moves.isEmpty || !parts.missing.isEmpty else { return nil }
        let naming = StockNaming(scope.read)
        return ToldParts(
            moves: try moves.map(naming.booked), missing: parts.missing, hasReceipt: !parts.receipt.isEmpty)
    }

    /// What has to be told before; a pause simply ends, everything else needs to be given its time.
    private func missing(_ visit: Visit, _ number: OrderNumber, now: Timestamp) throws -> [VisitAct] {
        if visit.state == .planned, let end = visit.placement?.end, end <= now {
            throw Refusal.execution(.timeIsOver(number, end: end))
        }
        guard act.isReport, let missing = VisitLifecycle.missing(before: act, from: visit.state),
            missing.isEmpty || missing == [.resume] || started != nil
        else {
            throw Refusal.execution(
                .visitState(number, visit.state, act: act, possible: VisitLifecycle.instead(in: visit.state)))
        }
        return missing
    }
}

extension CommandScope {
    /// The words of a report, clean. Throws `missingReason` where the act needs one: a completed visit is signed, or it is
    /// said why not.
    func words(
        of act: VisitAct, reason: String?, signedBy: String?, note: String?
    ) throws -> ReportedWords {
        let signed = try act == .complete ? signedBy.map { try text($0, of: .signature) } : nil
        let needsReason =
            act == .complete
            ? signed == nil
            : VisitLifecycle.transitions.contains { $0.act == act && $0.needsReason }
        return try ReportedWords(
            reason: needsReason || reason != nil ? self.reason(reason ?? "") : nil, signedBy: signed,
            note: note.map { try text($0, of: .note, limit: PlainText.noteLimit, lines: true) })
    }

    /// When something happened: not in the future, not before what was told before, on the visit's own day or in
    /// the night and the half day after it; work over several days goes on after any number of days.
    func check(_ moment: Timestamp, of act: VisitAct, _ placement: Placement, after events: [VisitEvent]) throws {
        // Clocks of phones and desks differ a little.
        guard moment <= now + 300 else { throw Refusal.desk(.invalid(field: .at, .inTheFuture(moment))) }
        // The desk may have sent the visit after it was begun; what technicians tell has its order.
        if let last = events.last(where: { $0.act.isReport })?.at, moment < last {
            throw Refusal.desk(.invalid(field: .at, .beforeTheLast(last)))
        }
        guard act != .accept, act != .reject else { return }
        let ends = try read.shiftEnd(of: placement, calendar) + 12 * 3600
        // Work over several days that has begun goes on until somebody tells its end, whenever that is.
        let goesOn = placement.isSplit && VisitTimes(events).arrived != nil
        guard moment >= calendar.span(of: placement.day).start, goesOn || moment < ends else {
            throw Refusal.desk(.invalid(field: .at, .notThatDay(placement.day)))
        }
    }

    /// A technician is at one visit at a time.
    func requireFree(_ technician: Technician, for visit: Visit) throws {
        guard let other = try read.visitUnderWay(of: technician.id), other != visit.id else { return }
        throw Refusal.execution(
            .technicianBusy(technician: technician.name, try order(try self.visit(other).order).number))
    }

    /// Facts take the place of what was planned: the visit's state, arrival, pauses and end are what they say.
    func follow(_ visit: Visit, _ placement: Placement) throws {
        let events = try read.events(of: visit.id).effective
        let planned = VisitCourse.planned(in: events) ?? TimeWindow(start: placement.start, end: placement.end)
        guard let planned else { return }
        let course = VisitCourse(events, planned: planned, minutes: visit.duration, isSplit: placement.isSplit)
        if course.state == .open { return try open(visit) }
        var changed = visit
        changed.state = course.state
        changed.placement = try lasting(visit, placement, course)
        try transaction.update(changed, from: visit)
    }

    /// A place as it really went: work over several days with those on which it went on, and without those behind its end.
    /// Days that an end had taken from it come back where it was told wrong.
    func lasting(_ visit: Visit, _ placement: Placement, _ course: VisitCourse) throws -> Placement {
        guard placement.isSplit else { return placement.lasting(from: course.start, to: course.end) }
        let events = try read.events(of: visit.id)
        var whole = placement
        if let planned = VisitCourse.planned(in: events.effective), placement.end < planned.end {
            whole = try laidOut(visit, at: placement.lasting(from: course.start, to: course.start + 60))
        }
        var onSite = VisitStretches(events, now: now).stretches.filter(\.isOnSite).map(\.window)
        let isClosed = course.state.isClosed
        // Whose end is told after a pause of days has that day too.
        if isClosed, let last = TimeWindow(start: course.end - 60, end: course.end) { onSite.append(last) }
        let longer = try read.going(whole, on: onSite, calendar)
        return longer.lasting(from: course.start, to: isClosed ? course.end : max(longer.end, course.start + 60))
    }

    /// The next open visit of the same order: what was not done is still required. Gives its number.
    func openReturn(of visit: Visit, wait: PartWait? = nil) throws -> Int {
        let next = (try read.visits(of: visit.order).map(\.sequence).max() ?? visit.sequence) + 1
        try transaction.insert(
            Visit(
                id: transaction.newID(), order: visit.order, sequence: next, duration: visit.duration,
                skills: visit.skills, crewSize: visit.crewSize, requiredTechnician: visit.requiredTechnician,
                excludedTechnicians: visit.excludedTechnicians, task: visit.task, returnOf: visit.id, wait: wait))
        return next
    }
}
