import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct UndoTests {
    @Test func undoOpensThePlacedVisitAgainAndRedoPlacesIt() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        let placed = try company.reload(visit)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .open)
        #expect(try company.reload(order).state == .ready)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(visit).placement == placed.placement)
        #expect(throws: Refusal.desk(.nothingToRedo)) { try company.desk.redo(by: company.ann) }
    }

    @Test func undoGoesAsDeepAsTheActorWent() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(by: company.bob).visit
        try company.place(visit, company.ewa)
        try company.place(visit, company.jan)
        try company.place(visit, company.piotr)
        for expected in [company.jan, company.ewa] {
            _ = try company.desk.undo(by: company.ann)
            #expect(try company.reload(visit).placement?.leader == expected.id)
        }
        _ = try company.desk.undo(by: company.ann)
        #expect(throws: Refusal.desk(.nothingToUndo)) { try company.desk.undo(by: company.ann) }
        for expected in [company.ewa, company.jan, company.piotr] {
            _ = try company.desk.redo(by: company.ann)
            #expect(try company.reload(visit).placement?.leader == expected.id)
        }
    }

    @Test func undoSurvivesARestartAndAnotherProcess() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(by: company.bob).visit
        try company.place(visit, company.ewa)
        let clock = company.clock
        let later = try ServiceDesk(try .open(company.store.path)) { clock.now }
        _ = try later.undo(by: company.ann)
        #expect(try company.reload(visit).state == .open)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(visit).state == .planned)
    }

    @Test func somethingNewEndsRedo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(by: company.bob).visit
        try company.place(visit, company.ewa)
        _ = try company.desk.undo(by: company.ann)
        try company.place(visit, company.jan)
        #expect(throws: Refusal.desk(.nothingToRedo)) { try company.desk.redo(by: company.ann) }
    }

    @Test func anotherDesksVisitOnTheSameDayIsNotInTheWay() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(by: company.bob).visit
        let second = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(first, company.ewa)
        try company.place(second, company.ewa, at: SmallCompany.at("14:00"), by: company.bob)
        let others = try company.reload(second)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(first).state == .open)
        #expect(try company.reload(second).placement == others.placement)
    }

    @Test func aPlaceThatAnotherDeskHasTakenIsInTheWay() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(by: company.bob).visit
        let second = try company.newOrder(by: company.bob).visit
        try company.place(first, company.ewa, by: company.bob)
        let start = try #require(try company.reload(first).placement?.start)
        _ = try company.desk.perform(UnplaceVisit(visit: first.id), by: company.ann)
        try company.place(second, company.ewa, at: start, by: company.bob)
        do {
            _ = try company.desk.undo(by: company.ann)
            Issue.record("two visits at once")
        } catch Refusal.desk(.clash(let clash)) {
            #expect(clash.actor == "bob")
        }
        _ = try company.desk.undo(by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(first).placement?.start == start)
    }

    @Test func redoRefusesWhenWhatItStoodOnWasTakenBack() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        try company.place(visit, company.jan, by: company.bob)
        _ = try company.desk.undo(by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        do {
            _ = try company.desk.redo(by: company.bob)
            Issue.record("the visit that bob moved is no longer on the board")
        } catch Refusal.desk(.clash(let clash)) {
            #expect(clash.actor == "ann")
        }
        #expect(try company.reload(visit).state == .open)
        #expect(try company.reload(order).state == .ready)
        _ = try company.desk.redo(by: company.ann)
        _ = try company.desk.redo(by: company.bob)
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
        #expect(try company.reload(order).state == .planned)
    }

    @Test func undoOfANewOrderCancelsItAndKeepsItsNumber() throws {
        let company = try SmallCompany()
        let (order, _) = try company.newOrder()
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(order).state == .cancelled)
        let next = try company.newOrder().order
        #expect(next.number.sequence == order.number.sequence + 1)
    }

    /// Rows name skills where no reference of the store keeps watch.
    @Test func aSkillThatSomethingNeedsStays() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(CreateSkill(code: "UDT", title: "Dozór"), by: company.ann)
        let skill = try #require(company.store.read { try $0.all(Skill.self) }.first { $0.code == "UDT" })
        let visit = try company.newOrder(skills: [skill], by: company.bob).visit
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        #expect(try company.store.read { try $0.find(skill.id) } == skill)
        #expect(try company.reload(visit).skills.map(\.skill) == [skill.id])
    }

    @Test func foundingACompanyIsFinal() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(FoundCompany(name: "Nowa"), by: company.ann)
        #expect(throws: Refusal.desk(.undoFinal(sequence: 1, .administration(.companyFounded(name: "Nowa"))))) {
            try company.desk.undo(by: company.ann)
        }
    }

    @Test func aWriteOnOldVersionsIsRefusedAndSaysWho() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let basis = Basis([.visit(visit.id): visit.version, .technicianDay(company.ewa.id, SmallCompany.monday): 0])
        try company.place(visit, company.jan, by: company.bob)
        do {
            try company.place(visit, company.ewa, basis: basis)
            Issue.record("bob moved the visit meanwhile")
        } catch Refusal.desk(.clash(let clash)) {
            #expect(clash.actor == "bob")
            #expect(clash.summary.sentence(Wording(.english, SmallCompany.calendar)).contains("Jan Wilk"))
        }
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
    }
}
