import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What holds of every repair, whatever stands and whatever happens.
@Suite struct OutagePropertyTests {
    @Test(arguments: 0..<12) func whatIsAcceptedIsWhatWasProposed(seed: Int) throws {
        var random = OutageDice(UInt64(seed))
        let company = try SmallCompany()
        let people = [company.ewa, company.jan, company.ola, company.piotr]
        for _ in 0..<random.below(14) + 4 {
            let minutes = 30 + 30 * random.below(4)
            let visit = try company.newOrder(site: random.below(4), minutes: minutes).visit
            guard
                (try? company.place(visit, people[random.below(4)], day: SmallCompany.monday + random.below(3))) != nil
            else { continue }
            if random.below(3) == 0, let start = try company.reload(visit).placement?.start {
                try company.promise(visit, TimeWindow(start: start, end: start + 7200)!)
            }
            if random.below(3) == 0 { try company.send(visit) }
        }
        let before = try company.plan()
        let end = SmallCompany.at("00:00", SmallCompany.monday + 1 + random.below(3))
        let person = people[random.below(4)].id
        // What was undone is newer than what was solved: each is solved anew.
        for index in 0..<3 {
            let solved = try company.outage([.off(person, TimeWindow(start: company.clock.now, end: end)!)])
            guard solved.answer.proposals.indices.contains(index) else { continue }
            let proposal = solved.answer.proposals[index]
            let all = Set(proposal.moves.map(\.visit))
            #expect(solved.totals(of: proposal, ticked: all) == proposal.totals)
            #expect(proposal.totals.calls == proposal.calls.count)
            _ = try company.accept(solved, index, reason: "powód")
            try expectShown(proposal, company, seed)
            _ = try company.desk.undo(by: company.ann)
            #expect(try company.plan() == before)
            #expect(try company.absences().isEmpty)
        }
        #expect(try company.store.rowFaults() == [])
    }

    /// The board shows the days as the proposal drew them.
    private func expectShown(_ proposal: OutageProposal, _ company: SmallCompany, _ seed: Int) throws {
        let view = try company.desk.view(from: SmallCompany.monday, days: 14)
        for move in proposal.moves {
            #expect(try company.store.read { try $0.visit(move.visit)?.placement?.start } == move.move.to?.start)
        }
        let against = Set(proposal.moves.filter { !$0.breaches.isEmpty }.map(\.visit))
        for day in proposal.days {
            guard let shown = view.sheets[day.after.cell] else { continue }
            #expect(shown.travel == day.after.travel && shown.stops.map(\.visit) == day.after.stops.map(\.visit))
            let broken = shown.stops.filter { !$0.breaches.isEmpty && !against.contains($0.visit) }
            #expect(broken.isEmpty, "seed \(seed)")
        }
    }

    /// One visit without a place: every technician, day and gap is tried by a drop, and none is better.
    /// What is counted beside the ticks and in the table is one: a change that can be ticked is a move, and no other.
    @Test(arguments: 0..<8) func everyTickIsAMoveAndEveryMoveATick(seed: Int) throws {
        let company = try SmallCompany()
        for number in 0..<7 {
            let visit = try company.newOrder(site: number % 3, minutes: 60 + (seed * 37 + number * 50) % 120).visit
            try company.place(visit, [company.ewa, company.jan, company.piotr][(number + seed) % 3])
        }
        let homeless = try company.newOrder(site: 3, minutes: 470, skills: [company.sep]).visit
        try company.place(homeless, company.ola, day: SmallCompany.monday + 1)
        let span = SmallCompany.span("07:00", "24:00", through: SmallCompany.monday + 1)
        let solved = try company.outage([
            .off(company.ewa.id, span),
            .off(company.ola.id, SmallCompany.span("07:00", "24:00", through: SmallCompany.monday + 30)),
        ])
        for proposal in solved.answer.proposals {
            let able = proposal.moves.filter(\.canBeTicked)
            #expect(proposal.totals.moves == able.count)
            for left in able {
                let ticked = Set(able.map(\.visit)).subtracting([left.visit])
                #expect(solved.totals(of: proposal, ticked: ticked).moves == able.count - 1)
            }
        }
    }

    @Test(arguments: 0..<8) func noDropIsInTimeWhereTheRepairIsLate(seed: Int) throws {
        var random = OutageDice(UInt64(seed) + 100)
        let company = try SmallCompany()
        for technician in [company.jan, company.piotr] {
            for _ in 0..<random.below(4) {
                let visit = try company.newOrder(site: random.below(3), minutes: 60 + 30 * random.below(4)).visit
                _ = try? company.place(visit, technician)
            }
        }
        let due = ServiceLevel(fix: SmallCompany.at("10:00") + random.below(6) * 3600)
        let lost = try company.newOrder(minutes: 60, level: due).visit
        try company.place(lost, company.ewa, override: "próba")
        let away = SmallCompany.span("07:00", "24:00", through: SmallCompany.monday + 6)
        let solved = try company.outage([.off(company.ewa.id, away)])
        let best = try #require(solved.answer.proposals.first)
        _ = try company.accept(solved)
        let late = try lateMinutes(company)
        #expect(best.totals.withoutPlace == 0)
        _ = try company.desk.undo(by: company.ann)
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: away, kind: .other, others: .off), by: company.ann)
        for technician in [company.jan, company.piotr] {
            for day in 0..<5 {
                guard (try? company.place(lost, technician, day: SmallCompany.monday + day)) != nil else { continue }
                #expect(try lateMinutes(company) >= late, "seed \(seed): \(technician.name) on day \(day)")
                _ = try company.desk.undo(by: company.ann)
            }
        }
    }

    private func lateMinutes(_ company: SmallCompany) throws -> Int {
        try company.desk.view(from: SmallCompany.monday, days: 7).sheets.values.reduce(0) { sum, sheet in
            sum + sheet.stops.reduce(0) { $0 + ($1.lateness?.minutes ?? 0) }
        }
    }
}

/// The same numbers for the same seed.
private struct OutageDice {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }
}
