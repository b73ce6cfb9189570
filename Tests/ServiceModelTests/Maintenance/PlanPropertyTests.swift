import ServiceModel
import Testing

/// Random plans, every visit compared with an enumeration of all days it could have had.
@Suite struct PlanPropertyTests {
    private struct Case {
        var terms: PlanTerms
        var work: WorkCalendar

        init(_ random: inout SplitMix) throws {
            let rule = [
                "FREQ=DAILY;INTERVAL=9", "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=MONTHLY;BYMONTHDAY=1,24",
                "FREQ=MONTHLY;BYDAY=-1SU",
                "FREQ=DAILY;INTERVAL=2;BYMONTH=12,1,5",
            ].randomElement(using: &random)!
            terms = PlanTerms(
                .recurrence(try RecurrenceSet(start: "2026-01-01", rules: [rule])),
                onFreeDay: OnFreeDay.allCases.randomElement(using: &random)!)
            if random.chance(70) {
                terms.tolerance = Tolerance(before: random.number(0...9), after: random.number(0...9))
            }
            if random.chance(40) {
                let days = (0..<2).map { _ in MonthDay(day("2026-01-01") + random.number(0...364)) }
                terms.season = Season(from: days[0], to: days[1])
            }
            for _ in 0..<random.number(0...3) {
                let from = day("2026-06-01") + random.number(0...400)
                terms.suspensions.append(Suspension(from: from, to: from + random.number(0...20)))
            }
            work = WorkCalendar(
                workdays: Weekday.allCases.filter { _ in random.chance(70) },
                ownFree: (0..<20).map { _ in OwnFreeDay(day("2026-06-01") + random.number(0...400)) },
                ownWorking: (0..<10).map { _ in day("2026-06-01") + random.number(0...400) })
        }

        func works(_ day: Day) -> Bool { terms.block(day) == nil }

        /// All days to which rule 4 lets a nominal day be moved, best first.
        func targets(_ nominal: Day) -> [Day] {
            let before = terms.tolerance?.before ?? 31
            let after = terms.tolerance?.after ?? 31
            let later = (0...after).dropFirst().map { nominal + $0 }.filter { end in
                work.free(end) == nil && (nominal.number...end.number).allSatisfy { works(Day(number: $0)) }
            }
            let earlier = (0...before).dropFirst().map { nominal - $0 }.filter { end in
                work.free(end) == nil && (end.number...nominal.number).allSatisfy { works(Day(number: $0)) }
            }
            return terms.onFreeDay == .next ? later + earlier : earlier + later
        }

        /// All days that rule 6 lets the visit have, the ends shrunk.
        func room(_ nominal: Day, _ date: Day) -> [Day] {
            guard let tolerance = terms.tolerance else { return [date] }
            let all = (nominal - tolerance.before).number...(nominal + tolerance.after).number
            let days = all.map { Day(number: $0) }.filter { end in
                (min(end, date).number...max(end, date).number).allSatisfy { works(Day(number: $0)) }
            }
            let open = terms.onFreeDay == .keep ? days : days.filter { work.free($0) == nil }
            return open.isEmpty ? [date] : open
        }
    }

    @Test(arguments: 1...60) func everyVisitIsWhereTheRulesPutIt(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let plan = try Case(&random)
        let (from, to) = (day("2026-06-01"), day("2027-07-01"))
        let found = PlanSchedule(plan.terms, plan.work, warsaw).occurrences(from: from, through: to, today: from)
        guard case .recurrence(let set) = plan.terms.rule else { return }
        let nominal = (found.occurrences.map(\.nominal) + found.skipped.map(\.nominal)).sorted()
        #expect(nominal == set.days(from: from, through: to, in: warsaw))
        for visit in found.occurrences {
            #expect(plan.works(visit.nominal) && plan.works(visit.date))
            let reason = plan.work.free(visit.nominal)
            if plan.terms.onFreeDay == .keep || reason == nil {
                #expect(visit.date == visit.nominal && visit.because == nil && visit.standsOnFreeDay == nil)
            } else if let target = plan.targets(visit.nominal).first {
                #expect(visit.date == target && visit.because == reason && visit.standsOnFreeDay == nil)
            } else {
                #expect(visit.date == visit.nominal && visit.standsOnFreeDay == reason)
            }
            let room = plan.room(visit.nominal, visit.date)
            #expect(visit.earliest == room.first && visit.latest == room.last, "\(visit)")
        }
    }

    /// A daily plan that goes back over free days comes to an end.
    @Test func forecastsGoOnEvenWhereEveryVisitIsMovedBack() {
        let plan = PlanTerms(.afterCompletion(CompletionStep(1, .days), first: day("2026-11-07")), onFreeDay: .previous)
        let found = PlanSchedule(plan, WorkCalendar(), warsaw).occurrences(
            from: day("2026-11-01"), through: day("2026-12-01"), today: day("2026-11-01"))
        let nominal = found.occurrences.map(\.nominal)
        #expect(nominal == Array(Set(nominal)).sorted())
        #expect(nominal.last == day("2026-12-01"))
    }

    /// The open visit stands in a window that begins today, however long ago it was due, and in no later one.
    @Test func anOverdueVisitIsToldToday() {
        let plan = PlanTerms(.afterCompletion(CompletionStep(6, .months), first: day("2026-01-05")))
        let schedule = PlanSchedule(plan, WorkCalendar(), warsaw)
        let today = day("2026-11-23")
        let now = schedule.occurrences(from: today, through: day("2027-11-23"), today: today)
        #expect(now.occurrences.first?.nominal == day("2026-01-05"))
        #expect(now.occurrences.first?.overdue == today.since(day("2026-01-05")))
        #expect(now.occurrences.dropFirst().first?.nominal == day("2027-05-23"))
        let later = schedule.occurrences(from: day("2027-01-01"), through: day("2027-12-31"), today: today)
        #expect(later.occurrences.map(\.nominal) == [day("2027-05-23"), day("2027-11-24")])
    }

    @Test func monthsKeepTheDayOrTakeTheLast() {
        #expect(CompletionStep(6, .months).after(day("2026-08-31")) == day("2027-02-28"))
        #expect(CompletionStep(12, .months).after(day("2024-02-29")) == day("2025-02-28"))
        #expect(CompletionStep(1, .months).after(day("2027-01-30")) == day("2027-02-28"))
        #expect(CompletionStep(2, .weeks).after(day("2026-12-25")) == day("2027-01-08"))
    }
}
