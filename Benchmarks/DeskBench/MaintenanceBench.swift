import DeskModel
import Operations
import ServiceModel
import Storage

/// What maintenance plans take: three thousand of them over a year.
struct MaintenanceBench {
    let company: BenchCompany

    private static let plans = 3_000

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let today = company.monday
        let plans = try self.plans(desk, from: today)
        let (calendar, days) = (desk.company.calendar, try desk.workCalendar())
        var found = 0
        let year = Samples.of(7) { _ in
            found = plans.reduce(0) { count, plan in
                let course = PlanCourse(plan, made: [], days, calendar, today: today)
                return count + course.occurrences(from: today, through: today + 364).occurrences.count
            }
        }
        return [Measurement("a year of \(Self.plans) plans, \(found) visits", year)]
    }

    /// As companies have them: most by the month or the quarter, some by the year or after the last, all with a tolerance.
    private func plans(_ desk: ServiceDesk, from today: Day) throws -> [MaintenancePlan] {
        let sites = try desk.sites()
        let rules = try [
            "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=2TU",
        ]
        .map { try RecurrenceSet(start: (today - 700).iso, rules: [$0]) }
        return (1...Self.plans).map { number in
            let site = sites[number % sites.count]
            let rule: PlanRule =
                number % 5 == 0
                ? .afterCompletion(CompletionStep(2, .months), first: today + number % 60)
                : .recurrence(rules[number % rules.count])
            return MaintenancePlan(
                id: Identifier(Int64(number)), number: number, name: "Plan \(number)", customer: site.customer,
                site: site.id, serviceType: Identifier(1),
                terms: PlanTerms(rule, tolerance: Tolerance(before: 5, after: 5)), created: today - 700)
        }
    }
}
