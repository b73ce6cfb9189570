import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// What is said with an act that makes no report is kept where it belongs, or refused: nothing is taken and left out.
@Suite struct EvidenceStories {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit
    private var desk: ServiceDesk { company.desk }

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(by: company.bob)
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        for (act, time) in [(VisitAct.accept, "07:50"), (.travel, "08:00"), (.arrive, "08:25")] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
    }

    private func kept(_ name: String, _ byte: UInt8) throws -> KeptFile {
        try desk.keep(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, byte, 0, 0xFF, 0xD9]), named: name)
    }

    private func tell(
        _ act: VisitAct, of other: Visit? = nil, signedBy: String? = nil, _ account: SaidAccount? = nil
    ) throws {
        _ = try desk.perform(
            ReportVisit(
                visit: (other ?? visit).id, act: act, reason: signedBy == nil ? "zamknięte" : nil, signedBy: signedBy,
                account: account), by: company.ann)
    }

    private func refusedField(_ body: () throws -> Void) -> Field? {
        do {
            try body()
        } catch Refusal.desk(.invalid(let field, _)) {
            return field
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    private func events() throws -> [VisitEvent] { try company.store.read { try $0.events(of: visit.id) } }

    @Test func thePictureOfAClosedDoorStaysWithTheOrderAndOnNoReport() throws {
        try tell(.noAccess, SaidAccount(photos: [try kept("door.jpg", 1)]))
        let papers = try desk.documents(of: .order(order.id))
        #expect(papers.map(\.name) == ["door.jpg"] && papers.map(\.purpose) == [.evidence])
        let again = try #require(try company.store.read { try $0.visits(of: order.id) }.last)
        try company.place(again, company.ewa, at: SmallCompany.at("10:00"))
        _ = try desk.perform(DispatchVisit(visit: again.id), by: company.ann)
        company.clock.now = SmallCompany.at("11:00")
        _ = try desk.perform(
            ReportVisit(
                visit: again.id, act: .complete, started: SmallCompany.at("10:00"), signedBy: "Anna Lis",
                account: SaidAccount(photos: [try kept("panel.jpg", 2)])), by: company.ann)
        _ = try JobWorker(desk, .printing(with: FakePrinter()), owner: "a").work()
        let report = try #require(try desk.reports(of: order.id).first)
        let words = try desk.document(of: report).words
        #expect(words.contains("panel.jpg") && !words.contains("door.jpg"), "\(words)")
    }

    @Test func aCorrectionNamesThePictureOfAClosedDoor() throws {
        try tell(.noAccess)
        let receipt = try desk.perform(
            CorrectReport(visit: visit.id, account: SaidAccount(photos: [try kept("door.jpg", 1)])), by: company.ann)
        let words = receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(words.hasSuffix(": zamknięte; photos added: door.jpg."), "\(words)")
    }

    @Test func whatOnlyAReportSaysIsRefusedWhereThereIsNone() throws {
        for (field, account) in [
            (Field.found, SaidAccount(found: "x")), (.done, SaidAccount(done: "x")),
            (.advice, SaidAccount(advice: "x")),
        ] {
            #expect(refusedField { try tell(.noAccess, account) } == field)
            #expect(refusedField { try tell(.abort, account) } == field)
            #expect(refusedField { try tell(.start, account) } == field)
        }
        #expect(refusedField { try tell(.noAccess, signedBy: "Anna Lis") } == .signature)
        try tell(.start)
        let strokes = try #require(SignatureStrokes(drawn: [[(x: 0, y: 0), (x: 40, y: 10)]]))
        #expect(refusedField { try tell(.complete, SaidAccount(role: "manager")) } == .signerRole)
        #expect(refusedField { try tell(.complete, SaidAccount(strokes: strokes)) } == .strokes)
        #expect(refusedField { try tell(.partial, SaidAccount(role: "manager")) } == .signerRole)
        #expect(try events().last?.act == .start)
    }

    /// HEIC is kept, although no page shows it: the report has a line for it.
    @Test func aPhotoIsAPicture() throws {
        let list = try desk.keep(Data("{\"a\": 1}".utf8), named: "list.json")
        let paper = try desk.keep(Data("%PDF-1.4\n1 0 obj\n".utf8), named: "paper.pdf")
        for file in [list, paper] {
            for act in [VisitAct.noAccess, .abort] {
                #expect(throws: Refusal.documents(.noPicture(name: file.name))) {
                    try tell(act, SaidAccount(photos: [file]))
                }
            }
        }
        try tell(.start)
        #expect(throws: Refusal.documents(.noPicture(name: "paper.pdf"))) {
            try tell(.complete, signedBy: "Anna Lis", SaidAccount(photos: [try kept("panel.jpg", 1), paper]))
        }
        #expect(try events().last?.act == .start && desk.documents(of: .order(order.id)).isEmpty)
        let head: [UInt8] = [0, 0, 0, 24]
        let brands: [UInt8] = Array("ftypheic\0\0\0\0mif1heic".utf8)
        let heic = try desk.keep(Data(head + brands), named: "panel.heic")
        #expect(heic.mediaType == "image/heic")
        try tell(.complete, signedBy: "Anna Lis", SaidAccount(photos: [heic]))
        #expect(try desk.documents(of: .order(order.id)).map(\.name) == ["panel.heic"])
    }

    @Test func aCorrectionLeavesNothingOutEither() throws {
        try tell(.start)
        try tell(.partial, SaidAccount(found: "Worn out."))
        func correct(_ act: VisitAct?, signedBy: String? = nil, note: String? = nil, _ account: SaidAccount?) throws {
            _ = try desk.perform(
                CorrectReport(
                    visit: visit.id, act: act, reason: "pomyłka", signedBy: signedBy, note: note, account: account),
                by: company.bob)
        }
        #expect(refusedField { try correct(nil, signedBy: "Anna Lis", nil) } == .signature)
        #expect(refusedField { try correct(.abort, SaidAccount(found: "x")) } == .found)
        #expect(refusedField { try correct(.withdraw, SaidAccount(advice: "x")) } == .advice)
        try correct(.withdraw, note: "wrong visit", nil)
        #expect(try events().last?.note == "wrong visit")
    }
}
