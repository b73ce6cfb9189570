import DeskModel
import ServiceModel
import Storage

extension SettleClash: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard answer == .field || answer == .plan else {
            throw Refusal.desk(.invalid(field: .state, .notOneOf(answer.rawValue, allowed: ["field", "plan"])))
        }
        let number = try scope.order(scope.visit(visit).order).number
        // Who was first is told, whatever else has changed by it.
        let known = try scope.read.alertMark(
            kind: AlertKind.clash.code, subject: "\(visit)", occasion: "\(recall)")
        if let known, known.answer.isEnd {
            throw Refusal.alerts(.decided(by: known.by, at: known.at, known.answer))
        }
        try scope.transaction.check(basis)
        guard let clash = try scope.read.fieldClash(of: visit, at: scope.now), clash.recall == recall else {
            throw Refusal.alerts(.noClash(number))
        }
        if answer == .field { try scope.followField(clash) }
        let matter = AlertMatter.clash(clash)
        let words = { (language: Language) in matter.words(Wording(language, scope.calendar)) }
        try scope.keep(
            AlertMark(
                kind: AlertKind.clash.code, subject: clash.key.subject, occasion: clash.key.occasion,
                arose: max(clash.recordedAt, clash.recalledAt), english: words(.english), polish: words(.polish),
                order: clash.order, answer: answer, said: known?.said ?? "", by: scope.actor?.name ?? "",
                at: scope.now), insteadOf: known)
        return Outcome(.alerts(.settled(number, answer, technician: clash.name)))
    }
}

extension CommandScope {
    /// The plan becomes what the field says.
    fileprivate func followField(_ clash: FieldClash) throws {
        // Who has it has to be told, and so has the technician.
        if let actor { try read.require(.dispatch, of: actor) }
        switch clash.fact {
        case .accepted: try giveBack(clash)
        case .worked: try countWork(clash)
        }
    }

    /// Recalled from whoever has it, put where it was, and sent again: who said yes once is asked once more.
    private func giveBack(_ clash: FieldClash) throws {
        let before = try visit(clash.visit)
        if before.state == .dispatched || before.state == .accepted {
            _ = try RecallVisit(visit: clash.visit).perform(in: self)
        }
        let day = calendar.day(of: clash.was.start)
        _ = try PlaceVisit(
            visit: clash.visit, technician: clash.technician, day: day, start: clash.was.start
        ).perform(in: self)
        _ = try DispatchVisit(visit: clash.visit).perform(in: self)
    }

    /// It stands with the technician from when the work was told to begin, and its state is what was told.
    private func countWork(_ clash: FieldClash) throws {
        let before = try visit(clash.visit)
        guard before.state == .planned || before.state == .open else {
            let number = try order(before.order).number
            throw Refusal.execution(
                .visitState(
                    number, before.state, act: .place, possible: VisitLifecycle.acts(in: before.state)))
        }
        let technician = try technician(clash.technician)
        let placement = Placement(
            assignments: [Assignment(technician: technician.id)], day: calendar.day(of: clash.at), start: clash.at,
            end: clash.at + before.duration * 60)
        var taken = before
        (taken.state, taken.placement, taken.overrideReason) = (.planned, placement, nil)
        try transaction.update(taken, from: before)
        try requireFree(technician, for: taken)
        try follow(try visit(clash.visit), placement)
        try settle(try order(before.order))
    }
}
