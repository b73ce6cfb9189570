import DeskModel
import ServiceModel
import Testing

/// What people say on the phone, in both languages, as of Monday 2026-11-23, 12:00.
@Suite struct DateWordsTests {
    private static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private static func words(at moment: String = "2026-11-23T12:00:00+01:00") -> TimeWords {
        TimeWords(calendar: calendar, now: calendar.timestamp(iso8601: moment)!)
    }

    @Test(arguments: [
        ("w piątek", "2026-11-27"), ("w piatek", "2026-11-27"), ("on Friday", "2026-11-27"), ("piątku", "2026-11-27"),
        ("w środę", "2026-11-25"), ("we wtorek", "2026-11-24"), ("niedziela", "2026-11-29"), ("sob.", "2026-11-28"),
        ("next Tue", "2026-12-01"), ("w przyszły wtorek", "2026-12-01"), ("następna środa", "2026-12-02"),
        ("this Friday", "2026-11-27"), ("najbliższy piątek", "2026-11-27"), ("last Friday", "2026-11-20"),
        ("zeszły piątek", "2026-11-20"), ("24 listopada", "2026-11-24"), ("24 lis", "2026-11-24"),
        ("24 lis.", "2026-11-24"), ("24 XI", "2026-11-24"), ("November 24th", "2026-11-24"), ("24 nov", "2026-11-24"),
        ("24th of November", "2026-11-24"), ("3 października", "2027-10-03"), ("1 maja 2027 r.", "2027-05-01"),
        ("29 lutego", "2028-02-29"), ("31 gru", "2026-12-31"), ("24/11", "2026-11-24"), ("24.11.26", "2026-11-24"),
        ("24.11.", "2026-11-24"), ("24 listopada 2027", "2027-11-24"), ("po jutrze", "2026-11-25"),
        ("pojutrze", "2026-11-25"), ("day after tomorrow", "2026-11-25"), ("przedwczoraj", "2026-11-21"),
        ("za tydzień", "2026-11-30"), ("za 2 tygodnie", "2026-12-07"), ("in two weeks", "2026-12-07"),
        ("in a week", "2026-11-30"), ("za 3 dni", "2026-11-26"), ("za trzy dni", "2026-11-26"),
        ("in 10 days", "2026-12-03"), ("za miesiąc", "2026-12-23"), ("2 days ago", "2026-11-21"),
        ("tydzień temu", "2026-11-16"), ("Fri 27", "2026-11-27"), ("pt 27", "2026-11-27"), ("wt 24 lis", "2026-11-24"),
        ("Tue 24 Nov", "2026-11-24"), ("Sun 6,", "2026-12-06"), ("koniec tygodnia", "2026-11-29"),
        ("end of month", "2026-11-30"), ("JUTRO", "2026-11-24"), ("jutro.", "2026-11-24"),
    ])
    func aDay(text: String, iso: String) throws {
        #expect(try Self.words().day(text).iso == iso)
    }

    @Test(arguments: [
        ("w piątek o 14", "2026-11-27T14:00:00+01:00"), ("friday 14", "2026-11-27T14:00:00+01:00"),
        ("o 14 w piątek", "2026-11-27T14:00:00+01:00"), ("friday at 2 pm", "2026-11-27T14:00:00+01:00"),
        ("friday 2pm", "2026-11-27T14:00:00+01:00"), ("pt o 14.30", "2026-11-27T14:30:00+01:00"),
        ("jutro o 10.11", "2026-11-24T10:11:00+01:00"), ("jutro o ósmej", "2026-11-24T08:00:00+01:00"),
        ("jutro 8 rano", "2026-11-24T08:00:00+01:00"), ("pt 2 po południu", "2026-11-27T14:00:00+01:00"),
        ("jutro w południe", "2026-11-24T12:00:00+01:00"), ("noon", "2026-11-23T12:00:00+01:00"),
        ("za 2 godz", "2026-11-23T14:00:00+01:00"), ("in 2 h", "2026-11-23T14:00:00+01:00"),
        ("za godzinę", "2026-11-23T13:00:00+01:00"), ("za pół godziny", "2026-11-23T12:30:00+01:00"),
        ("za półtorej godziny", "2026-11-23T13:30:00+01:00"), ("in half an hour", "2026-11-23T12:30:00+01:00"),
        ("za kwadrans", "2026-11-23T12:15:00+01:00"), ("in 90 minutes", "2026-11-23T13:30:00+01:00"),
        ("za 1,5 godz.", "2026-11-23T13:30:00+01:00"), ("in 1:30", "2026-11-23T13:30:00+01:00"),
        ("za 2 godz 15 min", "2026-11-23T14:15:00+01:00"), ("10 min temu", "2026-11-23T11:50:00+01:00"),
        ("an hour ago", "2026-11-23T11:00:00+01:00"), ("teraz", "2026-11-23T12:00:00+01:00"),
        ("za 2 dni o 8", "2026-11-25T08:00:00+01:00"), ("za tydzień o 8:15", "2026-11-30T08:15:00+01:00"),
        ("jutro do 12", "2026-11-24T12:00:00+01:00"), ("24 listopada 8", "2026-11-24T08:00:00+01:00"),
        ("Fri 27, 14:05", "2026-11-27T14:05:00+01:00"), ("pt 6, 8:00", "2027-08-06T08:00:00+02:00"),
        ("14h30", "2026-11-23T14:30:00+01:00"), ("godz. 15", "2026-11-23T15:00:00+01:00"),
    ])
    func aMoment(text: String, iso: String) throws {
        #expect(Self.calendar.iso8601(try Self.words().moment(text)) == iso)
    }

