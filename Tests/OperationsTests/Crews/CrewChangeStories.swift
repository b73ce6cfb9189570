import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What changes under a visit of several people that stands, and what is said of it.
@Suite struct CrewChangeStories {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func change(_ technician: Technician, _ changes: TechnicianChanges) throws -> Refusal? {
        #expect(throws: Refusal.self) {
            try company.desk.perform(EditTechnician(technician: technician.id, changes: changes), by: company.ann)
        }
    }

    /// Jan leads, Ewa comes along and is the only one of the two with the skill.
    private func skilled() throws -> Visit {
        let visit = try crewed.visit(of: 2, skills: [SkillRequirement(skill: company.fgaz.id)])
        try crewed.place(visit, company.jan, at: "09:00", with: [company.ewa])
        return visit
    }

    @Test func aSkillThatAMemberBringsIsNotTakenAwayUnasked() throws {
        let visit = try skilled()
        let refusal = try change(company.ewa, TechnicianChanges(skills: [HeldSkill(skill: company.sep.id, level: 2)]))
        guard case .planning(.breaksPlans(let broken))? = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(broken.map(\.visit) == [visit.id])
        #expect(broken.map(\.technicianName) == ["Jan Wilk"], "whoever leads has the visit")
        #expect(broken.flatMap(\.breaches) == [.crews(.lacks(["FGAZ"]))])
        #expect(try company.desk.findings().allSatisfy { !$0.kind.hasPrefix("broken") }, "nothing changed")
    }

    @Test func aCertificateOfAMemberThatEndsEarlierIsAsked() throws {
        _ = try skilled()
        let held = HeldSkill(skill: company.fgaz.id, level: 2, validThrough: monday - 1)
        #expect(try change(company.ewa, TechnicianChanges(skills: [held]))?.code == "breaks-plans")
    }

    @Test func aMemberLeavesOnlyWhenSomebodyInsists() throws {
        _ = try skilled()
        var leaves = TechnicianChanges()
        leaves.isActive = false
        #expect(try change(company.ewa, leaves)?.code == "breaks-plans")
    }

    @Test func nobodyIsSentWithSomebodyWhoLeft() throws {
        let visit = try skilled()
        var leaves = TechnicianChanges()
        leaves.isActive = false
        let command = EditTechnician(technician: company.ewa.id, changes: leaves)
        _ = try company.desk.perform(command.regardless(because: "odeszła"), by: company.ann)
        #expect(throws: Refusal.self) {
            try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        }
    }

    @Test func aVisitThatIsNamedTwiceIsSentOnce() throws {
        let visit = try skilled()
        let twice = Several([DispatchVisit(visit: visit.id), DispatchVisit(visit: visit.id)])
        let receipt = try company.desk.perform(twice, by: company.ann)
        #expect(receipt.rows.count == 1 && receipt.skipped.isEmpty)
        #expect(try company.reload(visit).state == .dispatched)
        let back = Several([RecallVisit(visit: visit.id), RecallVisit(visit: visit.id)])
        #expect(try company.desk.perform(back, by: company.ann).skipped.isEmpty)
    }

    @Test func aReasonThatLeavesMembersBehindSaysHowManyCome() throws {
        let visit = try crewed.visit(of: 3)
        let command = PlaceVisit(
            visit: visit.id, technician: company.ewa.id, day: monday, start: SmallCompany.at("09:00"), isExact: true,
            crew: [company.jan.id], override: "pilne")
        let said = try company.desk.perform(command, by: company.ann).summary
        let (english, polish) = (
            said.sentence(Wording(.english, SmallCompany.calendar)),
            said.sentence(Wording(.polish, SmallCompany.calendar))
        )
        #expect(english.contains("Ewa Zych + Jan Wilk (2 of 3 people)"), "\(english)")
        #expect(polish.contains("Ewa Zych + Jan Wilk (2 z 3 osób)"), "\(polish)")
    }

    @Test func aReasonThatLeavesEverybodyBehindSaysSo() throws {
        let visit = try crewed.visit(of: 2)
        let command = PlaceVisit(
            visit: visit.id, technician: company.ewa.id, day: monday, start: SmallCompany.at("09:00"), isExact: true,
            crew: [], override: "pilne")
        let said = try company.desk.perform(command, by: company.ann).summary
        let english = said.sentence(Wording(.english, SmallCompany.calendar))
        #expect(english.contains("Ewa Zych, nobody comes along (1 of 2 people)"), "\(english)")
    }
}
