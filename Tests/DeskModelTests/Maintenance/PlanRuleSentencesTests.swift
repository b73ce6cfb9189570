import DeskModel
import ServiceModel
import Testing

@Suite struct PlanRuleSentencesTests {
    private struct Case: Sendable {
        var start = "2026-01-01"
        var rule: String
        var english: (short: String, long: String)
        var polish: (short: String, long: String)
    }

    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!

    private func wording(_ language: Language) -> Wording { Wording(language, calendar) }

    private static let cases: [Case] = [
        Case(
            rule: "FREQ=MONTHLY;BYMONTHDAY=1", english: ("monthly, the 1st", "each 1st of the month"),
            polish: ("co miesiąc, 1.", "każdego 1. dnia miesiąca")),
        Case(
            rule: "FREQ=MONTHLY;BYMONTHDAY=15,31",
            english: ("FREQ=MONTHLY;BYMONTHDAY=15,…", "each 15th and 31st of the month, where there is one"),
            polish: ("co miesiąc, 15. i 31.", "każdego 15. i 31. dnia miesiąca, jeśli taki jest")),
        Case(
            rule: "FREQ=MONTHLY;BYMONTHDAY=-1", english: ("monthly, last day", "each last day of the month"),
            polish: ("co miesiąc, ostatniego", "każdego ostatniego dnia miesiąca")),
        Case(
            rule: "FREQ=MONTHLY;INTERVAL=3", english: ("quarterly, the 1st", "every 3 months on the 1st"),
            polish: ("co kwartał, 1.", "co 3 miesiące 1. dnia miesiąca")),
        Case(
            rule: "FREQ=MONTHLY;BYDAY=-1FR", english: ("monthly, last Fri", "monthly on the last Friday"),
            polish: ("co miesiąc, ost. pt", "co miesiąc w ostatni piątek miesiąca")),
        Case(
            rule: "FREQ=MONTHLY;INTERVAL=6;BYDAY=2WE",
            english: ("every 6 months, 2nd Wed", "every 6 months on the 2nd Wednesday"),
            polish: ("co 6 miesięcy, 2. śr", "co 6 miesięcy w 2. środę miesiąca")),
        Case(
            rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            english: ("monthly, last Mon-Fri day", "monthly on the last day of Monday to Friday"),
            polish: ("co miesiąc, ostatni pon-pt", "co miesiąc ostatniego dnia od pon do pt")),
        Case(
            start: "2026-11-14", rule: "FREQ=YEARLY", english: ("yearly, 14 Nov", "yearly on 14 November"),
            polish: ("co rok, 14 lis", "co rok 14 listopada")),
        Case(
            start: "2024-02-29", rule: "FREQ=YEARLY;INTERVAL=2",
            english: ("every 2 years, 29 Feb", "every 2 years on 29 February (29 February: leap years)"),
            polish: ("co 2 lata, 29 lut", "co 2 lata 29 lutego (29 lutego: lata przestępne)")),
        Case(
            rule: "FREQ=YEARLY;BYMONTH=3,9", english: ("yearly, 1 Mar, 1 Sep", "yearly on 1 March and 1 September"),
            polish: ("co rok, 1 mar, 1 wrz", "co rok 1 marca i 1 września")),
        Case(
            rule: "FREQ=YEARLY;BYMONTH=6;BYDAY=2TU",
            english: ("yearly, 2nd Tue, Jun", "yearly on the 2nd Tuesday of June"),
            polish: ("co rok, 2. wt, cze", "co rok w 2. wtorek czerwca")),
        Case(
            rule: "FREQ=WEEKLY;BYDAY=TH,MO", english: ("weekly, Mon, Thu", "each Monday and Thursday"),
            polish: ("co tydzień, pon, czw", "w każdy poniedziałek i w każdy czwartek")),
        Case(
            rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", english: ("every 2 weeks, Tue", "every 2 weeks on Tuesday"),
            polish: ("co 2 tygodnie, wt", "co 2 tygodnie we wtorek")),
        Case(
            rule: "FREQ=DAILY;INTERVAL=45;COUNT=4", english: ("every 45 days, 4×", "every 45 days, 4 times"),
            polish: ("co 45 dni, 4×", "co 45 dni, 4 razy")),
        Case(
            rule: "FREQ=MONTHLY;UNTIL=20271231",
            english: ("FREQ=MONTHLY;UNTIL=20271231", "each 1st of the month, until 31 Dec 2027"),
            polish: ("co miesiąc, 1., do 31 gru 27", "każdego 1. dnia miesiąca, do 31 gru 2027")),
    ]

