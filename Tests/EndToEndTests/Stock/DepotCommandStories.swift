import Foundation
import Testing

/// Stops at warehouses from the command line: where vans stop, what a price takes, and the way of the day.
@Suite struct DepotCommandStories {
    private func company() throws -> Program {
        let program = try Program.withCompany()
        for words in [
            ["part", "new", "AKU-12V9AH", "Akumulator 12 V 9 Ah", "--price", "89.90"],
            ["stock", "place", "M1", "--kind", "warehouse", "--name", "Magazyn główny"],
            ["stock", "place", "W-07", "--kind", "van", "--technician", "Zych"],
            ["stock", "receive", "AKU-12V9AH", "40", "--to", "M1", "--price", "61.20"],
            ["stock", "depot", "M1", "--at", "54.37,18.62", "--hours", "6:00-18:00", "--minutes", "15"],
            [
                "order", "new", "--site", "Sklep", "--duration", "60", "--title", "UPS piszczy", "--part",
                "AKU-12V9AH=16",
            ],
        ] {
            let done = try program.run(words + ["--now", program.now])
            try #require(done.status == 0, "\(words): \(done.errors)")
        }
        return program
    }

    @Test func pricesBoardAndRouteShowTheStop() throws {
        let program = try company()
        let listed = try #require(try program("stock", "depot", "--json").objects.first)
        #expect(listed["place"] as? String == "M1" && listed["minutes"] as? Int == 15)
        let price = try #require(try program("price", "1", "--json").objects.first)
        #expect((price["stop"] as? [String: Any])?["place"] as? String == "M1")
        let day = try #require(price["day"] as? String)
        let placed = try program("assign", "1", "--to", "zych", "--day", day)
        try #require(placed.status == 0, "\(placed.errors)")
        let route = try program("route", "zych", day).output
        #expect(route.contains("⌂ M1") && route.contains("to fetch 16 × AKU-12V9AH"), "\(route)")
        let way = try program("route", "zych", day, "--json").output
        #expect(way.contains("\"depot\"") && way.contains("AKU-12V9AH"))
        #expect(try program("undo").status == 0)
        #expect(try !program("route", "zych", day).output.contains("⌂"))
    }

    @Test func whatIsMissingIsNamedAndWhatCannotBeIsRefused() throws {
        let program = try company()
        #expect(try program("stock", "depot", "W-07", "--at", "54.37,18.62").status == 1)
        #expect(try program("stock", "depot", "M1", "--hours", "18:00-6:00").status != 0)
        #expect(try program("stock", "depot", "M1", "--minutes", "0").status == 1)
        #expect(try program("stock", "scrap", "AKU-12V9AH", "30", "--from", "M1", "--reason", "zalane").status == 0)
        let why = try program("why", "1").output
        #expect(why.contains("AKU-12V9AH (needs 16, has 0)"), "\(why)")
        #expect(try program("stock", "depot", "M1", "--off").status == 0)
        #expect(try program("stock", "depot").errors.contains("vans stop at no warehouse"))
        #expect(try !program("price", "1", "--json").objects.isEmpty)
    }
}
