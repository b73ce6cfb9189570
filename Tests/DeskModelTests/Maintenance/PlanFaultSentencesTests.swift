import DeskModel
import ServiceModel
import Testing

@Suite struct PlanFaultSentencesTests {
    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!

    private func said(_ fault: RecurrenceFault, _ language: Language = .english) -> String {
        fault.sentence(Wording(language, calendar))
    }

    @Test func aRefusalNamesThePartThatIsWrong() throws {
        let never = try RecurrenceRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
        #expect(said(.neverFires(never)) == "this rule never fires (30 February)")
        #expect(said(.neverFires(never), .polish) == "ta reguła nigdy nie wypada (30 lutego)")
        #expect(said(.outOfRange(.month, 13, 1...12)) == "BYMONTH cannot be 13: 1 … 12")
        #expect(said(.tooOften("FREQ=HOURLY")) == "FREQ=HOURLY: a plan repeats daily at most")
        let past = try RecurrenceRule("FREQ=DAILY;UNTIL=20260101")
        #expect(said(.untilBeforeStart(past)) == "UNTIL=20260101 lies before the start")
    }

    @Test func aToleranceIsToldWithTheInterval() {
        let fault = PlanRuleFault.toleranceBeyondInterval(tolerance: 8, interval: 7)
        #expect(
            fault.sentence(Wording(.english, calendar))
                == "a tolerance of 8 days is longer than the 7 days between two visits")
        #expect(
            fault.sentence(Wording(.polish, calendar))
                == "tolerancja 8 dni jest dłuższa niż odstęp między wizytami: 7 dni")
        let season = Season(from: MonthDay("09-01")!, to: MonthDay("10-31")!)
        #expect(
            PlanRuleFault.seasonNeverMet(season).sentence(Wording(.english, calendar))
                == "no day of the rule lies in the season, 1 Sep to 31 Oct")
    }
}