    @Test func aCommonRuleIsSaidInBothLanguagesAndLengths() throws {
        for item in Self.cases {
            let rule = PlanRule.recurrence(try RecurrenceSet(start: item.start, rules: [item.rule]))
            #expect(rule.long(wording(.english)) == item.english.long)
            #expect(rule.long(wording(.polish)) == item.polish.long)
            for (language, short) in [(Language.english, item.english.short), (.polish, item.polish.short)] {
                let said = rule.short(wording(language))
                #expect(said == short && said.count <= 28)
            }
        }
    }

    @Test func aStepAfterACompletionIsSaid() {
        let rule = PlanRule.afterCompletion(CompletionStep(6, .months), first: Day(iso: "2027-01-14")!)
        #expect(rule.short(wording(.english)) == "6 months after the last")
        #expect(rule.long(wording(.english)) == "6 months after the last completion, first on 14 Jan 2027")
        #expect(rule.short(wording(.polish)) == "6 miesięcy po ostatnim")
        #expect(rule.long(wording(.polish)) == "6 miesięcy po ostatnim wykonaniu, najpierw 14 sty 2027")
    }

    /// What would need a sentence of its own is shown as it is written, whole where there is room.
    @Test func anOddRuleIsSaidAsItsText() throws {
        for text in [
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "FREQ=YEARLY;BYYEARDAY=100",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", "FREQ=YEARLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=-3FR",
            "FREQ=DAILY;BYDAY=MO",
        ] {
            let rule = PlanRule.recurrence(try RecurrenceSet(start: "2026-01-01", rules: [text]))
            #expect(rule.long(wording(.english)) == text)
            let short = rule.short(wording(.polish))
            #expect(short == text || (short.count == 28 && short.hasSuffix("…") && text.hasPrefix(short.dropLast())))
        }
        let two = try RecurrenceSet(start: "2026-01-01", rules: ["FREQ=DAILY"], dates: ["2025-12-24"])
        #expect(PlanRule.recurrence(two).long(wording(.english)) == "RRULE:FREQ=DAILY  RDATE;VALUE=DATE:20251224")
    }

    @Test func whatStandsBesideTheRuleIsSaidToo() {
        var terms = PlanTerms(.afterCompletion(CompletionStep(1, .weeks), first: Day(iso: "2027-01-14")!))
        #expect(terms.toleranceWords(.english) == nil && terms.seasonWords(wording(.english)) == nil)
        terms.tolerance = Tolerance(before: 5, after: 5)
        terms.season = Season(from: MonthDay("09-01")!, to: MonthDay("10-31")!)
        #expect(terms.toleranceWords(.english) == "±5 days" && terms.toleranceWords(.polish) == "±5 dni")
        #expect(terms.seasonWords(wording(.english)) == "season Sep-Oct")
        terms.season = Season(from: MonthDay("11-15")!, to: MonthDay("02-28")!)
        #expect(terms.seasonWords(wording(.polish)) == "sezon 15 lis-28 lut")
        terms.tolerance = Tolerance(before: 10, after: 2)
        #expect(terms.toleranceWords(.english) == "-10 +2 days")
        #expect(terms.freeDayWords(.english) == "a free day moves it to the next working day")
    }
}
