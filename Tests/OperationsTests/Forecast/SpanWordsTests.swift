import DeskModel
import ServiceModel
import Testing

/// Far due times are told in days.
@Suite struct SpanWordsTests {
    private let english = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
    private let polish = Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday)

    @Test func hoursOfAFortnightAreDays() {
        #expect(english.span(minutes: 206) == "3:26" && polish.span(minutes: 206) == "3:26")
        #expect(english.span(minutes: 23 * 60 + 59) == "23:59")
        #expect(english.span(minutes: 24 * 60) == "1 day" && polish.span(minutes: 24 * 60) == "1 dzień")
        #expect(english.span(minutes: 334 * 60 + 26) == "13 days 22 hours")
        #expect(polish.span(minutes: 334 * 60 + 26) == "13 dni 22 godziny")
        #expect(polish.span(minutes: 27 * 60) == "1 dzień 3 godziny")
        #expect(english.span(minutes: -25 * 60) == "-1 day 1 hour")
        #expect(english.narrowSpan(minutes: 334 * 60 + 26) == "13 d" && english.narrowSpan(minutes: -8) == "-0:08")
    }
}
