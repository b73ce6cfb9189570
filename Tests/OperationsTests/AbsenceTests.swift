import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// An absence during the day: what is under it is told and settled, what is a fact stays.
@Suite struct AbsenceTests {
    /// Monday at 9:03: Ewa has finished one, works on the second, the third is accepted, the fourth sent, the fifth
    /// planned.
    private struct Morning {
        let company = try! SmallCompany()
        let orders: [(order: Order, visit: Visit)]
        static let states: [VisitState] = [.completed, .working, .accepted, .dispatched, .planned]

        init() throws {
            let company = company
            orders = try (0..<5).map { _ in try company.newOrder(minutes: 30) }
            for (index, order) in orders.enumerated() {
                let start = SmallCompany.at(["08:10", "08:50", "10:00", "13:00", "14:00"][index])
                _ = try company.desk.perform(
                    PlaceVisit(
                        visit: order.visit.id, technician: company.ewa.id, day: SmallCompany.monday, start: start,
                        isExact: true), by: company.ann)
            }
            for index in 0..<4 { try dispatch(index) }
            for index in 0..<3 { try report(index, .accept, "07:30") }
            for (act, time) in [
                (VisitAct.travel, "08:00"), (.arrive, "08:10"), (.start, "08:10"), (.complete, "08:40"),
            ] {
                try report(0, act, time)
            }
            for (act, time) in [(VisitAct.travel, "08:45"), (.arrive, "08:50"), (.start, "08:50")] {
                try report(1, act, time)
            }
            company.clock.now = SmallCompany.at("09:03")
            #expect(try states == Self.states)
        }

        private func dispatch(_ index: Int) throws {
            _ = try company.desk.perform(DispatchVisit(visit: orders[index].visit.id), by: company.ann)
        }

        private func report(_ index: Int, _ act: VisitAct, _ time: String) throws {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(
                ReportVisit(
                    visit: orders[index].visit.id, act: act, reason: act == .complete ? "brak podpisu" : nil),
                by: company.ann)
        }

        var states: [VisitState] { get throws { try orders.map { try company.reload($0.visit).state } } }
        var window: TimeWindow {
            TimeWindow(start: SmallCompany.at("09:00"), end: SmallCompany.at("00:00", SmallCompany.monday + 1))!
        }

        func absence(_ others: VisitFate = .keep, _ choices: [RecordAbsence.Choice] = []) -> RecordAbsence {
            RecordAbsence(
                technician: company.ewa.id, window: window, kind: .illness, choices: choices, others: others)
        }

        var sheet: DaySheet {
            get throws {
                try company.desk.view(from: SmallCompany.monday, days: 1).sheets[
                    CellKey(company.ewa.id, SmallCompany.monday)]!
            }
        }
    }

    @Test func everyVisitUnderItIsToldWithStateAndPhone() throws {
        let morning = try Morning()
        let told = try morning.company.desk.rehearse(morning.absence()).affected
        #expect(told.map(\.state) == Array(Morning.states.dropFirst()))
        #expect(told.allSatisfy { $0.phone == morning.company.customer.phone && $0.breaches == [.planning(.absent)] })
        #expect(try morning.states == Morning.states)
    }

    @Test func keptVisitsStayMarkedAndFactsStayFacts() throws {
        let morning = try Morning()
        let receipt = try morning.company.desk.perform(morning.absence(), by: morning.company.ann)
        #expect(try morning.states == Morning.states)
        let sheet = try morning.sheet
        #expect(sheet.stops.map(\.visit) == morning.orders.map(\.visit.id), "nothing that stands or happened is hidden")
        #expect(sheet.stops.map { $0.breaches.contains(.planning(.absent)) } == [false, true, true, true, true])
        guard case .planning(.absenceWithVisits(_, _, let fates)) = receipt.summary else {
            Issue.record("\(receipt.summary)")
            return
        }
        #expect(fates.kept == morning.orders.dropFirst().map(\.order.number) && fates.off.isEmpty)
    }

    @Test func takingThemOffRecallsWhatWasSentAndOneUndoBringsAllBack() throws {
        let morning = try Morning()
        let company = morning.company
        _ = try company.desk.perform(morning.absence(.off), by: company.ann)
        #expect(try morning.states == [.completed, .working, .open, .open, .open])
        #expect(try morning.sheet.stops.count == 2)
        let queue = try company.desk.view(from: SmallCompany.monday, days: 1).queue
        #expect(Set(queue) == Set(morning.orders.dropFirst(2).map(\.visit.id)))
        _ = try company.desk.undo(by: company.ann)
        #expect(try morning.states == Morning.states)
        #expect(try morning.sheet.stops.allSatisfy { $0.breaches.isEmpty })
        #expect(try company.desk.absences(of: company.ewa.id, after: company.clock.now, seenBy: company.ann).isEmpty)
        _ = try company.desk.redo(by: company.ann)
        #expect(try morning.states == [.completed, .working, .open, .open, .open])
    }

    @Test func recallingLeavesThemOnTheDay() throws {
        let morning = try Morning()
        _ = try morning.company.desk.perform(morning.absence(.recall), by: morning.company.ann)
        #expect(try morning.states == [.completed, .working, .planned, .planned, .planned])
        #expect(try morning.sheet.stops.count == 5)
    }

    @Test func eachVisitHasItsOwnFate() throws {
        let morning = try Morning()
        let company = morning.company
        let visits = try morning.orders.map { try company.reload($0.visit) }
        let choices = zip(visits.dropFirst(2), [VisitFate.recall, .off, .keep]).map {
            RecordAbsence.Choice(visit: $0.id, fate: $1, version: $0.version)
        }
        _ = try company.desk.perform(morning.absence(.keep, choices), by: company.ann)
        #expect(try morning.states == [.completed, .working, .planned, .open, .planned])
    }

    @Test func whatSomebodyChangedMeanwhileIsAClashAndNothingIsWritten() throws {
        let morning = try Morning()
        let company = morning.company
        let last = try company.reload(morning.orders[4].visit)
        _ = try company.desk.perform(LockVisit(visit: last.id, lock: .both), by: company.bob)
        let choice = RecordAbsence.Choice(visit: last.id, fate: .off, version: last.version)
        #expect(throws: Refusal.self) {
            try company.desk.perform(morning.absence(.keep, [choice]), by: company.ann)
        }
        #expect(try company.desk.absences(of: company.ewa.id, after: company.clock.now, seenBy: company.ann).isEmpty)
    }

    @Test func workUnderWayCannotBeTakenOff() throws {
        let morning = try Morning()
        let working = try morning.company.reload(morning.orders[1].visit)
        let choice = RecordAbsence.Choice(visit: working.id, fate: .off, version: working.version)
        #expect(throws: Refusal.self) {
            try morning.company.desk.perform(morning.absence(.keep, [choice]), by: morning.company.ann)
        }
    }

    @Test func anAbsenceOutsideTheShiftIsStillOneForAVisitPutThere() throws {
        let company = try SmallCompany()
        let order = try company.newOrder()
        let evening = SmallCompany.at("20:00", SmallCompany.monday + 1)
        try company.place(
            order.visit, company.ewa, day: SmallCompany.monday + 1, at: evening, override: "klient prosił")
        let placed = try company.reload(order.visit).placement!
        let window = TimeWindow(start: placed.start, end: placed.end)!
        let receipt = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: window, kind: .other), by: company.ann)
        #expect(receipt.affected.map(\.order) == [order.order.number])
        #expect(try company.desk.findings().contains { $0.kind == "planned-while-absent" })
    }
}