    @Test(arguments: [
        ("w środę rano", "2026-11-25T08:00", "2026-11-25T12:00"),
        ("rano w środę", "2026-11-25T08:00", "2026-11-25T12:00"),
        ("wed morning", "2026-11-25T08:00", "2026-11-25T12:00"),
        ("jutro przed południem", "2026-11-24T08:00", "2026-11-24T12:00"),
        ("w piątek o 14", "2026-11-27T14:00", "2026-11-27T15:00"),
        ("jutro do 12", "2026-11-24T07:00", "2026-11-24T12:00"),
        ("do 12 jutro", "2026-11-24T07:00", "2026-11-24T12:00"),
        ("jutro od 8 do 12", "2026-11-24T08:00", "2026-11-24T12:00"),
        ("od 8 do 12 w piątek", "2026-11-27T08:00", "2026-11-27T12:00"),
        ("between 8 and 12 on friday", "2026-11-27T08:00", "2026-11-27T12:00"),
        ("jutro między 8 a 12", "2026-11-24T08:00", "2026-11-24T12:00"),
        ("8 to 12 tomorrow", "2026-11-24T08:00", "2026-11-24T12:00"),
        ("pt 8 - 12", "2026-11-27T08:00", "2026-11-27T12:00"),
        ("jutro 8–12:30", "2026-11-24T08:00", "2026-11-24T12:30"),
        ("jutro 10.10-11.11", "2026-11-24T10:10", "2026-11-24T11:11"),
        ("tomorrow 8am-2pm", "2026-11-24T08:00", "2026-11-24T14:00"),
        ("w piątek po 15", "2026-11-27T15:00", "2026-11-27T20:00"),
        ("do piątku", "2026-11-23T12:00", "2026-11-28T00:00"), ("by Friday", "2026-11-23T12:00", "2026-11-28T00:00"),
        ("do piątku do 12", "2026-11-23T12:00", "2026-11-27T12:00"),
        ("before friday", "2026-11-23T12:00", "2026-11-27T00:00"),
        ("do 24 listopada", "2026-11-23T12:00", "2026-11-25T00:00"),
        ("do końca tygodnia", "2026-11-23T12:00", "2026-11-30T00:00"),
        ("od środy do piątku", "2026-11-25T00:00", "2026-11-28T00:00"),
        ("wed-fri", "2026-11-25T00:00", "2026-11-28T00:00"),
        ("od piątku do wtorku", "2026-11-27T00:00", "2026-12-02T00:00"),
        ("24.11-26.11", "2026-11-24T00:00", "2026-11-27T00:00"),
        ("od jutra 8 do piątku 12", "2026-11-24T08:00", "2026-11-27T12:00"),
        ("next week", "2026-11-30T00:00", "2026-12-07T00:00"),
        ("w tym tygodniu", "2026-11-23T00:00", "2026-11-30T00:00"), ("in 2 h", "2026-11-23T14:00", "2026-11-23T15:00"),
        ("within 2 hours", "2026-11-23T12:00", "2026-11-23T14:00"),
        ("w ciągu 3 dni", "2026-11-23T12:00", "2026-11-27T00:00"),
        ("Fri 27, 14:00-15:00", "2026-11-27T14:00", "2026-11-27T15:00"),
        ("jutro..pt", "2026-11-24T00:00", "2026-11-28T00:00"),
        ("2026-11-24 08:00-12:00", "2026-11-24T08:00", "2026-11-24T12:00"),
        ("2026-11-24 08:00+01:00", "2026-11-24T08:00", "2026-11-24T09:00"),
        ("2026-11-24 20:00-24:00", "2026-11-24T20:00", "2026-11-25T00:00"),
        ("tonight", "2026-11-23T16:00", "2026-11-23T20:00"),
        ("this afternoon", "2026-11-23T12:00", "2026-11-23T16:00"),
        ("jutro wieczorem", "2026-11-24T16:00", "2026-11-24T20:00"),
        ("tomorrow 2-4pm", "2026-11-24T14:00", "2026-11-24T16:00"),
        ("tomorrow 11-1pm", "2026-11-24T11:00", "2026-11-24T13:00"),
    ])
    func aWindow(text: String, start: String, end: String) throws {
        let window = try Self.words().window(text)
        #expect(Self.calendar.iso8601(window.start).hasPrefix(start), "\(Self.calendar.iso8601(window.start))")
        #expect(Self.calendar.iso8601(window.end).hasPrefix(end), "\(Self.calendar.iso8601(window.end))")
    }

