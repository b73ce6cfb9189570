import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A day of another year stands whole in its column, with a blank before what follows.
@Suite struct DateColumnTests {
    @Test(arguments: [Language.english, .polish])
    func everyDayOfAnotherYearIsWhole(language: Language) throws {
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let first = try #require(Day(iso: "2025-01-01"))
        let wording = Wording(language, calendar, today: first + 730)
        for distance in 0..<365 {
            let text = wording.date(first + distance)
            #expect(SafeText.width(text) < DeviceWords.dateColumns, "\(text)")
        }
    }
}
