import DeskModel
import Operations
import ServiceModel
import Storage

/// Three thousand maintenance plans as companies have them: most by the month or the quarter, some by the year or after the
/// last, all with a tolerance.
struct BenchPlans {
    static let count = 3_000

    let company: BenchCompany

    /// Does nothing to a store that has as many already.
    func addIfMissing(to desk: ServiceDesk) throws {
        guard try desk.plans().count < Self.count else { return }
        let plans = try plans(desk)
        try company.write(desk) { transaction in
            for var plan in plans {
                plan.id = try transaction.newID()
                plan.number = try transaction.next(counter: MaintenancePlan.counter)
                try transaction.insert(plan)
            }
        }
    }

    /// Entered two years ago, when they begin; of the company's types and sites.
    func plans(_ desk: ServiceDesk) throws -> [MaintenancePlan] {
        let (sites, types, today) = (try desk.sites(), try desk.serviceTypes().filter(\.isActive), company.monday)
        guard !types.isEmpty else { throw BenchFault.nothingToPlace }
        let rules = try [
            "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=2TU",
        ]
        .map { try RecurrenceSet(start: (today - 700).iso, rules: [$0]) }
        return (1...Self.count).map { number in
            let site = sites[number % sites.count]
            let rule: PlanRule =
                number % 5 == 0
                ? .afterCompletion(CompletionStep(2, .months), first: today + number % 60)
                : .recurrence(rules[number % rules.count])
            return MaintenancePlan(
                id: Identifier(Int64(number)), number: number,
                PlanDraft(
                    name: "Plan \(number)", customer: site.customer, site: site.id,
                    serviceType: types[number % types.count].id,
                    terms: PlanTerms(rule, tolerance: Tolerance(before: 5, after: 5))), created: today)
        }
    }
}
