import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// The field and the desk say two things of one visit, and somebody decides.
@Suite struct FieldClashTests {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder()
        try company.place(visit, company.jan, at: SmallCompany.at("10:00"))
        try dispatch()
        try accept()
    }

    private func dispatch() throws { _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann) }
    private func accept() throws {
        _ = try company.desk.perform(ReportVisit(visit: visit.id, act: .accept), by: company.ann)
    }
    private func recall() throws { _ = try company.desk.perform(RecallVisit(visit: visit.id), by: company.bob) }
    private func clashes() throws -> [FieldClash] { try company.desk.alerts().clashes }

    private func settle(_ answer: AlertAnswer, _ clash: FieldClash, by actor: Actor? = nil) throws -> Receipt {
        try company.desk.perform(
            SettleClash(visit: clash.visit, recall: clash.recall, answer: answer, basis: clash.basis),
            by: actor ?? company.ann)
    }

    /// As phones will tell it: written down behind the recall, of a time before the desk knew.
    private func plantWork() throws {
        try company.store.write(at: company.clock.now) { transaction in
            let last = try transaction.read.events(of: visit.id).last!.sequence
            for (index, act) in [VisitAct.travel, .arrive, .start].enumerated() {
                try transaction.insert(
                    VisitEvent(
                        visit: visit.id, sequence: last + 1 + index, act: act,
                        at: SmallCompany.at("07:20") + index * 300, recordedAt: SmallCompany.at("07:45"),
                        actor: "phone", technician: company.jan.id))
            }
        }
        company.desk.readAsAWhole()
    }

    @Test func whatIsAcceptedAndStandsIsNoClash() throws { #expect(try clashes().isEmpty) }

    @Test func aRecallOfWhatWasAcceptedIsOne() throws {
        let start = try #require(try company.reload(visit).placement?.start)
        try recall()
        let clash = try #require(try clashes().first)
        #expect(clash.fact == .accepted && clash.name == "Jan Wilk" && clash.recalledBy == "bob")
        #expect(clash.was.start == start)
        let alert = try #require(try company.desk.alerts().alerts.first)
        #expect(alert.kind == .clash && alert.grade == .pressing && alert.sign == "! ")
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(alert.matter.words(wording) == "1 recalled, though accepted")
    }

    @Test func aRecallOfWhatNobodyAcceptedIsNone() throws {
        try recall()
        try dispatch()
        try recall()
        #expect(try clashes().isEmpty, "the second time nobody had said yes")
    }

    @Test func sentToTheSameTechnicianAgainItIsNoneAnyMore() throws {
        try recall()
        try dispatch()
        #expect(try clashes().isEmpty)
    }

    @Test func onceTheTimeIsOverNobodyWouldGoAnyMore() throws {
        try recall()
        company.clock.now = SmallCompany.at("11:30")
        #expect(try clashes().isEmpty)
    }

    @Test func givenToSomebodyElseTheFirstOneStillThinksItIsHis() throws {
        _ = try company.desk.perform(
            GiveVisit(
                visit: visit.id, technician: company.ewa.id, day: SmallCompany.monday, start: SmallCompany.at("12:30")),
            by: company.bob)
        let clash = try #require(try clashes().first)
        #expect(clash.name == "Jan Wilk" && clash.holder == "Ewa Zych" && clash.state == .dispatched)
        let outlook = try company.desk.outlook(of: clash)
        let effect = try outlook.field.get()
        #expect(effect.loss?.name == "Ewa Zych" && effect.loss?.wasSent == true)
        #expect((effect.loss?.travel ?? 0) < 0 && effect.travel > 0, "her day has less of it, his more")
        #expect(outlook.planCalls.map(\.name) == ["Jan Wilk"])
        #expect(try company.reload(visit).placement?.leader == company.ewa.id, "counting writes nothing")
        _ = try settle(.field, clash)
        let now = try company.reload(visit)
        #expect(now.placement?.leader == company.jan.id && now.state == .dispatched)
        #expect(try clashes().isEmpty)
        #expect(try company.desk.alerts().answered.map(\.answer) == [.field])
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).placement?.leader == company.ewa.id)
        #expect(try company.desk.alerts().answered.isEmpty)
        #expect(try company.store.rowFaults() == [])
    }

    @Test func thePlansAnswerChangesNothingButThatItIsAnswered() throws {
        try recall()
        let clash = try #require(try clashes().first)
        let before = try company.reload(visit)
        let receipt = try settle(.plan, clash)
        #expect(try company.reload(visit) == before && receipt.summary.orders == [order.number])
        #expect(try clashes().isEmpty)
        let mark = try #require(try company.desk.alerts().answered.first)
        #expect(mark.by == "ann" && mark.answer == .plan && mark.english == "1 recalled, though accepted")
        _ = try company.desk.undo(by: company.ann)
        #expect(try clashes().count == 1)
    }

    @Test func whoComesSecondIsToldWhoWasFirst() throws {
        try recall()
        let clash = try #require(try clashes().first)
        company.clock.now = SmallCompany.at("07:41")
        _ = try settle(.field, clash, by: company.bob)
        do {
            _ = try settle(.plan, clash)
            Issue.record("there is nothing left to choose")
        } catch let refusal as Refusal {
            let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
            #expect(
                refusal.sentence(wording) == "bob decided this at 07:41: the field's. Nothing left to choose.")
            #expect(refusal.exitCode == 4)
        }
    }

    @Test func anotherRecallIsAnotherClash() throws {
        try recall()
        _ = try settle(.plan, try #require(try clashes().first))
        try dispatch()
        try accept()
        try recall()
        #expect(try clashes().count == 1, "what was decided once does not hide it")
    }

    @Test func workOnARecalledVisitIsTheWorstAndTheFieldsAnswerCountsIt() throws {
        try recall()
        company.clock.now = SmallCompany.at("07:45")
        try plantWork()
        let clash = try #require(try clashes().first)
        #expect(clash.isWorked && clash.at == SmallCompany.at("07:20"))
        #expect(try company.desk.alerts().alerts.first?.grade == .worst)
        let events = try company.store.read { try $0.events(of: visit.id) }
        _ = try settle(.field, clash)
        let now = try company.reload(visit)
        #expect(now.state == .working && now.placement?.leader == company.jan.id)
        #expect(try company.store.read { try $0.events(of: visit.id) } == events, "a fact is never overwritten")
        #expect(try company.reload(order).state == .inProgress)
        #expect(try clashes().isEmpty)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .planned)
        #expect(try company.store.read { try $0.events(of: visit.id) } == events)
    }

    @Test func thePlansAnswerKeepsTheWorkAsWorkOnARecalledVisit() throws {
        try recall()
        company.clock.now = SmallCompany.at("07:45")
        try plantWork()
        let events = try company.store.read { try $0.events(of: visit.id) }
        let clash = try #require(try clashes().first)
        #expect(try company.desk.outlook(of: clash).planCalls.map(\.name) == ["Jan Wilk", company.customer.name])
        _ = try settle(.plan, clash)
        #expect(try company.reload(visit).state == .planned)
        #expect(try company.store.read { try $0.events(of: visit.id) } == events)
    }

    @Test func whoMayNotPlanDecidesNothing() throws {
        try recall()
        let clash = try #require(try clashes().first)
        _ = try company.desk.perform(SetUser(user: "ann", role: .admin), by: company.ann)
        _ = try company.desk.perform(SetUser(user: "bob", role: .supervisor), by: company.ann)
        #expect(throws: Refusal.self) { try settle(.plan, clash, by: company.bob) }
        #expect(try clashes().count == 1)
    }
}
