import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Something breaks, and the plan follows.
@Suite struct OutageStories {
    private let tuesday = SmallCompany.monday + 1
    private let today = SmallCompany.span("07:00", "24:00")

    @Test func whoIsIllIsReplacedAndOneUndoTakesItAllBack() throws {
        let company = try SmallCompany()
        let visits = try (0..<3).map { try company.newOrder(site: $0 % 2).visit }
        for visit in visits { try company.place(visit, company.ewa) }
        try company.send(visits[0])
        let before = try company.plan()
        let solved = try company.outage([.off(company.ewa.id, today)])
        let answer = solved.answer
        #expect(Set(answer.affected.map(\.visit)) == Set(visits.map(\.id)))
        #expect(answer.now.withoutPlace == 3 && !answer.proposals.isEmpty)
        #expect(try company.plan() == before, "nothing is written before it is accepted")
        let best = answer.proposals[0]
        #expect(best.totals.withoutPlace == 0 && best.totals.moves == 3)
        let receipt = try company.accept(solved)
        guard case .outages(.accepted(_, let moved, let sent, let without, let calls, nil)) = receipt.summary else {
            Issue.record("another summary")
            return
        }
        #expect(moved.count == 3 && sent == 1 && without.isEmpty && calls == 0)
        for move in best.moves {
            let visit = try company.store.read { try $0.visit(move.visit)! }
            #expect(visit.placement == move.move.to)
            #expect(visit.placement?.leader != company.ewa.id || visit.placement!.start >= today.end)
        }
        #expect(try company.reload(visits[0]).state == .dispatched)
        #expect(try company.absences() == [today])
        let after = try company.plan()
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.plan() == before)
        #expect(try company.absences().isEmpty)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.plan() == after)
        #expect(try company.absences() == [today])
        #expect(try company.store.rowFaults() == [])
    }

    @Test func anEmergencyWithNobodyFreeFindsWhoMakesRoom() throws {
        let company = try SmallCompany()
        var others: [Visit] = []
        for technician in [company.ewa, company.jan, company.piotr] {
            for _ in 0..<3 {
                let visit = try company.newOrder(minutes: 140).visit
                try company.place(visit, technician)
                others.append(visit)
            }
        }
        let level = ServiceLevel(fix: SmallCompany.at("13:00"))
        let urgent = try company.newOrder(minutes: 60, skills: [company.sep], priority: .emergency, level: level)
        let solved = try company.outage([.emergency(urgent.order.id)])
        let best = try #require(solved.answer.proposals.first)
        let move = try #require(best.moves.first { $0.visit == urgent.visit.id })
        #expect(try #require(move.move.to).end <= SmallCompany.at("13:00"))
        #expect(best.moves.contains { $0.couldStay }, "somebody gives way")
        #expect(best.totals.withoutPlace == 0)
        _ = try company.accept(solved)
        #expect(try company.reload(urgent.visit).state == .dispatched)
    }

    /// Nobody comes in time within the shifts: somebody who stays longer is one proposal, with what was found else as its reason.
    @Test func anEmergencyThatIsTooLateForTheShiftsAsksSomebodyToStay() throws {
        let company = try SmallCompany()
        for technician in [company.ewa, company.jan, company.piotr] {
            for _ in 0..<2 {
                let visit = try company.newOrder(minutes: 195).visit
                try company.place(visit, technician)
                try company.send(visit)
            }
        }
        let level = ServiceLevel(arrival: SmallCompany.at("19:00"))
        let urgent = try company.newOrder(minutes: 120, skills: [company.sep], priority: .emergency, level: level)
        let keeps = OutageKeeps(dispatched: true)
        let solved = try company.outage([.emergency(urgent.order.id)], keeps: keeps)
        let (best, within) = (
            try #require(solved.answer.proposals.first { $0.totals.againstRules > 0 }),
            try #require(solved.answer.proposals.first { $0.totals.againstRules == 0 })
        )
        let move = try #require(best.moves.first { $0.visit == urgent.visit.id })
        let later = try #require(within.moves.first { $0.visit == urgent.visit.id }?.move.to?.start)
        #expect(try #require(move.move.to).start <= SmallCompany.at("19:00") && later > SmallCompany.at("19:00"))
        #expect(move.breaches.map(\.rule) == ["working-time"])
        #expect(best.proofs[urgent.visit.id] == .onlyLater(later))
        let index = try #require(solved.answer.proposals.firstIndex { $0.totals.againstRules > 0 })
        #expect(throws: Refusal.self) { try company.accept(solved, index) }
        _ = try company.accept(solved, index, reason: "awaria")
        #expect(try company.reload(urgent.visit).placement?.start == move.move.to?.start)
    }

    /// Of what nobody bound to a time the first proposal is the soonest, and what stands already has its place.
    @Test func anEmergencyWithoutATimeIsReachedAsSoonAsCanBe() throws {
        let company = try SmallCompany()
        let urgent = try company.newOrder(skills: [company.sep], priority: .emergency)
        let solved = try company.outage([.emergency(urgent.order.id)])
        #expect(solved.answer.now.withoutPlace == 1)
        let starts = solved.answer.proposals.compactMap { $0.moves.first { $0.cause == .emergency }?.move.to?.start }
        #expect(starts.first == starts.min() && !starts.isEmpty)
        _ = try company.accept(solved)
        let again = try company.outage([.emergency(urgent.order.id)])
        #expect(again.answer.now.withoutPlace == 0)
        #expect(again.answer.proposals.allSatisfy { $0.totals.withoutPlace == 0 })
    }

    @Test func emergenciesNameOthersWhoCouldGo() throws {
        let company = try SmallCompany()
        let urgent = try company.newOrder(skills: [company.sep], priority: .emergency)
        let solved = try company.outage([.emergency(urgent.order.id)])
        let who = solved.answer.proposals.compactMap { $0.moves.first { $0.cause == .emergency }?.move.to?.leader }
        #expect(Set(who) == [company.ewa.id, company.jan.id] && who.count == 2, "Ola works in the south alone")
    }

    @Test func twoOutagesAtOnceAreSolvedTogether() throws {
        let company = try SmallCompany()
        let first = try company.newOrder().visit
        let second = try company.newOrder().visit
        try company.place(first, company.ewa)
        try company.place(second, company.jan)
        let urgent = try company.newOrder(priority: .emergency)
        let solved = try company.outage([
            .off(company.ewa.id, today), .off(company.jan.id, today), .emergency(urgent.order.id),
        ])
        #expect(Set(solved.answer.affected.map(\.visit)) == [first.id, second.id, urgent.visit.id])
        _ = try company.accept(solved)
        for visit in [first, second, urgent.visit] {
            let placement = try #require(try company.reload(visit).placement)
            let isOut =
                [company.ewa.id, company.jan.id].contains(placement.leader) && placement.day == SmallCompany.monday
            #expect(!isOut)
        }
        #expect(try company.absences().count == 2)
    }

    @Test func aPromiseThatIsNotKeptIsACallToMake() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(skills: [company.fgaz]).visit
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        try company.promise(visit, SmallCompany.span("09:00", "10:00"))
        let solved = try company.outage([.off(company.ewa.id, today)])
        let best = solved.answer.proposals[0]
        #expect(best.calls.map(\.visit) == [visit.id] && best.calls[0].phone == "+48 000 000 001")
        _ = try company.accept(solved)
        let line = try #require(try company.desk.outageCalls().first)
        #expect(
            line.call.person == "p. Nowak" && line.call.madeAt == nil
                && line.call.was == SmallCompany.span("09:00", "10:00"))
        _ = try company.desk.perform(NoteOutageCall(call: line.call.id, said: "może jutro"), by: company.bob)
        let made = try company.desk.outageCalls()[0].call
        #expect(made.madeBy == "bob" && made.said == "może jutro")
        #expect(throws: Refusal.self) {
            try company.desk.perform(NoteOutageCall(call: line.call.id, said: "drugi raz"), by: company.ann)
        }
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.desk.outageCalls()[0].call.madeAt == nil)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.outageCalls().isEmpty)
    }

    @Test(arguments: WorkFate.allCases) func workUnderWayEndsGoesOverOrIsFinished(_ fate: WorkFate) throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(minutes: 120).visit
        try company.place(visit, company.ewa, at: SmallCompany.at("08:30"))
        try company.send(visit)
        company.clock.now = SmallCompany.at("08:31")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("09:31")
        let before = try company.plan()
        let solved = try company.outage(
            [.off(company.ewa.id, SmallCompany.span("09:31", "24:00"))], work: [visit.id: fate])
        #expect(solved.answer.affected.first?.fate == fate)
        _ = try company.accept(solved)
        let visits = try company.store.read { try $0.visits(of: visit.order) }
        let known = try company.store.read { try $0.visit(visit.id)! }
        switch fate {
        case .kept:
            #expect(known.state == .working && visits.count == 1)
            #expect(try company.absences().first?.start == known.placement?.end)
        case .partial, .takenOver:
            #expect(known.state == .partial && visits.count == 2 && visits[1].duration == 60)
            if fate == .takenOver {
                #expect(visits[1].placement?.day == SmallCompany.monday)
                #expect(visits[1].placement?.leader != company.ewa.id)
            }
        }
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.plan() == before)
        let events = try company.store.read { try $0.events(of: visit.id) }
        #expect(events.effective.last?.act == .start)
        _ = try company.desk.redo(by: company.ann)
        if fate != .kept {
            let again = try company.store.read { try $0.events(of: visit.id) }
            #expect(again.effective.last?.act == .partial)
            #expect(try company.reload(visit).state == .partial)
            #expect(again.last?.reason == "reszta pracy; serwisant musiał ją przerwać")
        }
        // What was told anew is taken back anew.
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .working)
        #expect(try company.store.read { try $0.events(of: visit.id) }.effective.last?.act == .start)
        #expect(throws: Refusal.self) { try company.desk.reportedVisit(of: visit.order, nil) }
    }

    @Test func aClosedRegionIsLeftAloneAsLongAsItIsClosed() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        let closed = SmallCompany.span("07:00", "12:00")
        let solved = try company.outage([.closed(company.north.id, closed)])
        #expect(solved.answer.affected.map(\.visit) == [visit.id])
        for proposal in solved.answer.proposals {
            for move in proposal.moves { #expect(move.move.to.map { $0.start >= closed.end } ?? true) }
        }
        _ = try company.accept(solved)
        #expect(try company.absences().isEmpty)
    }

    @Test func whatIsKeptDoesNotMove() throws {
        let company = try SmallCompany()
        for technician in [company.ewa, company.jan, company.piotr] {
            for _ in 0..<3 {
                let visit = try company.newOrder(minutes: 140).visit
                try company.place(visit, technician)
                try company.send(visit)
            }
        }
        let level = ServiceLevel(fix: SmallCompany.at("13:00"))
        let urgent = try company.newOrder(priority: .emergency, level: level)
        let loose = try company.outage([.emergency(urgent.order.id)])
        #expect(loose.answer.proposals[0].moves.contains { $0.couldStay })
        let kept = try company.outage([.emergency(urgent.order.id)], keeps: OutageKeeps(dispatched: true))
        #expect(kept.answer.proposals.allSatisfy { $0.moves.allSatisfy { !$0.couldStay } })
        let none = try company.outage([.emergency(urgent.order.id)], keeps: OutageKeeps(maxChanges: 0))
        #expect(none.answer.proposals.allSatisfy { $0.moves.allSatisfy { !$0.couldStay } })
    }

    @Test func whoIsOnCallIsCalledOutAtNight() throws {
        let company = try SmallCompany()
        let night = SmallCompany.span("16:00", "08:00", through: SmallCompany.monday + 1)
        _ = try company.desk.perform(
            SetOnCall(technician: company.jan.id, region: company.north.id, from: night.start, to: night.end),
            by: company.ann)
        company.clock.now = SmallCompany.at("20:00")
        let urgent = try company.newOrder(skills: [company.sep], priority: .emergency)
        let solved = try company.outage([.emergency(urgent.order.id)])
        #expect(solved.answer.onCall.map(\.technician) == [company.jan.id])
        let move = try #require(solved.answer.proposals.first?.moves.first)
        #expect(move.move.to?.leader == company.jan.id && move.callOut != nil && move.breaches.isEmpty)
        #expect(try #require(move.move.to).start < SmallCompany.at("21:30"))
        _ = try company.accept(solved)
        let view = try company.desk.view(from: SmallCompany.monday, days: 1)
        let sheet = try #require(view.sheets[CellKey(company.jan.id, SmallCompany.monday)])
        #expect(sheet.shifts.count == 2 && sheet.stops.allSatisfy(\.breaches.isEmpty))
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.view(from: SmallCompany.monday, days: 1).sheets[sheet.cell]?.shifts.count == 1)
    }
}
