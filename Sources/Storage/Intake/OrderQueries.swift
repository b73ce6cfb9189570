package import ServiceModel

extension Reader {
    package func order(_ number: OrderNumber) throws -> Order? {
        try fetch(
            Order.self, "WHERE number_year = :year AND number_sequence = :sequence",
            ["year": SQLValue(number.year), "sequence": SQLValue(number.sequence)]
        ).first
    }

    /// Orders whose number ends in this unpadded tail, newest year first.
    package func orders(tail: Int) throws -> [Order] {
        try fetch(Order.self, "WHERE number_sequence = :tail ORDER BY number_year DESC", ["tail": SQLValue(tail)])
    }

    /// Orders in any of these states, by number; all without a state.
    package func orders(in states: [OrderState] = []) throws -> [Order] {
        let names = (states.isEmpty ? OrderState.allCases : states).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try fetch(Order.self, "WHERE state IN (\(names)) ORDER BY number_year, number_sequence")
    }

    /// Orders of a customer that are not over, by number.
    package func openOrders(of customer: Customer.ID) throws -> [Order] {
        let names = OrderState.allCases.filter { !$0.isOver }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try fetch(
            Order.self, "WHERE customer_id = :customer AND state IN (\(names)) ORDER BY number_year, number_sequence",
            ["customer": SQLValue(customer)])
    }

    /// The order that another program calls so.
    package func order(key: String) throws -> Order? {
        try fetch(Order.self, "WHERE external_key = :key", ["key": SQLValue(key)]).first
    }

    /// Drafts of which everything is known that an order needs to be ready, by number.
    package func completeDrafts() throws -> [Order] {
        try fetch(
            Order.self,
            """
            WHERE state = 'draft' AND asked_duration IS NOT NULL AND asked_held_back = 0
            AND site_id IN (SELECT id FROM site WHERE latitude IS NOT NULL) ORDER BY number_year, number_sequence
            """)
    }

    package func sites(of customer: Customer.ID) throws -> [Site] {
        byPolishName(
            try fetch(Site.self, "WHERE customer_id = :customer ORDER BY id", ["customer": SQLValue(customer)])
        ) { $0.name }
    }

    package func assets(at site: Site.ID) throws -> [Asset] {
        byPolishName(
            try fetch(Asset.self, "WHERE site_id = :site ORDER BY id", ["site": SQLValue(site)])
        ) { $0.name }
    }

    /// Devices that bear a serial number, wherever they are; the same letters.
    package func assets(serial: String) throws -> [Asset] {
        try fetch(Asset.self, "WHERE serial = :serial ORDER BY id", ["serial": .text(serial)])
    }

    /// Days on which somebody works otherwise than every week.
    package func shiftChanges(of technician: Technician.ID) throws -> [ShiftChange] {
        try fetch(
            ShiftChange.self, "WHERE technician_id = :technician ORDER BY day",
            ["technician": SQLValue(technician)])
    }

    /// Absences of one technician that have not ended by `moment`, first to begin first.
    package func absences(of technician: Technician.ID, after moment: Timestamp) throws -> [Absence] {
        try fetch(
            Absence.self, "WHERE technician_id = :technician AND end_at > :moment ORDER BY start_at",
            ["technician": SQLValue(technician), "moment": SQLValue(moment)])
    }
}
