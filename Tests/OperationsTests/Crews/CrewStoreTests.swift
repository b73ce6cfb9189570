import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Stores of before there were crews: what stands in them stays, crews are entered, and everything is taken back.
@Suite struct CrewStoreTests {
    private let ann = Actor(name: "ekipy", osUser: "ekipy", origin: .cli)

    @Test func aStoreOfAnOlderVersionTakesCrewsAndGivesThemBack() throws {
        let kept = try KeptStore()
        let assigned = try kept.rows("assignment")
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        #expect(try kept.rows("assignment", ["visit_id", "technician_id", "role"]) == assigned)
        #expect(try desk.store.read { try $0.all(Crew.self) } == [])
        let before = try kept.contents()
        let people = try desk.technicians().filter(\.isActive)
        let save = SaveCrew(
            title: "Windy", leader: people[0].id, members: [people[1].id], from: SmallCompany.monday)
        _ = try desk.perform(save, by: ann)
        #expect(try kept.rows("crew", ["name", "through_day"]) == ["'Windy',NULL"])
        let crew = try desk.crew(named: "windy").crew
        _ = try desk.perform(EndCrew(crew: crew.id, through: SmallCompany.monday + 3), by: ann)
        let after = try kept.contents()
        for _ in 0..<2 { _ = try desk.undo(by: ann) }
        #expect(try kept.contents() == before)
        for _ in 0..<2 { _ = try desk.redo(by: ann) }
        #expect(try kept.contents() == after)
        #expect(try desk.store.rowFaults() == [])
    }

    /// A store of the schema before: an entry that placed a visit is taken back over the column that came later.
    @Test func whatWasPlacedBeforeThereWereAnswersIsTakenBack() throws {
        let steps = Migration.all.filter { $0.number < 23 }.flatMap(\.statements)
        let kept = try KeptStore(script: (steps + Self.rows).map { $0 + ";\n" }.joined())
        let desk = try kept.desk()
        #expect(try desk.store.rowFaults() == [])
        #expect(
            try kept.rows("assignment", ["visit_id", "technician_id", "role", "accepted_at"])
                == ["7,5,'leader',NULL", "7,6,'member',NULL"])
        let placed = Actor(name: "placed", osUser: "placed", origin: .cli)
        _ = try desk.undo(by: placed)
        #expect(try kept.rows("assignment") == ["7,5,'leader',NULL"])
        _ = try desk.redo(by: placed)
        #expect(try kept.rows("assignment").count == 2)
        #expect(try desk.store.rowFaults() == [])
    }

    private static let rows = [
        "INSERT INTO meta VALUES ('schema', '22'), ('company', 'Serwis'), ('timeZone', 'Europe/Warsaw')",
        "INSERT INTO counter VALUES ('journal', 1)", "INSERT INTO region VALUES (1, 'Północ')",
        "INSERT INTO customer (id, name, nip, phone, email, external_key, version) VALUES (2, 'Firma', NULL, '', '', NULL, 1)",
        """
        INSERT INTO site (id, customer_id, name, address, town, latitude, longitude, region_id, access, access_note,
            external_key, version)
        VALUES (3, 2, 'Obiekt', 'Polna 1', 'Kraków', 50.0, 20.0, 1, NULL, '', NULL, 1)
        """,
        technician(5, "Jan Wilk"), technician(6, "Piotr Kos"),
        """
        INSERT INTO service_order (id, number_year, number_sequence, stage, state, customer_id, site_id, assets, type, title,
            note, priority, reported_at, parts, version)
        VALUES (4, 2026, 1, 'active', 'planned', 2, 3, '', 'repair', 'Winda', '', 'normal', 1795000000, '[]', 1)
        """,
        """
        INSERT INTO visit (id, order_id, sequence, state, duration, skills, crew_size, excluded, lock, day,
            start_at, end_at, version)
        VALUES (7, 4, 1, 'planned', 60, '', 2, '', 'none', '2026-11-23', 1795420800, 1795424400, 1)
        """,
        "INSERT INTO assignment VALUES (7, 5, 'leader'), (7, 6, 'member')",
        """
        INSERT INTO journal (sequence, at, actor, os_user, origin, command, summary, undo)
        VALUES (1, 1795000000, 'placed', 'x', 'cli', 'test', '{"companyEdited":{"name":"Serwis"}}', 'reversible')
        """,
        "INSERT INTO row_shape (id, table_name, schema, columns) VALUES (900, 'assignment', 22, 'visit_id technician_id role')",
        """
        INSERT INTO journal_row (sequence, position, table_name, row_key, before_row, after_row, shape)
        VALUES (1, 0, 'assignment', '7/6', NULL, '[7,6,"member"]', 900)
        """,
    ]

    private static func technician(_ id: Int, _ name: String) -> String {
        """
        INSERT INTO technician (id, name, phone, latitude, longitude, home_town, skills, regions, pattern, daily_cap,
            is_active, external_key, version)
        VALUES (\(id), '\(name)', '', 50.0, 20.0, 'Kraków', '[]', '[]', '{"week":{}}', NULL, 1, NULL, 1)
        """
    }
}
