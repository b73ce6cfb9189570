package import DeskModel
import ServiceModel

/// Promise, dispatch and field reports with the states' own arrows.
extension FakeStore {
    mutating func dispatching(_ command: any Command, by author: String) -> Result<Receipt, Refusal>? {
        switch command {
        case let command as DispatchVisit:
            arrow(.dispatch, command.visit, command.basis, by: author) { .dispatching(.visitDispatched($0, $1)) }
        case let command as RecallVisit:
            arrow(.recall, command.visit, command.basis, by: author) { .dispatching(.visitRecalled($0, $1)) }
        case let command as PromiseWindow: promise(command, by: author)
        case let command as ReportVisit: report(command, by: author)
        case let command as CorrectReport: correct(command, by: author)
        case let command as Several<DispatchVisit>: several(command, by: author) { $0.basis = Basis() }
        case let command as Several<RecallVisit>: several(command, by: author) { $0.basis = Basis() }
        default: nil
        }
    }

    private mutating func arrow(
        _ act: VisitAct, _ visit: Visit.ID, _ basis: Basis, by author: String,
        _ summary: (OrderNumber, Spot) -> Summary
    ) -> Result<Receipt, Refusal> {
        if let clash = clash(with: basis) { return .failure(clash) }
        guard let card = company.cards[visit], let placement = card.placement,
            let arrow = VisitLifecycle.transition(act, from: card.state)
        else { return .failure(refusal(act, visit)) }
        let before = company
        edit(visit) { card in
            card.state = arrow.to
            card.version += 1
        }
        let spot = Spot(technician: name(placement.leader), day: placement.day, start: placement.start)
        return .success(record(act.rawValue, summary(card.number, spot), before: before, by: author))
    }

    private mutating func promise(_ command: PromiseWindow, by author: String) -> Result<Receipt, Refusal> {
        guard let card = company.cards[command.visit] else { return .failure(refusal(.place, command.visit)) }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let before = company
        let now = now
        edit(command.visit) { card in
            card.told = Promise(window: command.window, toldTo: command.toldTo, toldAt: now)
            card.version += 1
        }
        let summary = Summary.dispatching(.windowPromised(card.number, command.window, to: command.toldTo))
        return .success(record(PromiseWindow.name, summary, before: before, by: author))
    }

    private mutating func report(_ command: ReportVisit, by author: String) -> Result<Receipt, Refusal> {
        guard let card = company.cards[command.visit], let placement = card.placement,
            let missing = VisitLifecycle.missing(before: command.act, from: card.state),
            missing.isEmpty || command.started != nil
        else { return .failure(refusal(command.act, command.visit)) }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let state = VisitCourse.state(after: command.act)
        let isUnsaid = command.reason?.isEmpty ?? true
        if [.reject, .pause, .partial, .needsParts, .noAccess, .abort].contains(command.act), isUnsaid {
            return .failure(.desk(.missingReason))
        }
        let before = company
        let moment = command.at ?? now
        let was = missing.isEmpty ? card.state : .working
        edit(command.visit) { card in
            card.state = state
            card.version += 1
            card.lastReport = VisitCard.LastReport(act: command.act, at: moment, before: was)
            if state == .open {
                card.placement = nil
                card.rejection = VisitCard.Rejection(
                    technician: placement.leader, at: moment, reason: command.reason ?? "")
            }
        }
        if state == .open { takeFromRoutes(command.visit) }
        let details = ReportDetails(
            started: command.started, signedBy: command.signedBy, note: command.note,
            opened: state.needsReturn ? card.sequence + 1 : nil)
        let summary = Summary.execution(
            .visitReported(
                card.number, command.act, technician: name(placement.leader), at: moment, reason: command.reason,
                details: details))
        return .success(record(ReportVisit.name, summary, before: before, by: author))
    }

    private mutating func correct(_ command: CorrectReport, by author: String) -> Result<Receipt, Refusal> {
        guard let card = company.cards[command.visit], let wrong = card.lastReport, let placement = card.placement
        else {
            return .failure(refusal(.accept, command.visit))
        }
        if let clash = clash(with: command.basis) { return .failure(clash) }
        let before = company
        let act = command.act ?? wrong.act
        let moment = command.at ?? wrong.at
        edit(command.visit) { card in
            card.state = act == .withdraw ? wrong.before : VisitCourse.state(after: act)
            card.version += 1
            card.lastReport = VisitCard.LastReport(act: act, at: moment, before: wrong.before)
        }
        let told = ToldCorrection(
            technician: name(placement.leader), wasAct: wrong.act, wasAt: wrong.at, act: act, at: moment,
            reason: command.reason)
        return .success(
            record(CorrectReport.name, .execution(.visitCorrected(card.number, told)), before: before, by: author))
    }

    private func refusal(_ act: VisitAct, _ visit: Visit.ID) -> Refusal {
        guard let card = company.cards[visit] else { return .desk(.notFound(.visit, key: "\(visit)")) }
        return .execution(.visitState(card.number, card.state, act: act, possible: VisitLifecycle.acts(in: card.state)))
    }

    /// The cheapest place of every technician's next three days, in two-hour windows.
    package func slots(_ request: SlotRequest) -> Result<SlotList, Refusal> {
        let calendar = company.calendar
        let today = calendar.day(of: now)
        let card = company.cards[request.visit]
        let wish = card?.preference
        var offers: [TimeWindow: SlotOffer] = [:]
        for technician in company.technicians {
            for day in (0..<3).map({ today + $0 }) {
                let cell = CellKey(technician.id, day)
                guard case .fits(let insertions) = company.price(request.visit, in: cell) else { continue }
                for insertion in insertions {
                    let hour = calendar.timeOfDay(of: insertion.start).minutes / 120 * 2
                    guard let from = TimeOfDay(hour: hour), let to = TimeOfDay(hour: hour + 2),
                        let window = TimeWindow(
                            start: calendar.timestamp(of: day, from), end: calendar.timestamp(of: day, to))
                    else { continue }
                    let offer = SlotOffer(
                        window: window, cell: cell, insertion: insertion,
                        meetsWish: wish.map { $0.start <= window.start && window.end <= $0.end },
                        lateness: insertion.lateness)
                    offers[window] = offers[window].map { min($0, offer) } ?? offer
                }
            }
        }
        let isMet = offers.values.contains { $0.meetsWish == true }
        let list = SlotList(
            offers: Array(offers.values.sorted().prefix(request.limit)),
            sla: card?.sla ?? ServiceLevel(), wish: wish,
            wishObstacle: wish == nil || isMet ? nil : .nobodyFree)
        return .success(list)
    }
}
