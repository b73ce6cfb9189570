import DeskModel
import Operations
import ServiceModel

/// What technicians do next, as the day stands: a function of the view, the script and what was seen. Whoever moves visits
/// meanwhile moves with them what comes next.
struct FieldCourse {
    let view: DeskView
    let script: DayScript
    let spread: Spread
    let memory: FieldMemory
    let now: Timestamp

    /// Before a shift begins, its visits are sent.
    private static let sentBefore = 45 * 60
    /// Minutes that a technician knocks at a closed door.
    private static let knocking = 600

    var day: Day { script.day }
    var dice: DayDice { script.dice }

    func sheet(of technician: Technician.ID) -> DaySheet? { view.sheets[CellKey(technician, day)] }

    /// The next step of a technician, or of the dispatch room for him; `nil` while others have to act first.
    func next(of technician: Technician.ID) -> DayStep.Timed? {
        guard let sheet = sheet(of: technician), !sheet.stops.isEmpty, !memory.isLeft(technician, sheet, at: now) else {
            return nil
        }
        let own = sheet.stops.compactMap { stop in view.visits[stop.visit].map { (stop, $0) } }
            .filter { $0.1.placement?.leader == technician }
        let ahead: DayStep.Timed?
        if let (stop, card) = own.first(where: { $0.1.state.isUnderWay }) {
            ahead = going(on: card, stop, sheet)
        } else {
            ahead = FieldWay(course: self).next(of: technician).map { way in
                DayStep.Timed(at: way.leaves, step: .report(way.card.id, .travel))
            }
        }
        let cards = own.map(\.1)
        return [sending(cards, sheet), answer(to: cards), ahead].compactMap { $0 }.min { $0.at < $1.at }
    }

    // MARK: Before setting off

    private func sending(_ cards: [VisitCard], _ sheet: DaySheet) -> DayStep.Timed? {
        let due = cards.filter { card in
            card.state == .planned && card.orderState != .onHold && !memory.wasRefused(.dispatch, of: card.id)
                && card.placement.map { $0.end > now } ?? false
        }
        guard let first = due.compactMap({ memory.since($0.id) }).min(), let shift = sheet.shifts.first else {
            return nil
        }
        return DayStep.Timed(at: max(shift.start - Self.sentBefore, first), step: .send(due.map(\.id)))
    }

    /// Within ten minutes, and at once where he had it before; one in a hundred is sent back.
    private func answer(to cards: [VisitCard]) -> DayStep.Timed? {
        let sent = cards.filter { $0.state == .dispatched }
        func moment(_ card: VisitCard) -> Timestamp {
            let delay = memory.wasAccepted(card) ? 30 : dice.within(60...600, card.subject, .answer)
            return (memory.since(card.id) ?? now) + delay
        }
        if let card = sent.first(where: isSentBack) {
            return DayStep.Timed(at: moment(card), step: .report(card.id, .reject))
        }
        let taken = sent.filter { !memory.wasRefused(.accept, of: $0.id) }
        return taken.map(moment).min().map { DayStep.Timed(at: $0, step: .accept(taken.map(\.id))) }
    }

    func isSentBack(_ card: VisitCard) -> Bool {
        (card.state == .planned || card.state == .dispatched) && card.priority != .emergency && card.crewSize == 1
            && !memory.rejected.contains(card.id)
            && !memory.wasRefused(.reject, of: card.id)
            && dice.share(card.subject, .rejection) < script.rates.rejected
    }

    // MARK: Under way

    private func going(on card: VisitCard, _ stop: DaySheet.Stop, _ sheet: DaySheet) -> DayStep.Timed? {
        func step(_ act: VisitAct, at moment: Timestamp) -> DayStep.Timed? {
            memory.wasRefused(act, of: card.id) ? nil : DayStep.Timed(at: moment, step: .report(card.id, act))
        }
        let since = memory.since(card.id) ?? now
        switch card.state {
        case .enRoute:
            let left = card.times?.leftFor ?? since
            return step(.arrive, at: left + FieldWay(course: self).seconds(to: card, stop, sheet, leaving: left))
        case .onSite:
            let arrived = card.times?.arrived ?? since
            if isClosedDoor(card), let gone = step(.noAccess, at: arrived + Self.knocking) { return gone }
            let begin = arrived + dice.within(120...300, card.subject, .begin)
            return step(.start, at: max(begin, card.promise?.start ?? begin))
        case .working: return working(card, stop, since, step)
        case .paused:
            if stop.part != nil { return step(.resume, at: max(stop.start, since)) }
            let length = dice.within(900...2700, card.subject, .pauseLength)
            return step(.resume, at: (card.times?.pausedSince ?? since) + length)
        case .open, .planned, .dispatched, .accepted, .completed, .partial, .needsParts, .noAccess, .aborted,
            .cancelled,
            .missed:
            return nil
        }
    }

    private func working(
        _ card: VisitCard, _ stop: DaySheet.Stop, _ since: Timestamp,
        _ step: (VisitAct, Timestamp) -> DayStep.Timed?
    ) -> DayStep.Timed? {
        let begun = card.times?.started ?? since
        if let part = stop.part {
            // Each day of long work ends as it was planned.
            let end = max(stop.end, begun + 60)
            return part.number < part.of ? step(.pause, end) : self.end(of: card, at: end, step)
        }
        let work = workSeconds(of: card)
        let paused = card.times?.paused ?? 0
        let rests = dice.share(card.subject, .pause) < script.rates.paused
        if rests, paused == 0, let rest = step(.pause, begun + work * 2 / 5) { return rest }
        return end(of: card, at: begun + paused + work, step)
    }

    /// What the store does not take ends another way.
    private func end(
        of card: VisitCard, at moment: Timestamp, _ step: (VisitAct, Timestamp) -> DayStep.Timed?
    ) -> DayStep.Timed? {
        for act in [outcome(of: card), .complete, .partial, .abort] {
            if let end = step(act, moment) { return end }
        }
        return nil
    }

    private func outcome(of card: VisitCard) -> VisitAct {
        let (share, rates) = (dice.share(card.subject, .outcome), script.rates)
        if share < rates.partial { return .partial }
        return share < rates.partial + rates.needsParts ? .needsParts : .complete
    }

    private func isClosedDoor(_ card: VisitCard) -> Bool {
        if script.fortunes[card.number]?.isNoShow ?? false { return true }
        return card.priority != .emergency && dice.share(card.subject, .noAccess) < script.rates.noAccess
    }

    func workSeconds(of card: VisitCard) -> Int {
        let drawn = spread.work(card.duration * 60, of: card.type, at: dice.share(card.subject, .work))
        return max(300, drawn) + (script.fortunes[card.number]?.runsOver ?? 0) * 60
    }
}
