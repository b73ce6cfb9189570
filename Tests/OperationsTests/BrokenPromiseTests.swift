import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A promise is never broken without a word.
@Suite struct BrokenPromiseTests {
    private static let monday = SmallCompany.monday
    private let company: SmallCompany

    init() throws { company = try SmallCompany() }

    private func promised(_ from: String, _ to: String) throws -> Visit {
        let visit = try company.newOrder(skills: [company.sep]).visit
        let window = TimeWindow(start: SmallCompany.at(from), end: SmallCompany.at(to))!
        _ = try company.desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: "Anna"), by: company.ann)
        return try company.reload(visit)
    }

    private func place(_ visit: Visit, day: Day = monday, at start: String) throws -> Receipt {
        try company.desk.perform(
            PlaceVisit(
                visit: visit.id, technician: company.ewa.id, day: day, start: SmallCompany.at(start, day), isExact: true
            ),
            by: company.ann)
    }

    private func kinds() throws -> [String] { try company.desk.findings().map(\.kind) }

    @Test func assigningOutsideThePromiseSaysSoAndWhomToCall() throws {
        let visit = try promised("10:00", "12:00")
        let kept = try place(visit, at: "11:00")
        guard case .planning(.visitPlaced) = kept.summary else {
            Issue.record("\(kept.summary)")
            return
        }
        #expect(try !kinds().contains("promise-missed"))
        let broken = try place(visit, at: "13:30")
        #expect(broken.summary.isMissing)
        let words = broken.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(
            words.hasSuffix(
                "ZS/2026/000001 misses Mon 23, 10:00-12:00, promised to Anna: call +48 000 000 001."), "\(words)")
        let polish = broken.summary.sentence(Wording(.polish, SmallCompany.calendar))
        #expect(polish.contains("poza terminem pon 23, 10:00-12:00, który obiecano (Anna): zadzwoń"), "\(polish)")
        #expect(broken.summary.orders.count == 1)
    }

    @Test func checkFindsThePromiseThatThePlanMisses() throws {
        let visit = try promised("10:00", "12:00")
        // The day before what was promised is too early too, and nobody is late by it.
        _ = try place(visit, day: Self.monday + 1, at: "10:30")
        #expect(try kinds().contains("promise-missed"))
        let finding = try #require(try company.desk.findings().first { $0.kind == "promise-missed" })
        #expect(finding.severity == .error)
        let words = finding.sentence(Wording(.english, SmallCompany.calendar))
        #expect(
            words.contains("planned for Tue 24, 10:30, though Mon 23, 10:00-12:00 was promised to Anna"), "\(words)")
        _ = try place(visit, at: "10:30")
        #expect(try !kinds().contains("promise-missed"))
    }

    @Test func undoSaysWhatWasDoneAndRedoWhatIsMissedAgain() throws {
        let visit = try promised("10:00", "12:00")
        _ = try place(visit, at: "13:30")
        let undone = try company.desk.undo(by: company.ann).summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(undone.hasPrefix("Undone: ") && !undone.contains("misses"), "\(undone)")
        let entries = try company.store.read { try $0.journal() }
        #expect(entries.contains { $0.summary.isMissing }, "the journal keeps it")
    }

    @Test func aMissedWishIsToldToo() throws {
        let wish = TimeWindow(start: SmallCompany.at("08:00"), end: SmallCompany.at("09:30"))!
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Z życzeniem", preference: wish,
            duration: 60)
        _ = try company.desk.perform(CreateOrder(draft), by: company.ann)
        let visit = try company.store.read { try $0.visits(ofOrdersIn: [])[0] }
        let receipt = try place(visit, at: "14:00")
        guard case .desk(.missing(_, let missed)) = receipt.summary else {
            Issue.record("\(receipt.summary)")
            return
        }
        #expect(missed.map(\.kind) == [.wish] && !receipt.summary.isMissing)
    }
}
