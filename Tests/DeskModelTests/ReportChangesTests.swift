import DeskModel
import ServiceModel
import Testing

/// What a new version of a report says of its differences from the one before: nothing hides behind anything else.
@Suite struct ReportChangesTests {
    private let long = String(repeating: "measured again ", count: 20)

    private func report(
        _ works: [ServiceReport.Work], serials: [String] = [], ofVisit visit: Int? = 1
    ) -> ServiceReport {
        let party = ServiceReport.Party(name: "Hotel")
        return ServiceReport(
            number: OrderNumber(year: 2026, sequence: 70), visit: visit, title: "UPS", type: .repair,
            reported: Timestamp(seconds: 0), customer: party, site: party,
            devices: serials.map { .init(name: "UPS", model: "VP", serial: $0, place: "") }, works: works)
    }

    private func work(
        _ visit: Int = 1, found: String = "", done: String = "", left: String = "", remark: String? = nil
    ) -> ServiceReport.Work {
        .init(
            visit: visit, act: .complete, crew: ["Ewa"], ended: Timestamp(seconds: 0), found: found, done: done,
            left: left, remark: remark)
    }

    private func changes(
        _ old: ServiceReport, _ new: ServiceReport, _ language: Language = .english
    ) throws -> [String] {
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let envelope = ReportEnvelope(
            version: 2, language: language, madeAt: Timestamp(seconds: 0), content: "", signing: .notAsked)
        func content(_ report: ServiceReport) -> PrintedDocument {
            ServiceReportPrint(report, envelope, issuer: PrintedIssuer(name: ""), calendar).content
        }
        return ReportChanges(from: content(old), to: content(new)).sentences
    }

    private func changes(_ old: ServiceReport.Work, _ new: ServiceReport.Work) throws -> [String] {
        try changes(report([old]), report([new]))
    }

    @Test func eachThingThatIsSaidIsComparedByItself() throws {
        let before = work(found: long, done: "Swapped it.", left: "string B")
        #expect(
            try changes(before, work(found: long, done: "Swapped both.", left: "string B"))
                == ["Done: “Swapped it.” → “Swapped both.”"])
        #expect(
            try changes(before, work(found: long, left: "string C", remark: "call first"))
                == [
                    "Done: “Swapped it.” → nothing", "Left to do: “string B” → “string C”",
                    "Remark: nothing → “call first”",
                ])
        #expect(
            try changes(report([work(done: "a")]), report([work(done: "b")]), .polish) == ["Wykonano: „a” → „b”"])
    }

    @Test func ofALongTextThePlaceIsShownWhereItDiffers() throws {
        let sentences = try changes(
            work(done: long + "string A is worn out " + long), work(done: long + "string B is worn out " + long))
        let sentence = try #require(sentences.first)
        #expect(sentences.count == 1 && sentence.count < 400)
        #expect(sentence.contains("string A is worn out") && sentence.contains("string B is worn out"))
        #expect(sentence.hasPrefix("Done: “…") && sentence.contains("…” → “…") && sentence.hasSuffix("…”"))
        // What only one of them has, at the end.
        let longer = try #require(try changes(work(done: long), work(done: long + "twice")).first)
        #expect(longer.hasSuffix("again twice”") && longer.contains("again ” → “…"), "\(longer)")
    }

    @Test func theWholeOrderNamesTheVisit() throws {
        let old = report([work(1, done: long), work(2, done: "b")], ofVisit: nil)
        #expect(
            try changes(old, report([work(1, done: long), work(2, done: "c")], ofVisit: nil))
                == ["Visit 2, Done: “b” → “c”"])
        let gone = try changes(old, report([work(1, done: long)], ofVisit: nil))
        #expect(gone.contains("Visit 2, Done: “b” → nothing"), "\(gone)")
    }

    @Test func otherLineBreaksAreSaidToBeNothingElse() throws {
        #expect(try changes(work(done: "a\nb"), work(done: "a b")) == ["Done: only line breaks"])
    }

    @Test func ofDevicesOfOneNameEachIsCompared() throws {
        #expect(
            try changes(report([], serials: ["1", "2"]), report([], serials: ["1", "3"]))
                == ["Devices, UPS: Serial number: “2” → “3”"])
        #expect(
            try changes(report([], serials: ["1", "2"]), report([], serials: ["1"]))
                == ["Devices, taken out: UPS, VP, 2"])
    }
}
