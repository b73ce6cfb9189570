import DeskModel
import ServiceModel
import Storage

/// The demo company's day so far: once work has begun, what was planned was sent, and what lies behind was done.
struct DemoMorning {
    let desk: ServiceDesk
    let actor: Actor

    /// Work begins at this hour; before it nothing was sent yet.
    private static let begins = 8

    /// Sends today's visits of most technicians and reports what happened up to now; some customers were promised a
    /// window. The same store and clock give the same reports.
    func play() throws {
        let calendar = desk.company.calendar
        guard calendar.timeOfDay(of: desk.now).minutes >= Self.begins * 60 else { return }
        let today = calendar.day(of: desk.now)
        let view = try desk.view(from: today, days: 3)
        try promise(view, after: today)
        let halfPastSix = calendar.span(of: today).start + 23_400
        let early = try ServiceDesk(desk.store) { halfPastSix }
        var together: [DaySheet.Stop] = []
        for (index, technician) in view.technicians.enumerated() {
            let stops = view.sheets[CellKey(technician.id, today)]?.stops ?? []
            // One in six days is still to be sent: something is left to do at this desk.
            guard !stops.isEmpty, index % 6 != 5 else { continue }
            let planned = stops.map(\.visit).filter {
                view.visits[$0]?.state == .planned && view.visits[$0]?.placement?.leader == technician.id
            }
            guard !planned.isEmpty else { continue }
            _ = try early.perform(Several(planned.map { DispatchVisit(visit: $0) }), by: actor)
            // Whoever shares a visit with others is told of together with them.
            guard stops.allSatisfy({ !(view.visits[$0.visit]?.placement?.isCrew ?? false) }) else {
                together += stops.filter { planned.contains($0.visit) }
                continue
            }
            try report(stops, leadingWith: index)
        }
        try report(together: together, view)
    }

    /// Every third visit of the next two days was promised to its customer.
    private func promise(_ view: DeskView, after today: Day) throws {
        let planned = view.visits.values.filter { card in
            card.state == .planned && (card.placement.map { $0.day > today } ?? false)
        }.sorted { $0.isBefore($1) }
        let promises = planned.enumerated().compactMap { index, card -> PromiseWindow? in
            guard index % 3 == 0, let start = card.placement?.start else { return nil }
            let hour = Timestamp(seconds: start.seconds / 3600 * 3600)
            guard let window = TimeWindow(start: hour, end: hour + 2 * 3600) else { return nil }
            return PromiseWindow(visit: card.id, window: window, toldTo: card.customer)
        }
        if !promises.isEmpty { _ = try desk.perform(Several(promises), by: actor) }
    }

    /// What the technician told, visit by visit, as far as it lies behind; one of all refuses the last visit.
    private func report(_ stops: [DaySheet.Stop], leadingWith index: Int) throws {
        var reports: [ReportVisit] = []
        var free = Timestamp(seconds: 0)
        for (position, stop) in stops.enumerated() {
            let before = position == 0 ? nil : stops[position - 1].end
            let departs = min(stop.start - stop.drive, before ?? stop.start)
            if position == stops.count - 1, index % 5 == 1, departs > desk.now {
                reports.append(told(stop, .reject, at: desk.now - 600, "Brak uprawnień do tego urządzenia"))
                break
            }
            // The end of the day is looked at later.
            guard position < 2 + index % 2 || departs <= desk.now else { continue }
            reports.append(told(stop, .accept, at: morning(of: stop)))
            guard let next = try facts(of: stop, after: free, slip: (index * 7 + position * 5) % 11 - 4, index) else {
                continue
            }
            reports += next.reports
            free = next.free
        }
        if !reports.isEmpty { _ = try desk.perform(Several(reports), by: actor) }
    }

    /// Accepted at a quarter to seven, before anybody set off.
    func morning(of stop: DaySheet.Stop) -> Timestamp {
        min(desk.now - 60, desk.company.calendar.span(of: desk.company.calendar.day(of: stop.start)).start + 24_300)
    }

    /// The way, the work and its end, `slip` minutes behind the plan; `nil` when the way still lies ahead.
    func facts(
        of stop: DaySheet.Stop, after free: Timestamp, slip: Int, _ index: Int
    ) throws -> (reports: [ReportVisit], free: Timestamp)? {
        let left = max(free, stop.start - stop.drive)
        let arrived = left + stop.drive
        let begun = arrived + 180
        let ended = max(begun + 600, stop.end + slip * 60)
        let course: [(VisitAct, Timestamp, String?)] = [
            (.travel, left, nil), (.arrive, arrived, nil), (.start, begun, nil),
            (.complete, ended, "Podpis na papierze"),
        ]
        let past = course.filter { $0.1 <= desk.now }
        if past.isEmpty { return nil }
        let answers = try answers(at: stop)
        var reports = try past.map { act, moment, reason in
            var report = told(stop, act, at: moment, reason)
            // Half of it is told while the work goes on.
            let said = act == .start ? Array(answers.prefix(answers.count / 2)) : act == .complete ? answers : []
            report.answers = said.isEmpty ? nil : said
            if act == .complete {
                report.tell(try account(index), signs: DemoAccount.signs(index) ? DemoAccount.name(index) : nil)
            }
            return report
        }
        if past.last?.0 == .start, index % 7 == 2, begun + 1200 <= desk.now {
            reports.append(told(stop, .pause, at: begun + 1200, "Czeka na dostęp do rozdzielni"))
        }
        return (reports, ended > desk.now ? Timestamp(seconds: .max / 2) : ended)
    }

    /// With up to three pictures.
    private func account(_ index: Int) throws -> SaidAccount {
        var account = DemoAccount.told(index)
        let photos = (0..<(index * 5 + 2) % 4).map { DemoPhoto(seed: (index + $0) % 12) }
        account.photos = try photos.map { try desk.keep($0.bytes, named: $0.name) }
        return account
    }

    private func answers(at stop: DaySheet.Stop) throws -> [SaidAnswer] {
        try desk.store.read { reader in
            guard let visit = try reader.visit(stop.visit), let order = try reader.find(visit.order) else { return [] }
            return try reader.usualAnswers(of: order, salt: order.number.sequence * 3)
        }
    }

    func told(_ stop: DaySheet.Stop, _ act: VisitAct, at moment: Timestamp, _ reason: String? = nil)
        -> ReportVisit
    {
        ReportVisit(visit: stop.visit, act: act, at: moment, reason: reason)
    }
}

extension ReportVisit {
    /// What the report says of it; who signs takes the place of the reason why nobody did.
    fileprivate mutating func tell(_ account: SaidAccount, signs name: String?) {
        self.account = account
        guard let name else { return }
        (signedBy, reason) = (name, nil)
    }
}
