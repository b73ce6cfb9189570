import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Somebody calls who cannot work: it is news, and no change of the plan.
@Suite struct UnableTests {
    private let company: SmallCompany
    private let today: TimeWindow

    init() throws {
        company = try SmallCompany()
        today = TimeWindow(start: SmallCompany.at("07:00"), end: SmallCompany.at("00:00", SmallCompany.monday + 1))!
    }

    @Test func everybodyIsToldWhatNobodyWillDoAndNothingIsMoved() throws {
        let (late, early) = (try company.newOrder(by: company.bob), try company.newOrder(by: company.bob))
        try company.place(early.visit, company.ewa, at: SmallCompany.at("09:00"))
        try company.place(late.visit, company.ewa, at: SmallCompany.at("13:00"))
        let before = try company.desk.view(from: SmallCompany.monday, days: 1)
        let receipt = try company.desk.perform(ReportUnable(technician: company.ewa.id, window: today), by: company.bob)
        #expect(receipt.sequence != nil)
        let numbers = [early.order.number, late.order.number]
        #expect(receipt.summary == .outages(.unable(technician: "Ewa Zych", today, numbers)))
        let after = try company.desk.view(from: SmallCompany.monday, days: 1)
        let stops = after.sheets[CellKey(company.ewa.id, SmallCompany.monday)]?.stops ?? []
        #expect(stops.map(\.visit) == [early.visit.id, late.visit.id])
        #expect(after.queue == before.queue)
        #expect(try company.desk.journal().last?.summary.orders == numbers)
        let told = try company.desk.unable(since: SmallCompany.at("00:00"))
        #expect(told.map(\.technician) == [company.ewa.id] && told.map(\.window) == [today])
    }

    @Test func itIsKeptAlsoWhereNothingIsPlanned() throws {
        let receipt = try company.desk.perform(ReportUnable(technician: company.jan.id, window: today), by: company.bob)
        #expect(receipt.sequence != nil)
        let sentence = receipt.summary.sentence(Wording(.english, SmallCompany.calendar, today: SmallCompany.monday))
        #expect(sentence.contains("Jan Wilk cannot work") && sentence.hasSuffix("Nothing of theirs is planned then."))
        // A fact is not taken back.
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.bob) }
    }

    @Test func whatCannotBeIsRefused() throws {
        let over = TimeWindow(start: SmallCompany.at("05:00"), end: SmallCompany.at("06:00"))!
        #expect(throws: Refusal.outages(.isOver(over.end))) {
            try company.desk.perform(ReportUnable(technician: company.ewa.id, window: over), by: company.bob)
        }
        #expect(throws: Refusal.self) {
            try company.desk.perform(ReportUnable(technician: Identifier(999), window: today), by: company.bob)
        }
        #expect(try company.desk.journal().isEmpty)
    }
}
