import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What `check` says of crews, and what finds them.
@Suite struct CrewFindingTests {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func kinds() throws -> [String] {
        try company.desk.findings().map { "\($0.kind) \($0.subject)" }.filter { $0.hasPrefix("crew") }
    }

    /// Past all laws, as a damaged file or another program would leave it.
    private func plant(_ crew: Crew) throws { try company.store.write(at: company.clock.now) { try $0.insert(crew) } }

    private func crew(
        _ id: Int64, _ name: String, _ leader: Technician, _ members: [Technician], from: Day? = nil, to: Day? = nil
    ) -> Crew {
        Crew(
            id: Identifier(id), name: name, leader: leader.id, members: members.map(\.id), from: from ?? monday,
            through: to)
    }

    @Test func aSoundCrewIsNoFinding() throws {
        try crewed.save("Windy", company.ewa, [company.jan])
        #expect(try kinds() == [])
    }

    @Test func whoeverIsTwiceInACrewIsFound() throws {
        try plant(crew(90, "A", company.ewa, [company.ewa]))
        try plant(crew(91, "B", company.jan, [company.piotr, company.piotr]))
        #expect(try kinds() == ["crew-twice A", "crew-twice B"])
    }

    @Test func whoeverIsInTwoCrewsIsFoundWhereTheirDaysMeet() throws {
        try plant(crew(90, "A", company.ewa, [company.jan], to: monday + 3))
        try plant(crew(91, "B", company.piotr, [company.jan], from: monday + 3))
        try plant(crew(92, "C", company.ola, [company.ewa], from: monday + 4))
        let found = try company.desk.findings().filter { $0.kind == "crew-overlap" }
        #expect(found.map(\.what) == [.crews(.overlap(technician: "Jan Wilk", with: "A", on: monday + 3))])
        #expect(
            found.map { $0.sentence(Wording(.polish, SmallCompany.calendar)) }
                == ["B: Jan Wilk jest także w ekipie A, od 2026-11-26."])
        // What is over is no fault.
        company.clock.now = SmallCompany.at("07:00", monday + 4)
        #expect(try kinds() == [])
    }

    /// Taken back under another crew, one comes back beside it.
    @Test func anUndoThatBringsACrewBackBesideAnotherIsFound() throws {
        try crewed.save("A", company.ewa, [company.jan])
        let crew = try company.desk.crew(named: "A").crew
        _ = try company.desk.perform(EndCrew(crew: crew.id, through: monday), by: company.ann)
        _ = try company.desk.perform(
            SaveCrew(title: "B", leader: company.piotr.id, members: [company.jan.id], from: monday + 1),
            by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        #expect(try kinds() == ["crew-overlap B"] || kinds() == ["crew-overlap A"])
    }

    @Test func whoeverHasLeftIsFoundInCrewsAndAtVisits() throws {
        try crewed.save("A", company.ewa, [company.jan])
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00")
        #expect(try crewed.people(visit) == [company.ewa.id, company.jan.id])
        var gone = company.jan
        gone.isActive = false
        try company.store.write(at: company.clock.now) { try $0.update(gone) }
        #expect(try kinds() == ["crew-of-gone A"])
        let sentences = try company.desk.findings().map { $0.sentence(Wording(.english, SmallCompany.calendar)) }
        #expect(sentences.contains { $0.contains("Jan Wilk, who comes along, does not work then") }, "\(sentences)")
    }

    @Test func aMemberInTwoPlacesIsFound() throws {
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00", isExact: true, with: [company.jan])
        let other = try company.newOrder().visit
        try crewed.place(other, company.jan, at: "09:30", isExact: true, override: "x")
        let found = try company.desk.findings().map(\.what)
        #expect(
            found.contains { what in
                if case .planning(.doubleBooking("Jan Wilk", monday, _)) = what { true } else { false }
            }, "\(found)")
    }

    @Test func aCrewIsFoundByItsNameAndByItsPeople() throws {
        try crewed.save("Windy duże", company.ewa, [company.jan])
        let crew = try company.desk.crew(named: "Windy duże")
        for text in ["windy", "duze", "wilk"] {
            let found = try company.desk.find(FindRequest(id: 1, text: text))
            #expect(
                found.contains(
                    Found(.crew(crew.crew.id), name: "Windy duże", detail: "Ewa Zych; Jan Wilk; 2026-11-23")),
                "\(text)")
        }
    }
}
