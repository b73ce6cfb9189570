import DeskModel
import ServiceModel
import Testing

/// Days, hours and windows in Polish and English words, as of Monday 2026-11-23, 12:00.
@Suite struct TimeWordsTests {
    private static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private let words = TimeWords(
        calendar: calendar, now: calendar.timestamp(iso8601: "2026-11-23T12:00:00+01:00")!)

    @Test(arguments: [
        ("today", "2026-11-23"), ("dziś", "2026-11-23"), ("jutro", "2026-11-24"), ("pojutrze", "2026-11-25"),
        ("yesterday", "2026-11-22"), ("wed", "2026-11-25"), ("śr", "2026-11-25"), ("Piątek", "2026-11-27"),
        ("mon", "2026-11-30"), ("pn", "2026-11-30"), ("+3", "2026-11-26"), ("24", "2026-11-24"), ("22", "2026-12-22"),
        ("24.11", "2026-11-24"), ("1.2", "2027-02-01"), ("24.11.2027", "2027-11-24"), ("2026-12-01", "2026-12-01"),
    ])
    func aDay(text: String, iso: String) throws {
        #expect(try words.day(text).iso == iso)
    }

    @Test(arguments: ["31.2", "31.2.2027", "0.5", "32", "blah", "", "2026-02-30", "24.13"])
    func aDayThatDoesNotExist(text: String) {
        #expect(throws: InputFault.notADate(text)) { try words.day(text) }
    }

    @Test(arguments: [
        ("tomorrow 8-12", "2026-11-24T08:00:00+01:00", "2026-11-24T12:00:00+01:00"),
        ("jutro 8-12", "2026-11-24T08:00:00+01:00", "2026-11-24T12:00:00+01:00"),
        ("pt 14", "2026-11-27T14:00:00+01:00", "2026-11-27T15:00:00+01:00"),
        ("8:30-9:45", "2026-11-23T08:30:00+01:00", "2026-11-23T09:45:00+01:00"),
        ("24.11 od 8", "2026-11-24T08:00:00+01:00", "2026-11-24T20:00:00+01:00"),
        ("wed till 12", "2026-11-25T07:00:00+01:00", "2026-11-25T12:00:00+01:00"),
        ("jutro rano", "2026-11-24T08:00:00+01:00", "2026-11-24T12:00:00+01:00"),
        ("jutro po południu", "2026-11-24T12:00:00+01:00", "2026-11-24T16:00:00+01:00"),
        ("tomorrow 0800-1200", "2026-11-24T08:00:00+01:00", "2026-11-24T12:00:00+01:00"),
        ("jutro 20-24", "2026-11-24T20:00:00+01:00", "2026-11-25T00:00:00+01:00"),
        ("jutro", "2026-11-24T00:00:00+01:00", "2026-11-25T00:00:00+01:00"),
        (
            "2026-11-24T08:00:00+01:00/2026-11-24T09:00:00+01:00", "2026-11-24T08:00:00+01:00",
            "2026-11-24T09:00:00+01:00"
        ),
    ])
    func aWindow(text: String, start: String, end: String) throws {
        let window = try words.window(text)
        #expect(Self.calendar.iso8601(window.start) == start && Self.calendar.iso8601(window.end) == end)
    }

    @Test func whatMakesNoWindowSaysWhy() {
        #expect(throws: InputFault.windowEndsBeforeItBegins) { try words.window("jutro 12-8") }
        #expect(throws: InputFault.notADate("31.2")) { try words.window("31.2 8-12") }
        #expect(throws: InputFault.notADate("kiedyś")) { try words.window("kiedyś") }
    }

    @Test func theNightOnWhichTheClockChanges() throws {
        // 2027-03-28: 02:00 to 03:00 does not exist.
        #expect(throws: InputFault.skippedByTheClock("28.3.2027 2:30-4")) { try words.window("28.3.2027 2:30-4") }
        #expect(throws: InputFault.skippedByTheClock("28.3.2027 2:30")) { try words.moment("28.3.2027 2:30") }
        // 2027-10-31: 02:30 comes twice; the first is meant.
        #expect(Self.calendar.iso8601(try words.moment("31.10.2027 2:30")) == "2027-10-31T02:30:00+02:00")
        #expect(try words.window("31.10.2027").seconds == 25 * 3600)
    }

    @Test(arguments: [
        ("90", 90), ("1:30", 90), ("1h", 60), ("1h30", 90), ("1,5h", 90), ("2 godz", 120), ("45m", 45), ("45 min", 45),
        ("0:20", 20),
    ])
    func aLength(text: String, minutes: Int) throws {
        #expect(try WorkWords.duration(text) == minutes)
    }

    @Test(arguments: ["", "h", "abc", "1x", "-5h"])
    func whatIsNoLength(text: String) {
        #expect(throws: InputFault.notANumber(text)) { try WorkWords.duration(text) }
    }

    @Test(arguments: [
        ("thu 8:00", "2026-11-19T08:00"), ("czw 8:00", "2026-11-19T08:00"), ("Thu 19 8:00", "2026-11-19T08:00"),
        ("19 8:00", "2026-11-19T08:00"), ("19.11 8:00", "2026-11-19T08:00"), ("24 listopada 8:00", "2025-11-24T08:00"),
        ("mon 8:00", "2026-11-23T08:00"), ("mon 14:00", "2026-11-16T14:00"), ("23.11 8:00", "2026-11-23T08:00"),
        ("Wed 25 8:00", "2026-03-25T08:00"), ("31 8:00", "2026-10-31T08:00"), ("8:50", "2026-11-23T08:50"),
        ("wczoraj 23:30", "2026-11-22T23:30"), ("today 14:00", "2026-11-23T14:00"),
        ("2026-11-24 8:00", "2026-11-24T08:00"),
    ])
    func whatHappenedLiesBehind(text: String, iso: String) throws {
        #expect(Self.calendar.iso8601(try words.past.moment(text)).hasPrefix(iso))
    }

    @Test func theSameWordsOfWhatIsPlannedLieAhead() throws {
        for (text, iso) in [
            ("thu 8:00", "2026-11-26T08:00"), ("19.11 8:00", "2027-11-19T08:00"), ("26 8:00", "2026-11-26T08:00"),
            ("Thu 19 8:00", "2027-08-19T08:00"),
        ] {
            #expect(Self.calendar.iso8601(try words.moment(text)).hasPrefix(iso), "\(text)")
        }
        #expect(throws: InputFault.self) { try words.moment("8 8:50") }
    }

    @Test func aDayOfWhatHappenedIsTheLastSuchDay() throws {
        for (text, iso) in [("fri", "2026-11-20"), ("mon", "2026-11-23"), ("24", "2026-10-24"), ("1.12", "2025-12-01")]
        {
            #expect(try words.past.day(text).iso == iso, "\(text)")
        }
    }
}
