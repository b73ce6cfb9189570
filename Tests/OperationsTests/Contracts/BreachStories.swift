import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// Targets that were missed, as facts.
@Suite struct BreachStories {
    private func breaches(_ company: AgreedCompany, _ order: Order) throws -> [ServiceBreach] {
        try company.store.read { try $0.breaches(of: order.id) }
    }

    @Test func aTargetThatPassesUnmetIsNotedOnce() throws {
        let company = try AgreedCompany()
        let order = try company.newOrder(.emergency)
        company.clock.now = SmallCompany.at("09:00")
        #expect(try company.desk.noteBreaches(by: company.ann) == 0)
        company.clock.now = SmallCompany.at("09:01")
        let entries = try company.store.read { try $0.sequence() }
        #expect(try company.desk.noteBreaches(by: company.ann) == 1)
        #expect(try company.desk.noteBreaches(by: company.bob) == 0)
        #expect(try company.store.read { try $0.sequence() } == entries + 1)
        let breach = try #require(try breaches(company, order).first)
        #expect(breach.target == .response && breach.due == SmallCompany.at("09:00") && breach.met == nil)
        // A fact stays, whatever is changed or taken back.
        var changes = EditOrder.Changes()
        changes.priority = .urgent
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        #expect(try breaches(company, order).count == 1)
        #expect(throws: Refusal.self) { _ = try company.desk.undo(by: company.bob) }
    }

    @Test func whatMeetsATargetLateNotesItAtOnce() throws {
        let company = try AgreedCompany()
        let order = try company.newOrder(.emergency)
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        try company.small.place(visit, company.small.jan)
        company.clock.now = SmallCompany.at("08:20")
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        #expect(try breaches(company, order).isEmpty)
        for (act, time) in [
            (VisitAct.accept, "08:30"), (.travel, "11:30"), (.arrive, "12:25"), (.start, "12:25"), (.complete, "13:30"),
        ] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(
                ReportVisit(visit: visit.id, act: act, signedBy: act == .complete ? "A. Lis" : nil), by: company.ann)
        }
        let noted = try breaches(company, order)
        #expect(noted.map(\.target) == [.arrival])
        #expect(noted.first?.due == SmallCompany.at("12:00") && noted.first?.met == SmallCompany.at("12:25"))
        let agreement = try #require(try company.desk.detail(of: order.id).agreement)
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(
            agreement.targets.sentence(wording, now: company.clock.now)
                == "response met, arrival met 0:25 late, fix met")
        let detail = try company.desk.contractDetail(of: company.contract.id)
        let emergency = detail.score.filter { $0.priority == .emergency }
        #expect(emergency.map { "\($0.kept)/\($0.all)" } == ["1/1", "0/1", "1/1"])
        #expect(detail.breaches.map(\.number) == [order.number])
        #expect(detail.pools.map(\.used) == [65, 1])
    }

    @Test func theClocksSayWhatIsLeft() throws {
        let company = try AgreedCompany()
        let order = try company.newOrder(.emergency)
        let english = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        let polish = Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday)
        company.clock.now = SmallCompany.at("08:40")
        var targets = try #require(try company.desk.detail(of: order.id).agreement).targets
        #expect(
            targets.sentence(english, now: company.clock.now)
                == "respond in 0:20, arrive in 3:20, fix by Tue 24, 12:00")
        #expect(
            targets.sentence(polish, now: company.clock.now)
                == "reakcja za 0:20, przyjazd za 3:20, naprawa do wt 24, 12:00")
        company.clock.now = SmallCompany.at("09:25")
        #expect(targets.sentence(english, now: company.clock.now).hasPrefix("response 0:25 late"))
        _ = try company.desk.perform(HoldOrder(order: order.id, reason: .access), by: company.ann)
        targets = try #require(try company.desk.detail(of: order.id).agreement).targets
        #expect(
            targets.sentence(english, now: company.clock.now)
                == "response 0:25 late, arrival stopped, 2:35 left, fix stopped, 10:35 left")
    }

    @Test func whoWasCalledBackDoesNotMeetTheResponse() throws {
        let company = try AgreedCompany()
        let order = try company.newOrder(.emergency)
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        try company.small.place(visit, company.small.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        func isMet() throws -> Bool? {
            try company.desk.detail(of: order.id).agreement?.targets.first { $0.target == .response }?.isMet
        }
        #expect(try isMet() == true)
        _ = try company.desk.perform(RecallVisit(visit: visit.id), by: company.ann)
        #expect(try isMet() == false)
    }
}
