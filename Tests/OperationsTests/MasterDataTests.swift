import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct MasterDataTests {
    let company: SmallCompany
    var desk: ServiceDesk { company.desk }

    init() throws { company = try SmallCompany() }

    private func act(_ command: any Command) throws { _ = try desk.perform(command, by: company.ann) }

    private func undo() throws { _ = try desk.undo(by: company.ann) }

    @Test func aNewTechnicianIsOnTheBoardUntilUndo() throws {
        let hours = ShiftHours(start: TimeOfDay("8:00")!, end: TimeOfDay("16:00")!)!
        try act(
            CreateTechnician(
                TechnicianChanges(
                    name: "Zofia Nowa", home: company.ewa.home, regions: [RegionMembership(region: company.north.id)],
                    pattern: ShiftPattern(hours, on: [.monday]))))
        let row = try #require(
            try desk.view(from: SmallCompany.monday, days: 1).technicians.first { $0.name == "Zofia Nowa" })
        #expect(row.region == company.north.id)
        try undo()
        #expect(throws: Refusal.self) { try desk.technician(named: "Zofia Nowa") }
    }

    @Test func whatATechnicianNeedsIsNamed() throws {
        #expect(throws: Refusal.desk(.invalid(field: .home, .required))) {
            try act(CreateTechnician(TechnicianChanges(name: "Zofia Nowa")))
        }
        #expect(throws: Refusal.desk(.invalid(field: .name, .duplicate("ewa zych")))) {
            try act(EditTechnician(technician: company.jan.id, changes: TechnicianChanges(name: "ewa zych")))
        }
        let held = HeldSkill(skill: company.sep.id, level: 6)
        #expect(throws: Refusal.desk(.invalid(field: .level, .outOfRange(value: 6, allowed: 1...5)))) {
            try act(EditTechnician(technician: company.jan.id, changes: TechnicianChanges(skills: [held])))
        }
        #expect(throws: Refusal.desk(.invalid(field: .regions, .required))) {
            try act(EditTechnician(technician: company.jan.id, changes: TechnicianChanges(regions: [])))
        }
    }

    @Test func anEditOfAnOldVersionIsAClash() throws {
        let basis = Basis([.technician(company.jan.id): company.jan.version])
        try act(EditTechnician(technician: company.jan.id, changes: TechnicianChanges(phone: "1"), basis: basis))
        #expect {
            try act(EditTechnician(technician: company.jan.id, changes: TechnicianChanges(phone: "2"), basis: basis))
        } throws: { error in
            if case .desk(.clash) = error as? Refusal { true } else { false }
        }
    }

    @Test func hoursOfOneDayReplaceTheWeekAndComeBack() throws {
        let cell = CellKey(company.ewa.id, SmallCompany.monday + 1)
        let late = ShiftHours(start: TimeOfDay("12:00")!, end: TimeOfDay("20:00")!)!
        try act(SetShift(technician: cell.technician, day: cell.day, hours: [late]))
        let expected = TimeWindow(
            start: SmallCompany.at("12:00", cell.day), end: SmallCompany.at("20:00", cell.day))!
        #expect(try desk.view(from: SmallCompany.monday, days: 3).sheets[cell]?.shifts == [expected])
        try act(SetShift(technician: cell.technician, day: cell.day, hours: nil))
        #expect(try desk.view(from: SmallCompany.monday, days: 3).sheets[cell]?.shifts.first != expected)
        #expect(throws: Refusal.self) { try act(SetShift(technician: cell.technician, day: cell.day, hours: nil)) }
        #expect(throws: Refusal.desk(.invalid(field: .start, .overlap))) {
            try act(SetShift(technician: cell.technician, day: cell.day, hours: [late, late]))
        }
        #expect(throws: Refusal.self) {
            try act(SetShift(technician: cell.technician, day: SmallCompany.monday - 1, hours: []))
        }
    }

    @Test func aSkillInUseStaysAndAnUnusedOneGoes() throws {
        #expect(throws: Refusal.administration(.needed(.skill, name: "FGAZ", by: [.technician: 2]))) {
            try act(RemoveSkill(skill: company.fgaz.id))
        }
        try act(CreateSkill(code: "UDT", title: "Dozór techniczny"))
        #expect(throws: Refusal.desk(.invalid(field: .skill, .duplicate("udt")))) {
            try act(CreateSkill(code: "udt", title: "x"))
        }
        let skill = try desk.skill(named: "UDT")
        try act(RenameSkill(skill: skill.id, code: "UDT2"))
        try act(RemoveSkill(skill: skill.id))
        try undo()
        #expect(try desk.skill(named: "UDT2").id == skill.id)
    }

    @Test func aRegionInUseStaysAndAnEmptyOneGoes() throws {
        #expect(throws: Refusal.administration(.needed(.region, name: "Północ", by: [.technician: 3, .site: 3]))) {
            try act(RemoveRegion(region: company.north.id))
        }
        try act(CreateRegion(title: "Zachód"))
        let west = try desk.region(named: "Zachód")
        try act(RenameRegion(region: west.id, title: "Zachód 2"))
        try undo()
        #expect(try desk.region(named: "Zachód").name == "Zachód")
        try act(RemoveRegion(region: west.id))
        #expect(throws: Refusal.self) { try desk.region(named: "Zachód") }
    }

    @Test func theZoneCanChangeOnlyBeforeTheFirstOrder() throws {
        try act(EditCompany(timeZone: "Europe/Lisbon"))
        let clock = company.clock
        let reopened = try ServiceDesk(company.store) { clock.now }
        #expect(try reopened.companyCard().timeZone == "Europe/Lisbon")
        try undo()
        #expect(throws: Refusal.self) { try act(EditCompany(timeZone: "Mars/Olympus")) }
        try company.newOrder()
        #expect(throws: Refusal.administration(.zoneStays(orders: 1))) { try act(EditCompany(timeZone: "UTC")) }
        try act(EditCompany(title: "Nowa", address: "Polna 1", nip: .set(try #require(NIP("5260250274")))))
        let card = try desk.companyCard()
        #expect(card.name == "Nowa" && card.address == "Polna 1" && card.nip?.digits == "5260250274")
    }
}
