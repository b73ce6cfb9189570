import DeskModel
package import ServiceModel
import Storage

/// A desk at the list of maintenance plans: monthly, seasonal, after completion, halted and overdue ones.
extension Desk {
    package static func withPlans(
        size: (Int, Int) = (120, 36), language: Language = .english, authority: Authority = .all
    ) throws -> Desk {
        let desk = Desk(size: size, language: language, authority: authority)
        let store = desk.store
        let type = ServiceType(
            id: Identifier(9_000), code: "dzwig", name: "Konserwacja miesięczna dźwigu", category: .maintenance,
            tasks: [TaskTemplate(duration: 90)],
            checklist: (1...14).map { ChecklistItem(question: "Punkt \($0)") })
        let sites = store.catalogue.sites
        func plan(
            _ number: Int, _ name: String, _ rule: PlanRule, tolerance: Int? = 5, season: Season? = nil,
            suspensions: [Suspension] = [], technician: TechnicianWish? = nil, doneBefore: String? = nil
        ) -> MaintenancePlan {
            let site = sites[number % sites.count]
            return MaintenancePlan(
                id: Identifier(9_000 + Int64(number)), number: number,
                PlanDraft(
                    name: name, customer: site.customer, site: site.id, serviceType: type.id,
                    terms: PlanTerms(
                        rule, tolerance: tolerance.map { Tolerance(before: $0, after: $0) }, season: season,
                        suspensions: suspensions), technician: technician,
                    doneBefore: doneBefore.flatMap { Day(iso: $0) }), created: Day(iso: "2026-10-01")!)
        }
        func every(_ rule: String, from start: String) throws -> PlanRule {
            .recurrence(try RecurrenceSet(start: start, rules: [rule]))
        }
        let season = Season(from: MonthDay("09-01")!, to: MonthDay("10-31")!)
        let plans = [
            plan(
                14, "Dźwig L1000, konserwacja", try every("FREQ=MONTHLY;BYMONTHDAY=1", from: "2026-12-01"),
                technician: .preferred(Technician.ID(1)), doneBefore: "2026-11-02"),
            plan(
                22, "Kocioł K35 Duo, przegląd", try every("FREQ=YEARLY", from: "2027-10-14"), tolerance: 10,
                season: season, doneBefore: "2026-10-14"),
            plan(
                31, "Mroźnik LT8, szczelność F-gaz",
                .afterCompletion(CompletionStep(6, .months), first: Day(iso: "2027-01-14")!), doneBefore: "2026-07-14"),
            plan(
                33, "Centrala CW-3000, filtry", try every("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", from: "2026-10-01"),
                suspensions: [Suspension(from: Day(iso: "2026-10-02")!, to: Day(iso: "2026-12-31"))],
                doneBefore: "2026-10-01"),
            plan(
                40, "UPS U40, próba autonomii", try every("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14", from: "2025-11-14"),
                tolerance: nil, doneBefore: "2025-11-14"),
        ]
        store.plant([type] as [any Stored] + plans)
        desk.look()
        desk.press("gp")
        return desk
    }
}