    @Test func aWindowThatEndsBeforeItBeginsIsNoMomentElsewhere() {
        #expect(throws: InputFault.windowEndsBeforeItBegins) { try Self.words().window("2026-11-24 12:00-08:00") }
    }

    /// What is due `by` something is due when that is over.
    @Test(arguments: [
        ("do piątku", "2026-11-28T00:00"), ("w piątek", "2026-11-28T00:00"), ("jutro do 12", "2026-11-24T12:00"),
        ("jutro rano", "2026-11-24T12:00"), ("jutro 8-12", "2026-11-24T12:00"), ("za 2 godz", "2026-11-23T14:00"),
        ("pt 14", "2026-11-27T14:00"), ("24", "2026-11-25T00:00"), ("do końca dnia", "2026-11-24T00:00"),
    ])
    func anEnd(text: String, end: String) throws {
        let moment = try Self.words().edge(text, endOfDay: true)
        #expect(Self.calendar.iso8601(moment).hasPrefix(end), "\(Self.calendar.iso8601(moment))")
    }

    @Test func monthsYearsAndClocksEnd() throws {
        let newYear = Self.words(at: "2026-12-31T23:30:00+01:00")
        #expect(try newYear.day("jutro").iso == "2027-01-01")
        #expect(try newYear.day("1 stycznia").iso == "2027-01-01")
        #expect(try newYear.day("31 grudnia").iso == "2026-12-31")
        #expect(Self.calendar.iso8601(try newYear.moment("za godzinę")) == "2027-01-01T00:30:00+01:00")
        #expect(try Self.words(at: "2027-01-31T08:00:00+01:00").day("za miesiąc").iso == "2027-02-28")
        #expect(try Self.words(at: "2027-02-28T08:00:00+01:00").day("za 12 miesięcy").iso == "2028-02-28")
        // The night before 2027-03-28 has no 02:30; two hours are two hours.
        let spring = Self.words(at: "2027-03-28T01:30:00+01:00")
        #expect(Self.calendar.iso8601(try spring.moment("in 2 h")) == "2027-03-28T04:30:00+02:00")
        #expect(throws: InputFault.skippedByTheClock("w niedzielę o 2:30")) {
            try Self.words(at: "2027-03-26T08:00:00+01:00").moment("w niedzielę o 2:30")
        }
        #expect(try Self.words(at: "2027-10-30T08:00:00+02:00").window("jutro").seconds == 25 * 3600)
        let autumn = Self.words(at: "2027-10-31T02:30:00+02:00")
        #expect(Self.calendar.iso8601(try autumn.moment("za godzinę")) == "2027-10-31T02:30:00+01:00")
    }

    @Test(arguments: [
        ("jutro o kiedyś", "kiedyś"), ("w piątek blabla", "blabla"), ("30 lutego", "30 lutego"), ("wt 25 lis", "wt 25"),
        ("jutro w środę", "środę"), ("99", "99"), ("25:70", "25:70"), ("za", "za"), ("o", "o"), ("-", "-"),
        ("8-", "8-"),
        ("do", "do"), ("jutro 8-12 14", "14"), ("od piątku", "od piątku"), ("next", "next"), ("+", "+"),
        ("za 99999999999999999999 dni", "za 99999999999999999999 dni"), ("\u{301}", "\u{301}"),
    ])
    func whatIsNotUnderstoodIsNamed(text: String, named: String) {
        #expect(throws: InputFault.notADate(named)) { try Self.words().window(text) }
    }

    /// Whatever is typed, there is an answer.
    @Test func noWordsStopTheProgram() {
        let pieces = [
            "jutro", "pt", "24", "listopada", "za", "2", "godz", "do", "od", "-", "o", "rano", "po", "next", "in",
            "ago", "24.11",
            "9999", "8-12", "..", "/", "miesiąc", "tygodnie", "koniec", "a", "i", "XII", "w", "+9", "1,5", "h", "pm",
            ",", "31",
        ]
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var text: [String] = []
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(pieces[Int(state >> 33) % pieces.count])
            }
            let line = text.joined(separator: state.isMultiple(of: 3) ? "" : " ")
            if let window = try? Self.words().window(line) { #expect(window.start < window.end) }
            _ = try? Self.words().edge(line, endOfDay: true)
            _ = try? WorkWords.duration(line)
        }
    }

    @Test(arguments: [
        ("2 godz 15 min", 135), ("1h30min", 90), ("półtorej godziny", 90), ("half an hour", 30), ("kwadrans", 15),
        ("1,5 godz.", 90), ("90 minut", 90), ("2 godziny", 120),
    ])
    func aLength(text: String, minutes: Int) throws {
        #expect(try WorkWords.duration(text) == minutes)
    }

    @Test(arguments: ["1h30zzz", "1h9223372036854775807", "2 dni", "h30", "1h-5"])
    func whatIsNoLength(text: String) {
        #expect(throws: InputFault.notANumber(text)) { try WorkWords.duration(text) }
    }
}
