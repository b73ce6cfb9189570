package import DeskModel
package import ServiceModel

extension Reader {
    package func plan(number: Int) throws -> MaintenancePlan? {
        try fetch(MaintenancePlan.self, "WHERE number = :number", ["number": SQLValue(number)]).first
    }

    package func plan(key: String) throws -> MaintenancePlan? {
        try fetch(MaintenancePlan.self, "WHERE external_key = :key", ["key": SQLValue(key)]).first
    }

    /// All plans by number; with a day, those that are active then.
    package func plans(activeOn day: Day? = nil) throws -> [MaintenancePlan] {
        guard let day else { return try fetch(MaintenancePlan.self, "ORDER BY number") }
        return try fetch(
            MaintenancePlan.self, "WHERE ended_on IS NULL OR ended_on >= :day ORDER BY number",
            ["day": SQLValue(day)])
    }

    /// The plan that an order was made by, and which of its visits it is.
    package func occurrence(of order: Order.ID) throws -> MadeOccurrence? {
        try fetch(MadeOccurrence.self, "WHERE order_id = :order", ["order": SQLValue(order)]).first
    }

    package func occurrence(of plan: MaintenancePlan.ID, on nominal: Day) throws -> MadeOccurrence? {
        try fetch(
            MadeOccurrence.self, "WHERE plan_id = :plan AND nominal = :nominal",
            ["plan": SQLValue(plan), "nominal": SQLValue(nominal)]
        ).first
    }

    /// The number of the plan that each order was made by.
    package func planNumbers() throws -> [Order.ID: Int] {
        let pairs = try statements.rows(
            """
            SELECT p.order_id, m.number FROM plan_occurrence p JOIN maintenance_plan m ON m.id = p.plan_id
            """
        ) { (Identifier<Order>(try $0.integer(0)), try $0.number(1)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Entries that changed a plan or made orders of it, newest first.
    package func history(ofPlan plan: MaintenancePlan.ID, limit: Int = 50) throws -> [JournalEntry] {
        try records(
            """
            WHERE j.sequence IN (
                SELECT r.sequence FROM journal_row r WHERE r.table_name = 'maintenance_plan' AND r.row_key = :key
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'plan_occurrence'
                AND r.row_key IN (
                    SELECT CAST(p.plan_id AS TEXT) || '/' || p.nominal FROM plan_occurrence p WHERE p.plan_id = :plan))
            ORDER BY j.sequence DESC LIMIT :limit
            """, ["key": .text(plan.description), "plan": SQLValue(plan), "limit": SQLValue(limit)]
        ).map(\.entry)
    }

    /// What was made of plans, with what became of it, by plan and nominal day; of one plan, or of all.
    package func followed(_ plan: MaintenancePlan.ID? = nil, in calendar: CompanyCalendar) throws
        -> [MaintenancePlan.ID: [FollowedOccurrence]]
    {
        let columns = MadeOccurrence.table.columns.map { "p.\($0)" }.joined(separator: ", ")
        let condition = plan == nil ? "" : "WHERE p.plan_id = :plan"
        let found = try statements.rows(
            """
            SELECT \(columns), o.number_year, o.number_sequence, o.state, \(Self.completed), \(Self.begun)
            FROM plan_occurrence p JOIN service_order o ON o.id = p.order_id \(condition)
            ORDER BY p.plan_id, p.nominal
            """, plan.map { ["plan": SQLValue($0)] } ?? [:]
        ) { row in
            var reader = RowReader(row, table: MadeOccurrence.table.name)
            return try FollowedOccurrence(reading: &reader, calendar)
        }
        return Dictionary(grouping: found, by: \.made.plan)
    }

    /// When the last visit of an order was completed, and when the first one was begun: facts that no other stands in the
    /// place of.
    private static let completed = moment("MAX", "complete")
    private static let begun = moment("MIN", "start")

    private static func moment(_ which: String, _ act: String) -> String {
        """
        (SELECT \(which)(e.at) FROM visit_event e JOIN visit v ON v.id = e.visit_id
            WHERE v.order_id = o.id AND e.act = '\(act)' AND NOT EXISTS (
                SELECT 1 FROM visit_event c WHERE c.visit_id = e.visit_id AND c.corrects = e.sequence))
        """
    }
}

extension FollowedOccurrence {
    fileprivate init(reading row: inout RowReader, _ calendar: CompanyCalendar) throws {
        let made = try MadeOccurrence(reading: &row)
        let number = try OrderNumber(year: row.integer(), sequence: row.integer())
        let state: OrderState = try row.code()
        let completed = try row.optional { try $0.moment() }
        let begun = try row.optional { try $0.moment() }
        let isDone = state.isOver && state != .cancelled
        let done = isDone ? completed : nil
        self.init(
            made, number: number, state: state, done: done.map { calendar.day(of: $0) },
            minutes: done.flatMap { done in begun.map { done.since($0) / 60 } })
    }
}

extension Transaction {
    /// An order that is taken back leaves its day to be asked for again.
    package func forgetOccurrence(of order: Order.ID) throws {
        if let occurrence = try read.occurrence(of: order) { try delete(occurrence) }
    }
}

extension Reader {
    /// The first day on which a visit of each order stands.
    package func placedDays(of orders: [Order.ID]) throws -> [Order.ID: Day] {
        var days: [Order.ID: Day] = [:]
        for order in orders {
            let day = try visits(of: order).filter { $0.state.holdsTime }.compactMap(\.placement?.day).min()
            if let day { days[order] = day }
        }
        return days
    }
}
