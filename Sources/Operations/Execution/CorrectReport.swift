import DeskModel
import ServiceModel
import Storage

extension CorrectReport: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let events = try scope.read.events(of: visit.id).effective
        guard let wrong = events.last, wrong.act.isReport else {
            throw refusal(order, visit.placement?.isAcceptedByMember == true ? .memberAccepted : .nothingTold)
        }
        guard order.stage == .active else { throw refusal(order, .order(order.state)) }
        let before = Array(events.dropLast())
        let fact = try fact(instead: wrong, after: before, of: order, in: scope)
        let placement = try placement(of: visit, order, taken: wrong, in: scope)
        if fact.act != .withdraw {
            try scope.check(fact.at, of: fact.act, placement, after: before.sinceSent.map { $0 })
        }
        try scope.requirePlace(for: account, signedBy: signedBy, with: fact.act)
        if fact.act == .complete, wrong.act != .complete { try scope.requireAnswers(of: order, completing: visit) }
        let technician = try scope.technician(placement.leader)
        try scope.transaction.insert(fact)
        let now = VisitCourse(
            try scope.read.events(of: visit.id).effective,
            planned: VisitCourse.planned(in: events) ?? span(placement), minutes: visit.duration,
            isSplit: placement.isSplit)
        if now.state.isUnderWay { try scope.requireFree(technician, for: visit) }
        try write(visit, now, placement, in: scope)
        var told = ToldCorrection(
            technician: technician.name, wasAct: wrong.act, wasAt: wrong.at, act: fact.act, at: fact.at,
            reason: fact.reason)
        if fact.act == .withdraw, try !scope.takeBackParts(of: wrong).isEmpty { told.tookPartsBack = true }
        try keepReturns(of: visit, order, from: VisitCourse.state(after: wrong.act), to: now.state, &told, in: scope)
        try scope.settle(order)
        told.saidAnew = try keepSaid(fact, of: visit, order, in: scope)
        try scope.askForReport(of: visit.id)
        return Outcome(.execution(.visitCorrected(order.number, told)))
    }

    /// Keeps what is said with this correction, and gives it as it is kept now; `nil` where nothing is.
    private func keepSaid(
        _ fact: VisitEvent, of visit: Visit, _ order: Order, in scope: CommandScope
    ) throws -> ToldCorrection.SaidAnew? {
        var said = ToldCorrection.SaidAnew(
            signedBy: signedBy.flatMap { _ in fact.signedBy }, note: note.flatMap { _ in fact.note })
        let photos: [Document]
        if fact.act.isReported {
            let before = try scope.read.accounts(of: visit.id).last
            photos = try scope.keepCorrected(account, of: visit, order, isSignedAnew: signedBy != nil)
            let kept = try scope.read.accounts(of: visit.id).last
            said.found = account?.found.map { _ in kept?.found ?? "" }
            said.done = account?.done.map { _ in kept?.done ?? "" }
            said.advice = account?.advice.map { _ in kept?.advice ?? "" }
            // With another signature both change, whether they are told or not.
            let (role, wasRole) = (kept?.role ?? "", before?.role ?? "")
            if account?.role != nil || role != wasRole { said.role = role }
            if kept?.strokes != before?.strokes { said.isDrawn = kept?.strokes != nil }
        } else {
            photos = try scope.keepEvidence(account, of: order)
        }
        if !photos.isEmpty { said.photos = photos.map(\.name) }
        return said == ToldCorrection.SaidAnew() ? nil : said
    }

    private func refusal(_ order: Order, _ obstacle: CorrectionObstacle) -> Refusal {
        .execution(.notCorrectable(order.number, obstacle))
    }

    private func span(_ placement: Placement) -> TimeWindow {
        TimeWindow(start: placement.start, end: placement.end)
            ?? TimeWindow(start: placement.start, end: placement.start + 60)!
    }

    /// The fact to stand in the place of `wrong`: what is not given stays as it was told.
    private func fact(
        instead wrong: VisitEvent, after before: [VisitEvent], of order: Order, in scope: CommandScope
    ) throws -> VisitEvent {
        let act = act ?? wrong.act
        var fact = wrong
        fact.sequence = (try scope.read.events(of: wrong.visit).last?.sequence ?? wrong.sequence) + 1
        (fact.act, fact.at, fact.recordedAt) = (act, at ?? wrong.at, scope.now)
        (fact.actor, fact.corrects) = (scope.actor?.name ?? "", wrong.sequence)
        if act == .withdraw {
            (fact.reason, fact.signedBy) = (try scope.reason(reason ?? ""), nil)
            fact.note = try note.map { try scope.text($0, of: .note, limit: PlainText.noteLimit, lines: true) }
            return fact
        }
        let state = before.last.map { VisitCourse.state(after: $0.act) } ?? .dispatched
        guard act.isReport, VisitLifecycle.transition(act, from: state) != nil else {
            let possible = VisitLifecycle.acts(in: state).filter(\.isReport)
            throw Refusal.execution(.visitState(order.number, state, act: act, possible: possible))
        }
        let isSame = act == wrong.act
        // A signature takes the place of the reason why there was none, and the other way round.
        let words = try scope.words(
            of: act, reason: reason ?? (isSame && signedBy == nil ? wrong.reason : nil),
            signedBy: signedBy ?? (isSame && reason == nil ? wrong.signedBy : nil), note: note ?? wrong.note)
        (fact.reason, fact.signedBy, fact.note) = (words.reason, words.signedBy, words.note)
        let same = (wrong.act, wrong.at, wrong.reason, wrong.signedBy)
        guard (fact.act, fact.at, fact.reason, fact.signedBy) != same || fact.note != wrong.note || account != nil
        else {
            throw refusal(order, .nothingDiffers)
        }
        return fact
    }

    /// Technician and time of the visit; of one that was rejected those from which it went, if they are still free.
    private func placement(
        of visit: Visit, _ order: Order, taken wrong: VisitEvent, in scope: CommandScope
    ) throws -> Placement {
        if wrong.act != .reject { return try scope.placement(of: visit, order.number) }
        guard visit.state == .open else { throw refusal(order, .plannedAgain) }
        guard let placement = try scope.transaction.placement(before: wrong) else {
            throw refusal(order, .plannedAgain)
        }
        for member in placement.assignments {
            let cell = CellKey(member.technician, placement.day)
            let other = try scope.read.visits(on: cell).first { other in
                other.placement.map { $0.start < placement.end && placement.start < $0.end } ?? false
            }
            if let other { throw refusal(order, .placeTaken(by: try scope.order(other.order).number)) }
        }
        return placement
    }

    private func write(
        _ visit: Visit, _ course: VisitCourse, _ placement: Placement, in scope: CommandScope
    ) throws {
        if course.state == .open {
            if visit.state != .open { try scope.open(visit) }
            return
        }
        var changed = visit
        changed.state = course.state
        changed.placement = try scope.lasting(visit, placement, course)
        try scope.transaction.update(changed, from: visit)
    }

    /// A return visit is there when the facts ask for one. One that was planned already goes too, and the summary says
    /// what had been promised; one that was sent stays, and the correction is refused.
    private func keepReturns(
        of visit: Visit, _ order: Order, from old: VisitState, to new: VisitState, _ told: inout ToldCorrection,
        in scope: CommandScope
    ) throws {
        if !old.needsReturn, new.needsReturn { told.opened = try scope.openReturn(of: visit) }
        guard old.needsReturn, !new.needsReturn else { return }
        let returns = try scope.read.visits(of: order.id).filter {
            $0.sequence > visit.sequence && $0.task == visit.task && $0.state != .cancelled
        }
        for later in returns {
            guard later.state == .open || later.state == .planned else {
                throw refusal(order, .returnVisit(number: later.sequence, later.state))
            }
            var cancelled = later
            cancelled.state = .cancelled
            try scope.transaction.update(cancelled, from: later)
            (told.cancelled, told.lostPromise) = (later.sequence, later.promise)
        }
    }
}
