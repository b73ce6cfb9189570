import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Other desks do not wait while somebody repairs.
@Suite struct OutageClashTests {
    private let today = SmallCompany.span("07:00", "24:00")

    @Test func whatAnotherDeskHasMovedIsToldAndNothingIsWritten() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        let solved = try company.outage([.off(company.ewa.id, today)])
        try company.place(visit, company.piotr, by: company.bob)
        let before = try company.plan()
        #expect {
            try company.accept(solved)
        } throws: { error in
            guard case .outages(.moved(let orders, let clash))? = error as? Refusal else { return false }
            return orders.count == 1 && clash.actor == "bob"
        }
        #expect(try company.plan() == before)
        #expect(try company.absences().isEmpty)
        let again = try company.outage([.off(company.ewa.id, today)])
        #expect(again.answer.affected.isEmpty)
        _ = try company.accept(again)
        #expect(try company.absences() == [today])
    }

    @Test func aVisitThatCameToTheAbsentMeanwhileIsNotForgotten() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let solved = try company.outage([.off(company.ewa.id, today)])
        try company.place(visit, company.ewa, by: company.bob)
        #expect {
            try company.desk.perform(
                AcceptOutage(draft: solved.answer.draft, moves: [], basis: solved.answer.basis), by: company.ann)
        } throws: { error in
            if case .outages(.daysChanged)? = error as? Refusal { true } else { false }
        }
    }

    @Test func ofTwoDesksThatAcceptTheSecondIsTold() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        let ann = try company.outage([.off(company.ewa.id, today)])
        let bob = try company.outage([.off(company.ewa.id, today)])
        _ = try company.accept(ann)
        let after = try company.plan()
        #expect(throws: Refusal.self) { try company.accept(bob, by: company.bob) }
        #expect(try company.plan() == after)
        #expect(try company.absences() == [today])
    }
}
