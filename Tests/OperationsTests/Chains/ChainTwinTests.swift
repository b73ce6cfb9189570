import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What waits for another visit has a place exactly where the same work without any order of tasks has one that keeps the
/// rules: nothing is offered that breaks them, and nothing that keeps them is missed.
@Suite struct ChainTwinTests {
    private struct Dice {
        var state: UInt64

        mutating func number(_ range: Range<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
    }

    @Test(arguments: 1...16)
    func itFitsWhereItsTwinFitsByTheRules(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 77)
        let chained = try ChainedCompany()
        let (company, monday) = (chained.company, SmallCompany.monday)
        let people = [company.ewa, company.jan, company.piotr]
        for _ in 0..<dice.number(3..<12) {
            let visit = try company.newOrder(site: dice.number(0..<3), minutes: dice.number(2..<14) * 15).visit
            try? company.place(visit, people[dice.number(0..<3)], day: monday + dice.number(0..<5))
        }
        let rule = [nil, TaskDay.same, .next][dice.number(0..<3)]
        let (same, lag) = (dice.number(0..<2) == 0, [0, 60, 1440][dice.number(0..<(rule == .same ? 2 : 3))])
        let minutes = dice.number(2..<12) * 15
        let site = dice.number(0..<3)
        let visits = try chained.visits(
            chained.order(
                [
                    TaskTemplate(duration: 60),
                    TaskTemplate(duration: minutes, after: [0], lag: lag, sameTechnician: same, day: rule),
                ], site: site))
        let twin = try company.newOrder(site: site, minutes: minutes).visit
        try? company.place(visits[0], people[dice.number(0..<3)], day: monday + dice.number(0..<4))
        guard let first = try company.reload(visits[0]).placement else { return }
        let ready = first.end + lag * 60
        let days = (0..<5).map { monday + $0 }
        let prices = try company.desk.prices(of: visits[1].id, days: days, technicians: people.map(\.id))
        for technician in people {
            for day in days {
                let isAllowed =
                    (!same || technician.id == first.leader)
                    && (rule.map { $0.start(after: first.lastDay, WorkCalendar()) == day } ?? true)
                let isPossible = try isAllowed && fits(twin, technician, day, from: ready, company)
                let price = try #require(prices[CellKey(technician.id, day)])
                let isOffered = if case .fits = price { true } else { false }
                #expect(isOffered == isPossible, "\(technician.name) \(day.iso), ready \(ready): \(price)")
                guard case .fits(let ways) = price else { continue }
                #expect(ways.allSatisfy { $0.start >= ready })
            }
        }
    }

    /// The twin has a place there that starts late enough: at some quarter of an hour, or where a price says.
    private func fits(
        _ twin: Visit, _ technician: Technician, _ day: Day, from ready: Timestamp, _ company: SmallCompany
    ) throws -> Bool {
        let cell = CellKey(technician.id, day)
        guard case .fits(let ways)? = try company.desk.prices(of: twin.id, days: [day])[cell] else { return false }
        if ways.contains(where: { $0.start >= ready || $0.start + $0.slack >= ready }) { return true }
        for start in stride(
            from: SmallCompany.at("08:00", day).seconds, to: SmallCompany.at("17:00", day).seconds, by: 300)
        {
            let moment = Timestamp(seconds: start)
            guard moment >= ready else { continue }
            let preview = try company.desk.preview(twin.id, in: cell, start: moment, isExact: true)
            if preview?.breaches.isEmpty ?? false { return true }
        }
        return false
    }
}
