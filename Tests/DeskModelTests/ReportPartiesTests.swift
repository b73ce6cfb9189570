import DeskModel
import ServiceModel
import Testing

/// Who ordered, where, and who pays, at the head of a report.
@Suite struct ReportPartiesTests {
    private func contract(_ reason: VerdictReason) throws -> PrintedParty? {
        let party = ServiceReport.Party(name: "Hotel")
        let report = ServiceReport(
            number: OrderNumber(year: 2026, sequence: 70), visit: 1, title: "Cieknie", type: .repair,
            reported: Timestamp(seconds: 0), customer: party, site: party, contract: "U/2026/022",
            verdict: Verdict(.paid, reason))
        let envelope = ReportEnvelope(
            version: 1, language: .english, madeAt: Timestamp(seconds: 0), content: "", signing: .notAsked)
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let print = ServiceReportPrint(report, envelope, issuer: PrintedIssuer(name: "Serwis"), calendar)
        return print.document.parties.last
    }

    @Test func theContractsNumberStandsOnce() throws {
        let prices = PriceTerms(list: "Cennik 2026", discount: 1000)
        let timesOnly = try #require(try contract(.timesOnly(contract: "U/2026/022", prices)))
        #expect(timesOnly.name == "U/2026/022")
        #expect(timesOnly.lines == ["Sets the times only; work is chargeable by Cennik 2026, less 10 %"])
        let none = try #require(try contract(.noContract))
        #expect(none.lines == ["no contract covers it; by the price list"])
    }
}
