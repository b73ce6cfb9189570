import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct CheckTests {
    let company: SmallCompany
    let tuesday = SmallCompany.monday + 1

    init() throws { company = try SmallCompany() }

    private func kinds() throws -> [String] { try company.desk.findings().map(\.kind) }

    private func edit(_ technician: Technician, _ changes: TechnicianChanges) throws {
        _ = try company.desk.perform(EditTechnician(technician: technician.id, changes: changes), by: company.ann)
    }

    private func write(_ value: some Stored) throws {
        try company.store.write(at: company.clock.now) { try $0.update(value) }
    }

    @Test func aSoundCompanyHasOneRemark() throws {
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        // Piotr holds no skill.
        #expect(try kinds() == ["no-skills"])
    }

    @Test func certificatesExpire() throws {
        func held(_ day: Day) -> TechnicianChanges {
            TechnicianChanges(skills: [HeldSkill(skill: company.sep.id, level: 2, validThrough: day)])
        }
        try edit(company.jan, held(SmallCompany.monday - 1))
        #expect(try kinds().contains("certificate-expired"))
        try edit(company.jan, held(SmallCompany.monday))
        #expect(try kinds().contains("certificate-expires") && !kinds().contains("certificate-expired"))
        try edit(company.jan, held(SmallCompany.monday + 30))
        #expect(try kinds() == ["no-skills"])
    }

    @Test func checksOfDevicesThatWereDueAreFound() throws {
        func device(_ due: Day, _ state: AssetState = .works) -> Asset {
            Asset(
                id: Identifier(90), site: company.sites[0].id, name: "Dźwig", model: "L1000", serial: "W-1",
                state: state,
                checks: [AssetCheck(name: "badanie UDT", due: due)])
        }
        try write(device(SmallCompany.monday - 1))
        let found = try #require(try company.desk.findings().first { $0.kind == "device-check-overdue" })
        let polish = Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(found.severity == .error && found.subject.hasPrefix("Dźwig L1000 W-1, "))
        #expect(found.sentence(polish).hasSuffix(": badanie UDT: termin minął 2026-11-22."))
        try write(device(SmallCompany.monday + 29))
        #expect(try kinds().contains("device-check-due") && !kinds().contains("device-check-overdue"))
        // Later ones, and those of what is out of use, wait.
        try write(device(SmallCompany.monday + 30))
        #expect(try kinds() == ["no-skills"])
        try write(device(SmallCompany.monday - 1, .outOfUse))
        #expect(try kinds() == ["no-skills"])
    }

    @Test func whoNeverWorksOrBelongsNowhereIsNamed() throws {
        try edit(company.jan, TechnicianChanges(pattern: ShiftPattern([:])))
        #expect(try company.desk.findings().contains(Finding(.administration(.noShifts), "Jan Wilk")))
        let past = RegionMembership(region: company.north.id, through: SmallCompany.monday - 1)
        try edit(company.jan, TechnicianChanges(regions: [past]))
        #expect(try company.desk.findings().contains(Finding(.administration(.noRegion), "Jan Wilk")))
        try edit(company.jan, TechnicianChanges(isActive: false))
        #expect(try kinds() == ["no-skills"])
    }

    @Test func aSiteWithoutCoordinatesAndADraftWithoutDuration() throws {
        var site = company.sites[0]
        site.location = nil
        try write(site)
        let draft = OrderDraft(customer: company.customer.id, site: site.id, title: "x")
        _ = try company.desk.perform(CreateOrder(draft), by: company.ann)
        #expect(Set(try kinds()) == ["no-coordinates", "no-duration", "no-skills"])
    }

    @Test func anOverdueOrderIsNamedUntilItIsPlanned() throws {
        let level = ServiceLevel(fix: SmallCompany.at("06:00"))
        let visit = try company.newOrder(level: level).visit
        #expect(try kinds().contains("overdue"))
        try company.place(visit, company.ewa)
        #expect(!(try kinds().contains("overdue")))
    }

    @Test func workOnAFreeDayAndTwoAtOnce() throws {
        let (one, two) = (try company.newOrder().visit, try company.newOrder().visit)
        try company.place(one, company.ewa, day: tuesday, at: SmallCompany.at("09:00", tuesday))
        try company.place(two, company.ewa, day: tuesday, at: SmallCompany.at("13:00", tuesday))
        #expect(!(try kinds().contains("double-booking")))
        var moved = try company.reload(two)
        let first = try #require(try company.reload(one).placement)
        moved.placement?.start = first.start + 1800
        moved.placement?.end = first.end + 1800
        let (before, after) = (try company.reload(two), moved)
        try company.store.write(at: company.clock.now) { try $0.update(after, from: before) }
        #expect(try kinds().contains("double-booking"))
        #expect(!(try kinds().contains("planned-while-absent")))
        let morning = TimeWindow(start: SmallCompany.at("00:00", tuesday), end: first.start + 1800)!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: morning, kind: .other), by: company.ann)
        #expect(try kinds().filter { $0 == "planned-while-absent" }.count == 1)
    }

    @Test func anOverrideStandsAndAPromiseRunsOut() throws {
        let visit = try company.newOrder(skills: [company.fgaz]).visit
        try company.place(visit, company.jan, override: "szef kazał")
        #expect(try company.desk.findings().contains { $0.what == .planning(.overrideStanding(reason: "szef kazał")) })
        let window = TimeWindow(start: SmallCompany.at("08:00"), end: SmallCompany.at("10:00"))!
        _ = try company.desk.perform(
            PromiseWindow(visit: visit.id, window: window, toldTo: "Anna"), by: company.ann)
        #expect(!(try kinds().contains("promise-past")))
        company.clock.now = SmallCompany.at("10:01")
        #expect(try kinds().contains("promise-past"))
    }
}
