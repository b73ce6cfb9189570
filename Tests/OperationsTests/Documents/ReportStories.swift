import Blobs
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Reports of visits: made behind the visit's end, kept, signed, and made anew where what they say has changed.
@Suite struct ReportStories {
    private let company: SmallCompany
    private let printer = FakePrinter()
    private var desk: ServiceDesk { company.desk }
    private let english = Wording(.english, SmallCompany.calendar)
    private let strokes = SignatureStrokes(drawn: [[(x: 0, y: 0), (x: 40, y: 10), (x: 80, y: 5)]])!

    init() throws {
        company = try SmallCompany()
        var content = ServiceTypeContent(
            code: "ups", title: "Naprawa UPS", category: .repair, tasks: [TaskTemplate(duration: 60)])
        content.checklist = [
            ChecklistItem(question: "supply voltage", answer: .number, unit: "V", least: "207", most: "253"),
            ChecklistItem(question: "string A", answer: .number, unit: "V", least: "12.0", most: "13.8"),
            ChecklistItem(question: "picture", answer: .photo, isMandatory: false),
        ]
        _ = try desk.perform(CreateServiceType(content), by: company.ann)
        _ = try desk.perform(EditCompany(reportLanguage: .english), by: company.ann)
    }

    /// An order at whose visit Ewa is working since 9; it is 10 now.
    private func working(_ devices: [Asset] = []) throws -> (order: Order, visit: Visit) {
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "UPS beeps")
        draft.assets = devices.map(\.id)
        draft.take(try desk.serviceType(named: "ups", .whole))
        let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let order = try desk.order(named: "\(number)")
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        company.clock.now = SmallCompany.at("08:00")
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("08:40")
        for act in [VisitAct.accept, .travel] {
            _ = try desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("09:00")
        for act in [VisitAct.arrive, .start] {
            _ = try desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("10:00")
        return (order, try company.reload(visit))
    }

    private func complete(_ visit: Visit, signedBy: String? = "Anna Lis", account: SaidAccount? = nil) throws {
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, reason: signedBy == nil ? "nobody there" : nil, signedBy: signedBy,
                answers: [try SaidAnswer(pair: "supply voltage=231"), try SaidAnswer(pair: "string A=11.2")],
                account: account
                    ?? SaidAccount(
                        found: "String A is worn out.", done: "Swapped it.", advice: "Swap string B next year.",
                        role: "manager", strokes: strokes)), by: company.ann)
    }

    /// What a console does behind everything.
    @discardableResult
    private func work() throws -> [JobResult] {
        try JobWorker(desk, .printing(with: printer), owner: "a").work().filter { $0.job.kind == "make-reports" }
    }

    private func versions(_ order: Order) throws -> [OrderReport] { try desk.reports(of: order.id) }

    @Test func theEndOfAVisitMakesItsReportBehindItAndOnlyOnce() throws {
        let (order, visit) = try working()
        try complete(visit)
        #expect(try versions(order).isEmpty)
        #expect(try desk.orderReports(of: order.id).waits)
        try work()
        let report = try #require(try versions(order).first)
        #expect(report.version.version == 1 && report.envelope.isSigned)
        #expect(report.words(english) == "visit 1, version 1, Mon 23 Nov, 10:00; signed by Anna Lis")
        let words = try desk.document(of: report).words
        for said in [
            "Service report", "\(order.number), visit 1", "UPS beeps", "Found: String A is worn out.",
            "Done: Swapped it.",
            "Swap string B next year.", "11.2 V (outside)", "12.0-13.8", "231 V", "0:20", "1:00", "Ewa Zych", "manager",
            "signed version 1", report.version.content,
        ] {
            #expect(words.contains(said), "\(said)")
        }
        #expect(printer.printed.count == 1 && (printer.printed.first?.words == words))
        #expect(try desk.bytes(of: report.document).starts(with: Data("%PDF".utf8)))
        #expect(try !desk.orderReports(of: order.id).waits)
        try desk.store.write(at: desk.now) { try $0.enqueue("make-reports", "visit/\(visit.id)", due: desk.now) }
        try work()
        #expect(try versions(order).count == 1)
        let journal = try desk.journal().last?.summary.sentence(english)
        #expect(
            journal
                == "Report of visit 1 of \(order.number), version 1, was made: report-\("\(order.number)".replacing("/", with: "-"))-visit-1-version-1.pdf."
        )
    }

    @Test func aCorrectionMakesAVersionThatSaysWhatChangedAndWhichWasSigned() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        company.clock.now = SmallCompany.at("11:00")
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "11.9", reason: "misread"), by: company.ann)
        try work()
        let reports = try versions(order)
        #expect(reports.map(\.version.version) == [1, 2])
        #expect(reports[1].envelope.changes == ["Checklist, 2: Answer: “11.2 V (outside)” → “11.9 V (outside)”"])
        #expect(!reports[1].envelope.isSigned)
        let words = try desk.document(of: reports[1]).words
        #expect(words.contains("version 2; signed: version 1"))
        #expect(words.contains("What was signed is version 1."))
        // The first is what it was.
        #expect(try desk.document(of: reports[0]).words.contains("11.2 V (outside)"))
        // What was said for the report may be wrong too.
        _ = try desk.perform(
            CorrectReport(visit: visit.id, account: SaidAccount(done: "Swapped strings A and B.")), by: company.ann)
        try work()
        let third = try #require(try versions(order).last)
        #expect(third.envelope.changes == ["Done: “Swapped it.” → “Swapped strings A and B.”"])
    }

    /// Whether the first version was made before the end is corrected or not.
    @Test(arguments: [true, false])
    func whoSignedStaysNamedWhereTheWorkTurnsOutToGoOn(isMade: Bool) throws {
        let (order, visit) = try working()
        try complete(visit)
        if isMade { try work() }
        company.clock.now = SmallCompany.at("11:00")
        _ = try desk.perform(
            CorrectReport(visit: visit.id, act: .partial, reason: "string B is missing"), by: company.ann)
        try work()
        let reports = try versions(order)
        #expect(reports.map(\.version.version) == [1, 2] && reports[0].envelope.isSigned)
        #expect(reports[1].signing(.english) == "Anna Lis signed version 1")
        let words = try desk.document(of: reports[1]).words
        for said in ["version 2; signed: version 1", "What was signed is version 1.", "Anna Lis", "signed version 1"] {
            #expect(words.contains(said), "\(said)")
        }
        let changes = reports[1].envelope.changes
        #expect(changes.contains { $0.hasPrefix("Result: “completed” → “") }, "\(changes)")
        #expect(changes.contains("Left to do: nothing → “string B is missing”"), "\(changes)")
        _ = try desk.makeReport(of: order.id, visit: nil, printer)
        let whole = try desk.document(of: try #require(try versions(order).last { $0.visit == nil })).words
        #expect(whole.contains("Signed by: Anna Lis"))
        #expect(whole.contains("What was signed is version 1 of the report of visit 1."))
    }

    @Test func aVisitOrAVersionThatIsNotThereIsNamed() throws {
        let (order, visit) = try working()
        #expect(
            sentence { try desk.reportedVisit(of: order.id, 1) }
                == "Visit 1 of order \(order.number.short) did not end with work done: there is nothing to report.")
        try complete(visit)
        #expect(
            sentence { try desk.reportedVisit(of: order.id, 7) } == "There is no visit “\(order.number)/7”.")
        #expect(
            sentence { try desk.jobSheet(of: order.id, visit: 7, in: .english) }
                == "There is no visit “\(order.number)/7”.")
        try work()
        #expect(try desk.keptReport(of: order.id, visit: 1, version: nil).version.version == 1)
        #expect(
            sentence { try desk.keptReport(of: order.id, visit: 1, version: 9) }
                == "The report of order \(order.number.short) (visit 1) has no version 9; the newest is 1.")
    }

    @Test func aCorrectionOfTheReportAloneSaysWhatIsSaidNow() throws {
        let (order, visit) = try working()
        try complete(visit)
        let receipt = try desk.perform(
            CorrectReport(visit: visit.id, account: SaidAccount(done: "Swapped\nboth.", advice: "")), by: company.ann)
        #expect(
            receipt.summary.sentence(english)
                == "\(order.number), Ewa Zych: “completed 10:00” corrected: completed 10:00; done: Swapped both.; recommended: nothing."
        )
    }

    /// The same of the whole order and of the inspection, whether the visit's report is made already or not.
    @Test(arguments: [true, false])
    func whoSignedAnotherContentIsSaidWithTheWholeOrderToo(isMade: Bool) throws {
        var changes = EditAsset.Changes()
        (changes.name, changes.model) = ("UPS 10", "VP 10")
        _ = try desk.perform(CreateAsset(site: company.sites[0].id, details: changes), by: company.ann)
        let (order, visit) = try working(try desk.assets().filter { $0.name == "UPS 10" })
        try complete(visit)
        if isMade { try work() }
        let signed = "Signed by: Anna Lis"
        let before = "What was signed is version 1 of the report of visit 1."
        func inspection() throws -> String {
            try desk.inspection(of: order.id, device: nil, in: .english).words
        }
        #expect(try inspection().contains(signed) && !inspection().contains("What was signed"))
        company.clock.now = SmallCompany.at("11:00")
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "11.9", reason: "misread"), by: company.ann)
        _ = try desk.makeReport(of: order.id, visit: nil, printer)
        let whole = try #require(try versions(order).last)
        let words = try desk.document(of: whole).words
        #expect(words.contains("11.9 V") && words.contains(signed) && words.contains(before), "\(words)")
        #expect(try inspection().contains(before))
        #expect(whole.words(english) == "whole order, version 1, Mon 23 Nov, 11:00; signed visit by visit")
        // Nothing is different any more once it is put right.
        company.clock.now = SmallCompany.at("11:05")
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "11.2", reason: nil), by: company.ann)
        #expect(try !inspection().contains("What was signed"))
    }

    @Test func whatWasSignedIsTheFirstVersionWhateverHappensBeforeItIsMade() throws {
        let (order, visit) = try working()
        try complete(visit)
        company.clock.now = SmallCompany.at("10:01")
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "supply voltage", words: "232", reason: nil), by: company.ann)
        try work()
        let reports = try versions(order)
        #expect(reports.map(\.version.version) == [1, 2])
        #expect(reports[0].envelope.isSigned && !reports[1].envelope.isSigned)
        #expect(try desk.document(of: reports[0]).words.contains("231 V"))
        #expect(try desk.document(of: reports[1]).words.contains("232 V"))
    }

    @Test func withoutASignatureTheReasonStandsThere() throws {
        let (order, visit) = try working()
        try complete(visit, signedBy: nil, account: SaidAccount(done: "All of it"))
        try work()
        let report = try #require(try versions(order).first)
        #expect(try desk.document(of: report).words.contains("Not signed: nobody there"))
        #expect(report.signing(.english) == "not signed: nobody there")
        // Somebody signs later: the same content, and now it is signed.
        _ = try desk.perform(
            CorrectReport(visit: visit.id, signedBy: "Jan Maj", account: SaidAccount(role: "owner", strokes: strokes)),
            by: company.ann)
        try work()
        let later = try #require(try versions(order).last)
        #expect(later.version.version == 2 && later.envelope.changes.isEmpty)
        #expect(try desk.document(of: later).words.contains("Only the signature."))
    }

    @Test func aFailureOfPrintingHoldsUpNothingAndIsToldUntilItIsDone() throws {
        let (order, visit) = try working()
        printer.fail(.noLibrary)
        try complete(visit)
        #expect(try company.reload(visit).state == .completed)
        let failed = try #require(try work().first)
        guard case .failed(let fault, _) = failed.end else { throw Unexpected() }
        #expect(fault.english == PrintFault.noLibrary.sentence(.english))
        let told = try #require(try desk.jobFaults().first)
        #expect(told.name(.english) == "reports of visits")
        #expect(try versions(order).isEmpty)
        printer.fail(nil)
        company.clock.now = company.clock.now + 600
        try work()
        #expect(try versions(order).count == 1)
        #expect(try desk.jobFaults().isEmpty)
    }

    @Test func aFullDiskHoldsUpNothing() throws {
        let (order, visit) = try working()
        try complete(visit)
        // A file stands where the folder of files would be made.
        let folder = company.store.path + ".files"
        try? FileManager.default.removeItem(atPath: folder)
        try Data().write(to: URL(fileURLWithPath: folder))
        let result = try #require(try work().first)
        guard case .failed = result.end else { throw Unexpected() }
        try FileManager.default.removeItem(atPath: folder)
        company.clock.now = company.clock.now + 600
        try work()
        #expect(try versions(order).count == 1)
    }

    @Test func aFileIsToldToBeOursChangedOrSomethingElse() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        let report = try #require(try versions(order).first)
        let bytes = try desk.bytes(of: report.document)
        func verdict(_ bytes: Data, _ claims: [String] = []) throws -> ReportVerdict {
            try desk.reportVerdict(hash: BlobHash(of: bytes).digits, claims: claims)
        }
        #expect(try verdict(bytes) == .ours(report, newest: 1))
        #expect(try verdict(bytes + Data([0x20]), [report.version.content]) == .changed(report))
        #expect(try verdict(Data("%PDF-1.4 other".utf8), ["ab"]) == .notOurs)
        // What is no PDF, such as the store, is no changed report, whatever it holds.
        let claims = [report.version.content]
        let store = Data("SQLite format 3\0\(report.version.content)".utf8)
        #expect(try desk.reportVerdict(of: store, claims: claims, printer) == .notOurs)
        #expect(try desk.reportVerdict(of: Data("%PDF".utf8) + store, claims: claims, printer) == .changed(report))
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "12.9", reason: nil), by: company.ann)
        try work()
        #expect(try verdict(bytes) == .ours(report, newest: 2))
        #expect(
            try verdict(bytes).sentence(english).hasSuffix("signed by Anna Lis. Version 2 has taken its place."))
    }

    @Test func aCopyInAnotherLanguageSaysSoAndIsKnownAgain() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        let report = try #require(try versions(order).first)
        let own = try desk.document(of: report, in: .english)
        #expect(own == (try desk.document(of: report)) && !own.words.contains("COPY"))
        let copy = try desk.document(of: report, in: .polish)
        #expect(copy.badge == "KOPIA; wersja 1, podpisana")
        #expect(copy.footing.hasPrefix("Kopia po polsku; wystawiony plik jest w innym języku. ZS/"))
        let bytes = try desk.pdf(of: copy, printer).bytes
        let claims = [report.version.content]
        #expect(try desk.reportVerdict(of: bytes, claims: claims, printer) == .copy(report, .polish, newest: 1))
        #expect(try desk.reportVerdict(of: bytes + Data([0x20]), claims: claims, printer) == .changed(report))
    }

    @Test func aRemarkIsToldFromWhatWasDoneAndNobodyIsSaidToHaveToldIt() throws {
        let (order, visit) = try working()
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, signedBy: "Anna Lis", note: "call before the next visit",
                answers: [try SaidAnswer(pair: "supply voltage=231"), try SaidAnswer(pair: "string A=12.2")],
                account: SaidAccount(done: "Swapped it.")), by: company.ann)
        try work()
        let words = try desk.document(of: try #require(try versions(order).first)).words
        #expect(words.contains("Done: Swapped it.") && words.contains("Remark: call before the next visit"))
        #expect(words.contains("did the work") && !words.contains("told by"))
    }

    @Test func picturesAreInItAndReceiptsAreNot() throws {
        let (order, visit) = try working()
        func kept(_ name: String, _ byte: UInt8) throws -> KeptFile {
            try desk.keep(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, byte, 0, 0xFF, 0xD9]), named: name)
        }
        var parts = SaidParts()
        parts.receipt = [try kept("receipt.jpg", 1)]
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, signedBy: "Anna Lis",
                answers: [try SaidAnswer(pair: "supply voltage=231"), try SaidAnswer(pair: "string A=12.2")],
                parts: parts,
                account: SaidAccount(photos: [try kept("panel.jpg", 2)])), by: company.ann)
        try work()
        let report = try #require(try versions(order).first)
        let words = try desk.document(of: report).words
        #expect(words.contains("panel.jpg") && !words.contains("receipt.jpg"))
        // A picture that comes later is a change.
        _ = try desk.perform(
            AttachDocuments([try kept("later.jpg", 3)], to: .order(order.id)), by: company.ann)
        try work()
        #expect(try versions(order).last?.envelope.changes == ["Photos: nothing → “later.jpg”"])
    }

    @Test func anotherTelephoneOfTheCustomerIsNoNewVersionAndIsTrueInTheNext() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        var changes = EditCustomer.Changes()
        changes.phone = "+48 600 000 999"
        _ = try desk.perform(EditCustomer(customer: company.customer.id, changes: changes), by: company.ann)
        #expect(try desk.makeReport(of: order.id, visit: 1, printer).isEmpty)
        #expect(try versions(order).count == 1)
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "12.9", reason: nil), by: company.ann)
        try work()
        let later = try #require(try versions(order).last)
        #expect(later.version.version == 2 && later.envelope.changes.count == 3, "\(later.envelope.changes)")
        #expect(try desk.document(of: later).words.contains("+48 600 000 999"))
    }

    @Test func whatWasIssuedStaysAndUndoPassesOverIt() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        let report = try #require(try versions(order).first)
        #expect(
            sentence { try desk.perform(DetachDocument(report.document.id, from: .order(order.id)), by: company.ann) }
                == "\(report.name) is a report that was issued; it stays with its order.")
        _ = try desk.sweepFiles(today: Date(timeIntervalSinceNow: 90 * 86_400))
        #expect(try desk.bytes(of: report.document).count > 100)
        // The end that did not happen: what was issued stays, and there is nothing new to report.
        _ = try desk.perform(
            CorrectReport(visit: visit.id, act: .withdraw, reason: "wrong order"), by: company.ann)
        try work()
        #expect(try versions(order).count == 1)
        let verdict = try desk.reportVerdict(hash: report.document.hash, claims: [])
        #expect(
            verdict.sentence(english).hasSuffix("It is the newest version. The end of the visit was taken back since."))
    }

    @Test func theWholeOrderADeviceAJobSheetAndAStatementComeOfTheSamePieces() throws {
        let (order, visit) = try working()
        let sheet = try desk.jobSheet(of: order.id, visit: nil, in: .polish).words
        #expect(sheet.contains("Karta pracy") && sheet.contains("supply voltage *") && sheet.contains("V, 207-253"))
        #expect(
            sentence { _ = try desk.inspection(of: order.id, device: nil, in: .english) }
                == "Order \(order.number.short) has no visit that ended with work done: there is nothing to report.")
        try complete(visit)
        let made = try desk.makeReport(of: order.id, visit: nil, printer)
        #expect(made.count == 1 && made[0].visit == nil)
        let words = try desk.document(of: try #require(try versions(order).last)).words
        #expect(words.contains("Report of the order") && words.contains("Signed by: Anna Lis"))
    }

    @Test func theSameFactsHaveTheSameHashInEveryLanguage() throws {
        let (order, visit) = try working()
        try complete(visit)
        try work()
        let report = try #require(try versions(order).first)
        let polish = try desk.document(of: report, in: .polish)
        #expect(polish.title == "Protokół serwisowy" && polish.footing.contains(report.version.content))
        #expect(polish.words.contains("11,2 V (poza granicami)"))
    }

    private struct Unexpected: Error {}

    private func sentence(_ work: () throws -> Any) -> String {
        do {
            _ = try work()
            return "done"
        } catch let refusal as Refusal {
            return refusal.sentence(english)
        } catch { return "\(error)" }
    }
}
