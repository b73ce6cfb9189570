package import DeskModel
package import ServiceModel
import Storage

/// Makes the orders of maintenance plans: of all of them shortly after midnight, and of one when it changes.
package struct GeneratePlansJob: JobHandler {
    static let kind = "generate-plans"
    private static let daily = "daily"
    /// Minutes after midnight.
    private static let hour = TimeOfDay(minutes: 5)!

    static func key(of plan: MaintenancePlan.ID) -> String { "plan/\(plan)" }

    package init() {}

    package var kind: String { Self.kind }
    package var standing: String? { Self.daily }

    package func name(_ language: Language) -> String {
        language("orders of maintenance plans", "zlecenia z planów przeglądów")
    }

    package func next(after job: Job, on desk: ServiceDesk) -> Timestamp? {
        guard job.key == Self.daily else { return nil }
        let calendar = desk.company.calendar
        return calendar.timestamp(of: calendar.day(of: desk.now) + 1, Self.hour)
    }

    package func perform(_ job: Job, on desk: ServiceDesk, isStillOurs: () throws -> Bool) throws -> [Summary] {
        if job.key == Self.daily { return try desk.generatePlanOrders(isStillOurs: isStillOurs).map(\.summary) }
        guard let id = Int64(job.key.drop { $0 != "/" }.dropFirst()).map(MaintenancePlan.ID.init),
            try desk.store.read({ try $0.find(id) }) != nil
        else { return [] }
        return try desk.generatePlanOrders(of: id).map { [$0.summary] } ?? []
    }
}
