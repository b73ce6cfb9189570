import DeskModel
import ServiceModel
import Testing

/// The line that ends a visit.
@Suite struct ReportWordsTests {
    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private let day = Day(iso: "2026-11-23")!

    private func words(_ text: String, _ act: VisitAct = .complete, times: Bool = true) throws -> ReportWords {
        let noon = calendar.timestamp(of: day, TimeOfDay("12:00")!)
        return try ReportWords(
            text, act: act, asksTimes: times, near: nil, TimeWords(calendar: calendar, now: noon))
    }

    private func at(_ time: String, _ day: Day) -> Timestamp { calendar.timestamp(of: day, TimeOfDay(time)!) }

    @Test(arguments: [
        "9:00-10:30 Anna Nowak; nowy filtr", "9 10:30  Anna  Nowak ;nowy filtr", "0900-1030 Anna Nowak;  nowy filtr ",
    ])
    func timesSignatureAndRemark(text: String) throws {
        let words = try words(text)
        #expect(words.started == at("9:00", day) && words.ended == at("10:30", day))
        #expect(words.signedBy == "Anna Nowak" && words.note == "nowy filtr" && words.reason == nil)
    }

    @Test func behindADashStandsWhyNobodySigned() throws {
        let words = try words("- klient wyszedł", times: false)
        #expect(words.reason == "klient wyszedł" && words.signedBy == nil && words.started == nil)
    }

    @Test func ofOtherActsTheWordsAreTheReason() throws {
        #expect(try words("pompa 25-60; pilne", .needsParts, times: false).reason == "pompa 25-60")
        #expect(try words("22:00-1:30 reszta", .partial).ended == at("1:30", day + 1))
    }

    @Test(arguments: [
        "", "Anna Nowak", "9:00", "9:00 Anna", "9:00-10:30", "9:00-10:30 ; uwaga", "9:00-10:30 -", "99-100 A",
    ])
    func whatIsMissingIsSaid(text: String) {
        #expect(throws: InputFault.self) { try words(text) }
    }

    @Test func ofWorkOverSeveralDaysATimeAloneIsTheLastOneBeforeNow() throws {
        let parts = (0..<3).map { WorkPart(day: day + $0, start: at("8:00", day + $0), end: at("16:00", day + $0)) }
        let placement = try #require(Placement(assignments: [], parts: parts))
        let times = TimeWords(calendar: calendar, now: at("9:30", day + 2)).past
        #expect(try times.moment("8:50", near: placement) == at("8:50", day + 2))
        #expect(try times.moment("15:30", near: placement) == at("15:30", day + 1))
        #expect(try times.moment("mon 8:05", near: placement) == at("8:05", day))
        // Before the work began there is no such time: it is today's, and still to come.
        let first = TimeWords(calendar: calendar, now: at("9:30", day)).past
        #expect(try first.moment("15:30", near: placement) == at("15:30", day))
        let words = try ReportWords("8:50-9:20 A", act: .complete, asksTimes: true, near: placement, times)
        #expect(words.started == at("8:50", day + 2) && words.ended == at("9:20", day + 2))
    }
}
