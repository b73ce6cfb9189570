import Blobs
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Reports go out by mail: by themselves where the customer wants it, and whenever somebody wants it.
@Suite struct ReportMailStories {
    private let company: SmallCompany
    private let server = FakeServer()
    private let order: Order
    private let visit: Visit
    private var desk: ServiceDesk { company.desk }
    private let english = Wording(.english, SmallCompany.calendar)

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(by: company.bob)
        company.clock.now = SmallCompany.at("08:00")
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("08:40")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("10:00")
    }

    private func edit(_ change: (inout EditCustomer.Changes) -> Void) throws {
        var changes = EditCustomer.Changes()
        change(&changes)
        try perform(EditCustomer(customer: company.customer.id, changes: changes))
    }

    private func wanting(_ addresses: String) throws { try edit { $0.reportEmail = addresses } }

    @discardableResult
    private func perform(_ command: any Command) throws -> Receipt { try desk.perform(command, by: company.ann) }

    private func complete() throws {
        try perform(
            ReportVisit(
                visit: visit.id, act: .complete, signedBy: "Anna Lis", account: SaidAccount(done: "Swapped it.")))
    }

    private func makeReports() throws {
        _ = try JobWorker(desk, .printing(with: FakePrinter()), owner: "a").work()
    }

    private func send() throws {
        _ = try JobWorker(desk, JobRegistry([SendMailJob(server, dice: { 0 })]), owner: "b").work()
    }

    private var mail: [OutboxMessage] {
        get throws { try company.store.read { try $0.messages(about: order.id) }.filter { $0.kind == .report } }
    }

    private func newest() throws -> OrderReport { try #require(try desk.reports(of: order.id).last) }

    @Test func aReportGoesByItselfToWhoeverWantsItWithThePDF() throws {
        try wanting("biuro@hotel.example, k.nowak@hotel.example,reporter")
        try complete()
        try makeReports()
        #expect(try mail.map(\.address) == ["biuro@hotel.example", "k.nowak@hotel.example"])
        try send()
        let report = try newest()
        let bytes = try desk.bytes(of: report.document)
        let taken = server.taken.filter { $0.attachment != nil }
        #expect(taken.count == 2 && taken.allSatisfy { $0.attachment?.bytes == bytes && !$0.isNotice })
        #expect(taken[0].attachment?.name == report.name && taken[0].subject.hasPrefix("Protokół serwisowy: "))
        #expect(try mail.allSatisfy { $0.state == .sent && $0.report == report.version.id })
        let shown = try desk.orderReports(of: order.id)
        #expect(shown.mail.count == 2 && shown.mail[0].stateWords(.english) == "sent")
    }

    @Test func whoeverSaysNothingGetsNoneUnlessSomebodySendsIt() throws {
        try complete()
        try makeReports()
        #expect(try mail.isEmpty)
        #expect(throws: Refusal.notices(.noReportAddress(order.number))) {
            try perform(SendReport(report: try newest().version.id))
        }
        try edit { $0.email = "biuro@hotel.example" }
        let receipt = try perform(SendReport(report: try newest().version.id))
        #expect(
            receipt.summary.sentence(english)
                == "\(order.number): version 1 of the report of visit 1 waits to be sent to biuro@hotel.example.")
        #expect(try mail.map(\.state) == [.queued])
        #expect(throws: Refusal.notices(.onItsWay(try mail[0].id, to: "biuro@hotel.example"))) {
            try perform(SendReport(report: try newest().version.id))
        }
    }

    /// The report of the whole order was made later, and is not what goes out.
    @Test func theConsoleAndTheVerbSendTheSameReport() throws {
        try edit { $0.email = "biuro@hotel.example" }
        #expect(try desk.orderReports(of: order.id).toSend == nil)
        #expect(throws: Refusal.documents(.nothingToReport(order.number))) { try desk.reportToSend(of: order.id) }
        try complete()
        try makeReports()
        company.clock.now = SmallCompany.at("11:00")
        _ = try desk.makeReport(of: order.id, visit: nil, FakePrinter())
        let whole = try newest()
        let meant = try #require(try desk.orderReports(of: order.id).toSend)
        #expect(whole.visit == nil && meant.visit == 1)
        #expect(try desk.reportToSend(of: order.id) == meant)
        let receipt = try perform(SendReport(report: whole.version.id))
        #expect(
            receipt.summary.sentence(english)
                == "\(order.number): version 1 of the report of the whole order waits to be sent to biuro@hotel.example."
        )
    }

    @Test func whoeverReportedTheTicketGetsItBeforeTheCustomer() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try perform(
            CreateTicket(
                TicketDraft(
                    customer: company.customer.id, site: company.sites[0].id, symptom: "Cieknie",
                    reporter: Reporter(name: "Ewa Lis", email: "e.lis@hotel.example"))))
        let ticket = try #require(try desk.tickets().first?.ticket)
        try perform(ConvertTicket(ticket: ticket.id, works: [.ofType(nil, duration: 60)]))
        let made = try #require(try company.store.read { try $0.all(Order.self) }.max { $0.number < $1.number })
        #expect(try desk.reportAddresses(of: made.id) == ["e.lis@hotel.example"])
        #expect(try desk.silence(about: made.id) == nil)
        #expect(try desk.reportAddresses(of: order.id) == ["biuro@hotel.example"])
    }

    @Test func aMessageSaysWhatIsAttached() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try complete()
        try makeReports()
        try perform(SendReport(report: try newest().version.id))
        let document = try newest().document
        #expect(try desk.message(try mail[0].id).line.attached == document)
        // Lists know it too, and say it in the same words.
        let lines = try desk.outbox().lines.filter { $0.message.kind == .report }
        #expect(lines.map(\.attached) == [document])
        let line = try #require(try desk.orderReports(of: order.id).mail.first)
        #expect(line.attachedWords(.english) == "\(document.name), \(SizeWords.words(document.size, .english))")
    }

    @Test func sentOnceItGoesAgainOnlyAsACopy() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try complete()
        try makeReports()
        let report = try newest().version.id
        try perform(SendReport(report: report))
        try send()
        let sent = try mail[0]
        #expect(throws: Refusal.notices(.sentAlready(sent.id, at: sent.changedAt))) {
            try perform(SendReport(report: report))
        }
        // To another address it goes, and the one that has it is told of.
        let receipt = try perform(SendReport(report: report, addresses: ["biuro@hotel.example", "nowy@hotel.example"]))
        #expect(receipt.skipped == [.notices(.sentAlready(sent.id, at: sent.changedAt))])
        try perform(SendReport(report: report, asCopy: true))
        try send()
        #expect(try mail.map(\.state) == [.sent, .sent, .sent])
        #expect(try mail.map(\.copyOf) == [nil, nil, sent.id])
        #expect(server.taken.filter { $0.attachment != nil }.count == 3)
    }

    @Test func unsubscribingFromNoticesStopsNoReport() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try wanting("biuro@hotel.example")
        try perform(RefuseNotices(customer: company.customer.id, address: nil, reason: "too many"))
        try complete()
        try makeReports()
        #expect(try mail.map(\.state) == [.queued])
        // Not even one that is refused while the report waits.
        try perform(AllowNotices(customer: company.customer.id, address: nil))
        try perform(RefuseNotices(customer: company.customer.id, address: nil, reason: "still"))
        #expect(try mail.map(\.state) == [.queued])
    }

    @Test func aNewVersionTakesThePlaceOfOneThatWaits() throws {
        try wanting("biuro@hotel.example")
        try complete()
        try makeReports()
        company.clock.now = SmallCompany.at("11:00")
        try perform(CorrectReport(visit: visit.id, account: SaidAccount(done: "Swapped both.")))
        try makeReports()
        #expect(try mail.map(\.state) == [.stopped, .queued])
        #expect(try mail[0].withdrawal == .overtaken)
        try send()
        company.clock.now = SmallCompany.at("12:00")
        try perform(CorrectReport(visit: visit.id, account: SaidAccount(done: "Swapped all.")))
        try makeReports()
        #expect(try mail.map(\.state) == [.stopped, .sent, .queued])
    }

    @Test func sendingIsTakenBackAndDoneAgain() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try complete()
        try makeReports()
        try perform(SendReport(report: try newest().version.id))
        _ = try desk.undo(by: company.ann)
        #expect(try mail.map(\.state) == [.stopped])
        _ = try desk.redo(by: company.ann)
        #expect(try mail.map(\.state) == [.queued])
        try send()
        _ = try desk.undo(by: company.ann)
        #expect(try mail.map(\.state) == [.sent], "what is sent is sent")
    }

    @Test func aMailThatComesBackIsRefusedInItsWords() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try complete()
        try makeReports()
        try perform(SendReport(report: try newest().version.id))
        try send()
        let id = try #require(try mail[0].messageID)
        let receipt = try perform(TakeBounce(messageID: id, words: "550 5.1.1\r\n\u{1B}[31m no such user"))
        #expect(try mail[0].state == .refused && mail[0].words == "550 5.1.1 [31m no such user")
        #expect(
            receipt.summary.sentence(english).hasSuffix(
                "to biuro@hotel.example came back: 550 5.1.1 [31m no such user."))
        #expect(throws: Refusal.self) { try perform(TakeBounce(messageID: id, words: "again")) }
        #expect(throws: Refusal.desk(.notFound(.message, key: "<nobody@x.example>"))) {
            try perform(TakeBounce(messageID: "nobody@x.example", words: "x"))
        }
        _ = try desk.undo(by: company.ann)
        #expect(try mail[0].state == .sent)
    }

    @Test(arguments: [
        "a@b\r\nBcc: x@y.pl", "józef@hotel.example", "nowhere", "a b@c.example", "a@b@c.example",
        "\"x\" <a@b.example>",
    ])
    func badAddressesAreRefusedBeforeAnythingIsWritten(_ address: String) throws {
        try complete()
        try makeReports()
        let report = try newest().version.id
        #expect(throws: Refusal.self) { try perform(SendReport(report: report, addresses: [address])) }
        #expect(try mail.isEmpty)
        if !address.contains(" ") { #expect(throws: Refusal.self) { try wanting(address) } }
    }

    @Test func tenAddressesAreTenMessagesAndThirtyAreTooMany() throws {
        try complete()
        try makeReports()
        let report = try newest().version.id
        let ten = (1...10).map { "a\($0)@hotel.example" }
        try perform(SendReport(report: report, addresses: ten + ["A1@hotel.example"]))
        #expect(try mail.map(\.address) == ten)
        #expect(throws: Refusal.notices(.tooManyAddresses(most: 20))) {
            try perform(SendReport(report: report, addresses: (1...30).map { "b\($0)@hotel.example" }))
        }
    }

    @Test func aFileThatIsGoneIsToldAndHoldsNobodyUp() throws {
        try edit { $0.email = "biuro@hotel.example" }
        try complete()
        try makeReports()
        let report = try newest()
        try perform(SendReport(report: report.version.id, addresses: ["x@hotel.example", "y@hotel.example"]))
        var lost = report.document
        lost.hash = String(repeating: "0", count: 64)
        let document = lost
        try company.store.write(at: company.clock.now) { try $0.update(document) }
        try send()
        #expect(try mail.map(\.state) == [.refused, .refused])
        let line = try #require(try desk.orderReports(of: order.id).mail.first)
        #expect(line.words(.english) == "the PDF is not beside the store")
    }
}
