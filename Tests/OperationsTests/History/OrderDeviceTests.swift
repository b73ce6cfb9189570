import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Which orders named which device is known of a store that was written before there was an index of it.
@Suite struct OrderDeviceTests {
    private static let script: String = {
        let steps = Migration.all.filter { $0.number < 16 }.flatMap(\.statements)
        let orders = [(21, ""), (22, "11"), (23, "11 934513591404169148 12")].enumerated().map { index, order in
            """
            INSERT INTO service_order (id, number_year, number_sequence, stage, state, customer_id, site_id, assets, type, title,
                note, priority, reported_at, parts, version)
            VALUES (\(order.0), 2026, \(index + 1), 'active', 'ready', 2, 3, '\(order.1)', 'repair', 'Stoi', '', 'normal',
                1795000000, '[]', 1)
            """
        }
        let rows = [
            "INSERT INTO meta VALUES ('schema', '15'), ('company', 'Serwis'), ('timeZone', 'Europe/Warsaw')",
            "INSERT INTO region VALUES (1, 'Północ')",
            "INSERT INTO customer (id, name, phone, email, version) VALUES (2, 'Firma', '', '', 1)",
            """
            INSERT INTO site (id, customer_id, name, address, town, region_id, access_note, version)
            VALUES (3, 2, 'Obiekt', 'Polna 1', 'Kraków', 1, '', 1)
            """,
        ]
        return (steps + rows + orders).map { $0 + ";\n" }.joined()
    }()

    @Test func ordersOfBeforeAreFoundByEveryDeviceTheyName() throws {
        let kept = try KeptStore(script: Self.script)
        let desk = try kept.desk()
        func numbers(_ asset: Int64) throws -> [Int] {
            try desk.orders(of: .device(Identifier(asset))).map(\.number.sequence)
        }
        #expect(try numbers(11) == [2, 3])
        #expect(try numbers(12) == [3])
        #expect(try numbers(934_513_591_404_169_148) == [3])
        #expect(try kept.lines("SELECT COUNT(*) FROM order_device") == ["4"])
    }
}
