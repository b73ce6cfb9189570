import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What the leader tells is measured for each of the crew.
@Suite struct CrewTimeStories {
    @Test func everybodysDayHasWhatTheLeaderTold() throws {
        let crewed = try CrewedCompany()
        let (company, monday) = (crewed.company, SmallCompany.monday)
        let visit = try crewed.visit(of: 2)
        try crewed.place(visit, company.ewa, at: "09:00", isExact: true, with: [company.jan])
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("12:00")
        for (act, time) in [
            (VisitAct.accept, "08:00"), (.travel, "08:40"), (.arrive, "09:00"), (.start, "09:05"),
            (.complete, "10:05"),
        ] {
            _ = try company.desk.perform(
                ReportVisit(
                    visit: visit.id, act: act, at: SmallCompany.at(time), reason: act == .complete ? "bez podpisu" : nil
                ),
                by: company.ann)
        }
        for person in [company.ewa, company.jan] {
            let day = try #require(try company.desk.timeDays(of: person.id, from: monday, through: monday).first)
            let own = day.lines.map(\.stretch).filter { $0.visit == visit.id }
            #expect(own.filter { $0.kind == .work }.map(\.minutes) == [60], "\(person.name)")
            #expect(own.filter { $0.kind == .travel }.map(\.minutes) == [20], "\(person.name)")
        }
        let others = try company.desk.timeDays(of: company.piotr.id, from: monday, through: monday)
        #expect(others.flatMap(\.lines).allSatisfy { $0.stretch.visit == nil })
        let rows = try company.desk.orderTime(of: visit.order).rows
        #expect(rows.map(\.technician).sorted() == ["Ewa Zych", "Jan Wilk"] && rows.allSatisfy { $0.work == 60 })
        // Time of a member's own cannot lie over it.
        let own = AddTime(
            technician: company.jan.id, kind: .administration, about: .office, from: SmallCompany.at("09:30"),
            to: SmallCompany.at("09:45"))
        #expect(throws: Refusal.self) { try company.desk.perform(own, by: company.ann) }
    }
}
