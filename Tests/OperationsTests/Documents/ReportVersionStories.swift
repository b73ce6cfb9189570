import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Versions of a report: what a correction changes is said in each of them, and who signed which.
@Suite struct ReportVersionStories: ReportSuite {
    let setting: ReportSetting

    init() throws { setting = try ReportSetting() }

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
        // A copy tells it in its own language, and is known again.
        let copy = try desk.document(of: reports[1], in: .polish)
        #expect(
            copy.words.contains(
                "Lista kontrolna, 2: Odpowiedź: „11,2 V (poza granicami)” → „11,9 V (poza granicami)”"))
        #expect(!copy.words.contains("→ “11.9 V"), "\(copy.words)")
        #expect(
            try desk.reportVerdict(
                of: desk.pdf(of: copy, printer).bytes, claims: [reports[1].version.content], printer)
                == .copy(reports[1], .polish, newest: 2))
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

    /// Role, drawn signature and photos are named as well, each where it is all that changes.
    @Test func aCorrectionNamesRoleSignatureAndPhotos() throws {
        let (_, visit) = try working()
        try complete(visit)
        func told(_ signedBy: String?, _ account: SaidAccount, _ language: Language = .english) throws -> String {
            let receipt = try desk.perform(
                CorrectReport(visit: visit.id, signedBy: signedBy, account: account), by: company.ann)
            let words = receipt.summary.sentence(Wording(language, SmallCompany.calendar))
            return String(words.drop { $0 != ";" })
        }
        func photo(_ byte: UInt8) throws -> KeptFile {
            try desk.keep(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, byte, 0, 0xFF, 0xD9]), named: "panel.jpg")
        }
        let other = try #require(SignatureStrokes(drawn: [[(x: 0, y: 0), (x: 10, y: 40)]]))
        #expect(
            try told("Anna Lis", SaidAccount(role: "owner", strokes: strokes)) == "; signed by Anna Lis; role: owner.")
        #expect(
            try told("Anna Lis", SaidAccount(role: "owner", strokes: other))
                == "; signed by Anna Lis; role: owner; new drawn signature.")
        #expect(
            try told("Anna Lis", SaidAccount(strokes: strokes), .polish)
                == "; podpis: Anna Lis; funkcja: nic; nowy podpis odręczny.")
        #expect(
            try told("Anna Lis", SaidAccount()) == "; signed by Anna Lis; no drawn signature any more.")
        #expect(try told(nil, SaidAccount(photos: [try photo(1)])) == "; photos added: panel.jpg.")
        // As they are attached: a name that is taken gets a number.
        #expect(try told(nil, SaidAccount(photos: [try photo(2)]), .polish) == "; dodane zdjęcia: panel-2.jpg.")
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
}
