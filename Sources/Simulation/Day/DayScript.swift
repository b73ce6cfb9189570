package import DeskModel
package import ServiceModel

/// Everything of a day that does not depend on what is done about it: its dice, how often what happens, and who falls ill and
/// what breaks when. Drawn once; every policy is given the same.
package struct DayScript: Sendable {
    package let day: Day
    package let dice: DayDice
    package let rates: DayRates
    /// By time.
    package var troubles: [DayTrouble.Event]
    package var fortunes: [OrderNumber: VisitFortune]

    package init(
        day: Day, seed: UInt64, rates: DayRates = .standard, troubles: [DayTrouble.Event] = [],
        fortunes: [OrderNumber: VisitFortune] = [:]
    ) {
        self.day = day
        dice = DayDice(seed: seed)
        self.rates = rates
        self.troubles = troubles.sorted { $0.at < $1.at }
        self.fortunes = fortunes
    }
}

extension DayScript {
    /// Draws who falls ill and which emergencies come in, over the day as it stands in `view`. Emergencies are of the kinds in
    /// `work`. With `demand` 1.2 there are a fifth more: the same ones, and others.
    package mutating func draw(over view: DeskView, work: [OrderDraft], demand: Double = 1) {
        let working = view.technicians.filter { !(view.sheets[CellKey($0.id, day)]?.shifts ?? []).isEmpty }
        let drawn = working.compactMap { sick($0.id, view) } + emergencies(working.count, work, view, demand)
        troubles = (troubles + drawn).sorted { $0.at < $1.at }
    }

    /// Seven of ten call before they would set off, the others go home later.
    private func sick(_ technician: Technician.ID, _ view: DeskView) -> DayTrouble.Event? {
        let who = DayDice.Subject.technician(technician)
        guard dice.share(who, .sick) < rates.sick,
            let shifts = view.sheets[CellKey(technician, day)]?.shifts, let first = shifts.first, let last = shifts.last
        else { return nil }
        let share = dice.share(who, .sickMoment)
        let length = last.end.since(first.start)
        let at =
            share < 0.7 ? first.start - 1800 : first.start + (Int(Double(length) * (share - 0.7) / 0.4) / 60 * 60)
        let end = max(view.calendar.span(of: day).end, last.end)
        return TimeWindow(start: max(at, view.calendar.span(of: day).start), end: end).map {
            DayTrouble.Event(at: at, .sick(technician, $0))
        }
    }

    /// Their number is drawn as Poisson's by a product of shares (Knuth, The Art of Computer Programming 2, 3.4.1).
    private func emergencies(
        _ technicians: Int, _ work: [OrderDraft], _ view: DeskView, _ demand: Double
    ) -> [DayTrouble.Event] {
        guard !work.isEmpty, demand > 0 else { return [] }
        // Drawn for thrice as much, and thinned out: what comes with less demand comes with more too.
        let most = max(3, demand)
        let count = poisson(rates.emergencies * Double(technicians) * most)
        let midnight = view.calendar.span(of: day).start
        return (0..<count).compactMap { number in
            guard dice.share(.day, .thinning, number) < demand / most else { return nil }
            let draft = work[min(work.count - 1, Int(dice.share(.day, .sample, number) * Double(work.count)))]
            let priority = dice.share(.day, .priority, number) < 0.6 ? Priority.emergency : .urgent
            let at = midnight + dice.within(390...1020, .day, .moment, number) * 60
            return emergency(like: draft, priority, at: at)
        }
    }

    func emergency(like draft: OrderDraft, _ priority: Priority, at moment: Timestamp) -> DayTrouble.Event {
        var draft = draft
        draft.priority = priority
        draft.sla = ServiceLevel(response: moment + 3600, arrival: moment + 4 * 3600, fix: moment + 12 * 3600)
        return DayTrouble.Event(at: moment, .emergency(draft))
    }

    /// In parts of mean 8, whose product does not vanish.
    private func poisson(_ mean: Double) -> Int {
        var (rest, count, number) = (mean, 0, 0)
        while rest > 0 {
            let part = min(8, rest)
            rest -= part
            let limit = Self.exponential(of: -part)
            var product = dice.share(.day, .count, number)
            number += 1
            while product > limit {
                count += 1
                product *= dice.share(.day, .count, number)
                number += 1
            }
        }
        return count
    }

    /// By its series, so that it is the same on every machine; for -8 ... 0.
    private static func exponential(of value: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for number in 1...60 {
            term *= -value / Double(number)
            sum += term
        }
        return 1 / sum
    }
}
