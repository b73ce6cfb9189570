import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Visits of several people: who comes along, whose day holds it, and what is refused.
@Suite struct CrewStories {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func refusal(_ work: () throws -> Void) -> Refusal? { #expect(throws: Refusal.self) { try work() } }

    @Test func aPlaceSaysWhoComesAlongAndADropTakesThem() throws {
        let visit = try crewed.visit(of: 2)
        guard case .fits(let ways) = try crewed.price(visit, company.ewa) else {
            Issue.record("two are free")
            return
        }
        #expect(ways[0].members.count == 1 && !ways[0].members.contains(company.ola.id))
        try crewed.place(visit, company.ewa)
        #expect(try crewed.people(visit) == [company.ewa.id] + ways[0].members)
        let placed = try company.reload(visit).placement
        #expect(placed?.start == ways[0].start && placed?.assignments.map(\.role) == [.leader, .member])
    }

    @Test func everybodysDayHoldsItAndDrivesThere() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00", isExact: true, with: [company.jan])
        let view = try company.desk.view(from: monday, days: 1)
        for who in [company.ewa, company.jan] {
            let sheet = view.sheets[CellKey(who.id, monday)]
            #expect(sheet?.stops.map(\.visit) == [visit.id] && sheet?.travel ?? 0 > 0)
            #expect(sheet?.stops.first?.breaches == [])
        }
        let ridden = view.sheets[CellKey(company.jan.id, monday)]
        #expect(ridden?.stops.first?.rides == true && ridden?.ridden == ridden?.travel, "from the same home, once")
        #expect(view.sheets[CellKey(company.ewa.id, monday)]?.ridden == 0)
        #expect(view.sheets[CellKey(company.piotr.id, monday)]?.stops == [])
    }

    @Test func aMemberIsBusyForOtherWork() throws {
        let visit = try crewed.visit(of: 2, minutes: 230)
        try crewed.place(visit, company.ewa, at: "08:30", isExact: true, with: [company.jan])
        let other = try company.newOrder(minutes: 280).visit
        guard case .impossible = try crewed.price(other, company.jan) else {
            Issue.record("Jan comes along elsewhere")
            return
        }
        guard case .fits = try crewed.price(other, company.piotr) else {
            Issue.record("Piotr is free")
            return
        }
    }

