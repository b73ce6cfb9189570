import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct SeveralTests {
    @Test func oneUndoTakesAllBackAndARefusedRowIsLeftOutWithItsReason() throws {
        let company = try SmallCompany()
        let visits = try (0..<3).map { _ in try company.newOrder(by: company.bob).visit }
        for visit in visits.prefix(2) { try company.place(visit, company.ewa) }
        let receipt = try company.desk.perform(Several(visits.map { UnplaceVisit(visit: $0.id) }), by: company.ann)
        #expect(receipt.rows.map { (try? $0.get()) != nil } == [true, true, false])
        #expect(receipt.skipped.count == 1)
        #expect(try visits.map { try company.reload($0).state } == [.open, .open, .open])
        _ = try company.desk.undo(by: company.ann)
        #expect(try visits.map { try company.reload($0).state } == [.planned, .planned, .open])
    }

    @Test func whenAllAreRefusedNothingIsWritten() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(by: company.bob).visit
        let two = [visit, try company.newOrder(by: company.bob).visit]
        let before = try company.store.read { try $0.sequence() }
        #expect(throws: Refusal.self) {
            try company.desk.perform(Several([UnplaceVisit(visit: visit.id)]), by: company.ann)
        }
        do {
            _ = try company.desk.perform(Several(two.map { UnplaceVisit(visit: $0.id) }), by: company.ann)
            Issue.record("nothing of it is planned")
        } catch Refusal.desk(.everyRow(let refusals)) {
            #expect(refusals.count == 2, "each row keeps its own reason")
        }
        #expect(throws: Refusal.desk(.nothingChosen)) {
            try company.desk.perform(Several<UnplaceVisit>([]), by: company.ann)
        }
        #expect(try company.store.read { try $0.sequence() } == before)
    }
}
