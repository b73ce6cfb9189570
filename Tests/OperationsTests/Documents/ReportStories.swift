import Blobs
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Reports of visits: made behind the visit's end, kept, and what is made of the same pieces.
@Suite struct ReportStories: ReportSuite {
    let setting: ReportSetting

    init() throws { setting = try ReportSetting() }

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

    @Test func aFailureOfPrintingHoldsUpNothingAndIsToldUntilItIsDone() throws {
        let (order, visit) = try working()
        printer.fail(.noLibrary)
        try complete(visit)
        #expect(try company.reload(visit).state == .completed)
        let failed = try #require(try work().first)
        guard case .failed(let fault, _) = failed.end else { throw Unexpected.end }
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

    /// It is made behind everybody's back: what is missing in it is kept with it, and said wherever it is shown.
    @Test func whatIsNotInThePDFAsItWasMeantIsKeptAndTold() throws {
        let (order, visit) = try working()
        let warnings: [PrintWarning] = [
            .picture(name: "panel.jpg", .broken), .logo(.missing), .unknownLetters(3),
            .picture(name: "big.png", .tooManyPixels(columns: 9000, rows: 9000)),
        ]
        printer.warn(warnings)
        try complete(visit)
        guard case .done(let told) = try #require(try work().first).end else { throw Unexpected.end }
        let summary = try #require(told.first)
        let lacking =
            ".pdf. panel.jpg: the file is broken. Logo: the file is missing. "
            + "3 letters are printed as empty boxes: no font of this machine has them. "
            + "big.png: not shown here, 9000 × 9000 pixels are too many; the file is kept."
        #expect(summary.sentence(english).hasSuffix(lacking), "\(summary.sentence(english))")
        #expect(try desk.journal().contains { $0.summary == summary })
        let report = try #require(try versions(order).first)
        #expect(report.envelope.warnings == warnings)
        #expect(report.warnings(.polish).first == "panel.jpg: plik jest uszkodzony.")
        // Nothing of the report is different for it, and one that lacks nothing keeps nothing.
        #expect(try desk.document(of: report) == printer.printed.first)
        printer.warn([])
        _ = try desk.perform(
            CorrectAnswer(visit: visit.id, question: "string A", words: "12.9", reason: nil), by: company.ann)
        try work()
        let next = try #require(try versions(order).last?.version)
        #expect(next.version == 2 && !next.envelope.contains("warnings"))
    }

    @Test func aFullDiskHoldsUpNothing() throws {
        let (order, visit) = try working()
        try complete(visit)
        // A file stands where the folder of files would be made.
        let folder = company.store.path + ".files"
        try? FileManager.default.removeItem(atPath: folder)
        try Data().write(to: URL(fileURLWithPath: folder))
        let result = try #require(try work().first)
        guard case .failed = result.end else { throw Unexpected.end }
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

    private enum Unexpected: Error { case end }
}
