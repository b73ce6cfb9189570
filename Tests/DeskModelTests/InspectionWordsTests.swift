import DeskModel
import ServiceModel
import Testing

/// What an inspection says of limits: only of answers that have some. And what stands beside a signature.
@Suite struct InspectionWordsTests {
    private let number = ChecklistItem(question: "gap", answer: .number, unit: "mm", least: "10", most: "20")
    private let lock = ChecklistItem(question: "doors lock")

    private func answer(_ item: ChecklistItem, _ value: CheckValue?) -> ServiceReport.Answer {
        .init(
            number: 1, item: item, device: "", value: value?.text, isOutside: value.map(item.isOutside) ?? false)
    }

    private func report(_ answers: [ServiceReport.Answer], _ works: [ServiceReport.Work] = []) -> ServiceReport {
        let party = ServiceReport.Party(name: "Hotel")
        return ServiceReport(
            number: OrderNumber(year: 2026, sequence: 70), visit: nil, title: "Winda", type: .inspection,
            reported: Timestamp(seconds: 0), customer: party, site: party, works: works, answers: answers)
    }

    private func envelope(_ signing: ReportSigning) -> ReportEnvelope {
        ReportEnvelope(
            version: 1, language: .english, madeAt: Timestamp(seconds: 0), content: "", signing: signing)
    }

    private func text(_ document: PrintedDocument) -> String {
        PrintedText(document, columns: 300).lines.map(\.text).joined(separator: "\n")
    }

    private func inspection(_ answers: ServiceReport.Answer...) throws -> String {
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let device = ServiceReport.Device(name: "Winda 1", model: "", serial: "", place: "")
        return text(
            InspectionPrint(
                report(answers), of: device, envelope(.notAsked), issuer: PrintedIssuer(name: "Serwis"), calendar
            ).document)
    }

    @Test func ofLimitsItSpeaksOnlyWhereThereAreSome() throws {
        let (inside, outside) = (try CheckValue.read("14", as: number), try CheckValue.read("8", as: number))
        let open = try CheckValue.read("no", as: lock)
        let without = try inspection(answer(lock, open))
        #expect(without.contains("No limits are set for the answers.") && !without.contains("within"))
        #expect(try inspection(answer(lock, open), answer(number, nil)).contains("! Not answered: 1."))
        let within = try inspection(answer(lock, open), answer(number, inside))
        #expect(within.contains("All answers that have limits are within them."))
        let beyond = try inspection(answer(lock, open), answer(number, outside))
        #expect(beyond.contains("Outside their limits: 1. Not answered: 0."))
        #expect(!(try inspection()).contains("Result\n"))
    }

    @Test func aSignatureWithoutStrokesIsANameOnly() throws {
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let signing = ReportSigning.signed(
            name: "Anna Lis", role: "", at: Timestamp(seconds: 0), strokes: nil, version: 1)
        let print = ServiceReportPrint(report([]), envelope(signing), issuer: PrintedIssuer(name: "Serwis"), calendar)
        #expect(text(print.document).contains("signed version 1; name only, no drawn signature"))
    }
}