    @Test func whyNobodyComesAlongIsProved() throws {
        let visit = try crewed.visit(of: 4)
        let price = try crewed.price(visit, company.ewa)
        #expect(price == .impossible(.crews(.short(needs: 4, free: 3, lacks: []))))
        let skilled = try crewed.visit(of: 2, skills: [SkillRequirement(skill: company.fgaz.id)])
        guard case .fits(let ways) = try crewed.price(skilled, company.jan) else {
            Issue.record("Ewa holds it")
            return
        }
        #expect(ways.allSatisfy { $0.members == [company.ewa.id] })
        try crewed.fill(company.ewa)
        #expect(
            try crewed.price(skilled, company.jan) == .impossible(.crews(.short(needs: 2, free: 2, lacks: ["FGAZ"]))))
        #expect(refusal { try crewed.place(skilled, company.jan) }?.code == "breaks-rules")
    }

    @Test func whoOfTheCrewHindersIsNamed() throws {
        try crewed.save("Windy", company.ewa, [company.jan, company.piotr])
        try crewed.fill(company.jan)
        let visit = try crewed.visit(of: 3)
        #expect(
            try crewed.price(visit, company.ewa)
                == .impossible(.crews(.short(needs: 3, free: 2, lacks: [], busy: ["Jan Wilk"]))))
        let refused = refusal { try crewed.place(visit, company.ewa) }
        let sentence = refused?.sentence(Wording(.polish, SmallCompany.calendar)) ?? ""
        #expect(sentence.contains("z ekipy nie ma czasu: Jan Wilk"), "\(sentence)")
        // Somebody else's day says nothing of that crew.
        #expect(
            try crewed.price(visit, company.piotr) == .impossible(.crews(.short(needs: 3, free: 2, lacks: []))))
    }

    @Test func windowsToPromiseAreThoseInWhichAllCanBegin() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.fill(company.jan)
        try crewed.place(try crewed.visit(of: 1, minutes: 240), company.piotr, at: "08:30", isExact: true)
        let offers = try company.desk.slots(SlotRequest(id: 1, visit: visit.id, days: 1, limit: 20)).offers
        #expect(!offers.isEmpty)
        for offer in offers { #expect(offer.window.end > SmallCompany.at("12:30"), "\(offer.window)") }
    }

    @Test func aSkillOfEachIsAskedOfEverybody() throws {
        let each = SkillRequirement(skill: company.sep.id, isOfEach: true)
        let visit = try crewed.visit(of: 2, skills: [each])
        try crewed.place(visit, company.ewa)
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id])
        guard case .impossible(.administration(.lacksSkills)) = try crewed.price(visit, company.piotr) else {
            Issue.record("Piotr has no SEP")
            return
        }
        #expect(try company.reload(visit).skills == [each])
    }

    @Test func theStandingCrewComesBeforeOthers() throws {
        try crewed.save("Windy", company.ewa, [company.piotr])
        let visit = try crewed.visit(of: 2)
        // Jan is as near, and first by name.
        try crewed.place(visit, company.ewa)
        #expect(try crewed.people(visit) == [company.ewa.id, company.piotr.id])
        _ = try company.desk.undo(by: company.ann)
        try crewed.fill(company.piotr)
        try crewed.place(visit, company.ewa)
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id], "Piotr has no time")
    }

    @Test func aMemberIsExchangedAloneAndBack() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, with: [company.jan])
        let before = try company.reload(visit).placement
        let exchange = ExchangeMember(visit: visit.id, member: company.jan.id)
        let receipt = try company.desk.perform(exchange, by: company.ann)
        #expect(try crewed.people(visit) == [company.ewa.id, company.piotr.id])
        #expect(try company.reload(visit).placement?.start == before?.start)
        #expect(
            receipt.summary.sentence(Wording(.polish, SmallCompany.calendar)).contains("Piotr Kos zamiast Jan Wilk"))
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).placement == before)
    }

    @Test func anExchangeIsRefusedWithItsReason() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, with: [company.jan])
        func exchange(_ member: Technician, _ successor: Technician?) -> String? {
            refusal {
                _ = try company.desk.perform(
                    ExchangeMember(visit: visit.id, member: member.id, successor: successor?.id), by: company.ann)
            }?.code
        }
        #expect(exchange(company.ewa, company.piotr) == "leads-crew")
        #expect(exchange(company.piotr, company.jan) == "not-in-crew")
        #expect(exchange(company.jan, company.ewa) == "in-crew")
        #expect(exchange(company.jan, company.ola) == "breaks-rules", "Ola does not work there")
        try crewed.fill(company.piotr)
        #expect(exchange(company.jan, nil) == "nobody-else")
        #expect(exchange(company.jan, company.piotr) == "breaks-rules")
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id])
    }

    @Test func whoeverLeadsIsNoMember() throws {
        let visit = try crewed.visit(of: 3)
        #expect(
            refusal { try crewed.place(visit, company.ewa, with: [company.ewa, company.jan]) }?.code
                == "leader-is-member")
        #expect(
            refusal { try crewed.place(visit, company.ewa, with: [company.jan, company.jan]) }?.code == "member-twice")
        #expect(refusal { try crewed.place(visit, company.ewa, with: [company.jan]) }?.code == "crew-size")
        #expect(refusal { try crewed.save("X", company.ewa, [company.jan, company.ewa]) }?.code == "leader-is-member")
        #expect(refusal { try crewed.save("X", company.ewa, [company.jan, company.jan]) }?.code == "member-twice")
        #expect(refusal { try crewed.save("X", company.ewa, []) }?.code == "crew-size")
        let alone = try company.newOrder().visit
        #expect(refusal { try crewed.place(alone, company.ewa, with: [company.jan]) }?.code == "visit-of-one")
        #expect(try company.reload(visit).placement == nil && company.desk.crews().isEmpty)
    }

    @Test func aStandingCrewIsOfItsDaysAlone() throws {
        try crewed.save("Windy", company.ewa, [company.jan])
        let refused = refusal { try crewed.save("Gaz", company.piotr, [company.jan]) }
        guard case .crews(.inAnotherCrew("Jan Wilk", "Windy", _, nil)) = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        let crew = try company.desk.crew(named: "windy").crew
        _ = try company.desk.perform(EndCrew(crew: crew.id, through: monday + 4), by: company.ann)
        try crewed.save("Gaz", company.piotr, [company.jan], from: monday + 5)
        #expect(try company.desk.crews().map(\.crew.name) == ["Gaz", "Windy"])
        _ = try company.desk.undo(by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.crew(named: "Windy").crew.through == nil)
    }

    @Test func aMembersAbsenceShowsOnTheCrewsVisit() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00", with: [company.jan])
        let off = TimeWindow(start: SmallCompany.at("00:00"), end: SmallCompany.at("00:00", monday + 1))!
        let receipt = try company.desk.perform(
            RecordAbsence(technician: company.jan.id, window: off, kind: .illness), by: company.ann)
        #expect(receipt.affected.map(\.visit) == [visit.id] || receipt.breaks.map(\.visit) == [visit.id])
        let view = try company.desk.view(from: monday, days: 1)
        let led = view.sheets[CellKey(company.ewa.id, monday)]?.stops.first
        #expect(led?.breaches == [.crews(.memberAway("Jan Wilk"))])
        let findings = try company.desk.findings().map { $0.sentence(Wording(.polish, SmallCompany.calendar)) }
        #expect(findings.contains { $0.contains("członek ekipy Jan Wilk") }, "\(findings)")
        // Exchanged, all is well.
        _ = try company.desk.perform(ExchangeMember(visit: visit.id, member: company.jan.id), by: company.ann)
        let after = try company.desk.view(from: monday, days: 1)
        #expect(after.sheets[CellKey(company.ewa.id, monday)]?.stops.first?.breaches == [])
    }

    @Test func eachAcceptsAndTheLeaderTells() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00", with: [company.jan])
        func accept() throws {
            _ = try company.desk.perform(AcceptAsMember(visit: visit.id, member: company.jan.id), by: company.ann)
        }
        #expect(refusal { try accept() }?.code == "not-sent")
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        try accept()
        #expect(try company.reload(visit).state == .dispatched, "the leader has not answered")
        _ = try company.desk.perform(ReportVisit(visit: visit.id, act: .accept), by: company.ann)
        #expect(try company.reload(visit).placement?.assignments.map { $0.acceptedAt != nil } == [false, true])
        _ = try company.desk.perform(RecallVisit(visit: visit.id), by: company.ann)
        #expect(try company.reload(visit).placement?.assignments.allSatisfy { $0.acceptedAt == nil } == true)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        // Jan is at other work: nobody sets off with him.
        let other = try company.newOrder().visit
        try company.place(other, company.jan, at: SmallCompany.at("14:00"))
        company.clock.now = SmallCompany.at("08:30")
        for act in [VisitAct.accept, .travel] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        #expect(try company.reload(visit).state == .enRoute)
        _ = try company.desk.perform(DispatchVisit(visit: other.id), by: company.ann)
        _ = try company.desk.perform(ReportVisit(visit: other.id, act: .accept), by: company.ann)
        #expect(
            refusal {
                _ = try company.desk.perform(ReportVisit(visit: other.id, act: .travel), by: company.ann)
            }?.code == "technician-busy")
    }

    @Test func aPlanPlacesCrewsAndSaysWhyNot() throws {
        let two = try crewed.visit(of: 2, minutes: 120)
        let three = try crewed.visit(of: 3, site: 1, minutes: 120)
        let four = try crewed.visit(of: 4)
        for index in 0..<6 { try company.newOrder(site: index % 3, minutes: 60) }
        let request = PlanRequest(from: monday, through: monday + 1, budget: .iterations(done: 200, schedule: 200))
        let diff = try company.desk.plan(request)
        #expect(diff.unplanned.map(\.visit) == [four.id])
        #expect(diff.unplanned[0].reason.code == "crew")
        #expect(diff.after.planned == diff.before.planned + 8 && diff.before.unplanned == 9)
        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(try crewed.people(two).count == 2 && crewed.people(three).count == 3)
        #expect(try crewed.doubleBooked() == [])
        let view = try company.desk.view(from: monday, days: 2)
        #expect(view.sheets.values.flatMap(\.stops).allSatisfy { $0.breaches.isEmpty })
        // A second plan leaves them where they stand.
        let people = try (crewed.people(two), crewed.people(three))
        let again = try company.desk.plan(request)
        #expect(!again.moves.contains { [two.id, three.id].contains($0.visit) })
        #expect(try people == (crewed.people(two), crewed.people(three)))
    }

    @Test func againstARuleWithTwoNamed() throws {
        try crewed.fill(company.jan)
        let visit = try crewed.visit(of: 2)
        let refused = refusal { try crewed.place(visit, company.ewa, at: "09:00", with: [company.jan]) }
        guard case .planning(.rules(_, _, _, let breaches)) = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(
            breaches == [.crews(.short(needs: 2, free: 1, lacks: []))] || breaches == [.crews(.notFree("Jan Wilk"))])
        try crewed.place(visit, company.ewa, at: "09:00", with: [company.jan], override: "szef prosi")
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id])
        #expect(try company.reload(visit).overrideReason == "szef prosi")
    }
}
