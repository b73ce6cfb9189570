import Foundation
import Testing

/// Parts, places and what is on hand come from files: as moves, once, or not at all.
@Suite struct StockImportStories {
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        try take("parts", "code,name,unit,serials\nAKU,Akumulator,,\nRURA,Rura,m,\nSPR,Sprężarka,,yes\n", into: dyspo)
        try take("stock-places", "code,type,technician\nM1,warehouse,\nW-07,van,Jan Wilk\n", into: dyspo)
        return dyspo
    }

    private func take(_ kind: String, _ text: String, into dyspo: Program, _ way: String...) throws {
        let taken = try dyspo.run(
            ["import", kind, try dyspo.file("\(kind).csv", text), "--now", dyspo.now] + way)
        try #require(taken.status == 0, "\(kind): \(taken.errors)")
    }

    private static let stock = """
        place,part,quantity,price,value,serials,least
        M1,AKU,40,61.20,,,
        W-07,AKU,3,,180.01,,8
        M1,RURA,2.5,,10.00,,
        W-07,SPR,2,,3000.00,S-1|S-2,

        """

    @Test func whatIsOnHandComesInAsMovesAndTheSameFileDoublesNothing() throws {
        let dyspo = try company()
        try take("stock", Self.stock, into: dyspo)
        let before = try dyspo("export", "stock")
        #expect(
            before.lines == [
                "place,part,quantity,value,price,serials,least", "M1,AKU,40,2448.00,,,", "M1,RURA,2.5,10.00,,,",
                "W-07,AKU,3,180.01,,,8", "W-07,SPR,2,3000.00,,S-1|S-2,",
            ])
        #expect(
            try dyspo("stock", "moves", "--json").objects.map { $0["op"] as? String }
                == Array(repeating: "receive", count: 4))
        let again = try dyspo("import", "stock", try dyspo.file("stock.csv", Self.stock), "--json")
        #expect(again.status == 1)
        #expect(try (again.object["problems"] as? [[String: Any]])?.count == 4)
        let update = try dyspo("import", "stock", try dyspo.file("stock.csv", Self.stock), "--update", "--json")
        #expect(update.status == 0)
        #expect(try update.object["unchanged"] as? Int == 4)
        #expect(try dyspo("export", "stock").output == before.output)
        #expect(try dyspo("stock", "moves", "--json").objects.count == 4)
        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("export", "stock").lines.count == 1)
        #expect(try dyspo("check", "--json").objects.allSatisfy { ($0["kind"] as? String)?.hasPrefix("stock") != true })
    }

    @Test func anUpdateIsACountAndPiecesAreNamed() throws {
        let dyspo = try company()
        try take("stock", Self.stock, into: dyspo)
        try take("stock", "place,part,quantity\nM1,AKU,38\n", into: dyspo, "--update")
        let count = try #require(try dyspo("stock", "moves", "--json").objects.first)
        #expect(count["op"] as? String == "count" && count["quantity"] as? String == "2")
        #expect(count["reason"] as? String == "import")
        try take("stock", "place,part,quantity,price,serials\nW-07,SPR,3,1500,S-1|S-2|S-3\n", into: dyspo, "--update")
        #expect(try dyspo("stock", "moves", "--serial", "S-3", "--json").objects.count == 1)
        let gone = try dyspo(
            "import", "stock", try dyspo.file("gone.csv", "place,part,quantity,serials\nW-07,SPR,1,S-1\n"), "--update")
        #expect(gone.status == 1 && gone.errors.contains("S-2"))
    }

    @Test func everyBadRowIsToldWithLineAndReasonAndNothingIsTakenIn() throws {
        let dyspo = try company()
        let text = """
            place,part,quantity,price,serials
            M9,AKU,1,1,
            M1,NIC,1,1,
            M1,AKU,1.5,1,
            M1,RURA,-1,1,
            M1,RURA,2.0001,1,
            M1,SPR,2,1,S-1
            M1,SPR,1,x,S-1
            W-07,AKU,1,,
            W-07,RURA,1,1,
            W-07,RURA,2,1,

            """
        let file = try dyspo.file("zle.csv", text)
        let refused = try dyspo("import", "stock", file, "--json")
        #expect(refused.status == 1)
        let problems = try #require(try refused.object["problems"] as? [[String: Any]])
        #expect(problems.map { $0["line"] as? Int } == [2, 3, 4, 5, 6, 7, 8, 9, 11])
        #expect(problems.allSatisfy { ($0["message"] as? String)?.isEmpty == false })
        let polish = try dyspo("import", "stock", file, "--lang", "pl").errors
        #expect(polish.contains("AKU liczy się w całych sztukach"))
        #expect(polish.contains("SPR wymaga numeru seryjnego na sztukę: podano 1 na 2"))
        #expect(try dyspo("export", "stock").lines.count == 1)
        #expect(try dyspo("stock", "moves", "--json").objects.isEmpty)
        let rest = try dyspo("import", "stock", file, "--keep-going", "--json")
        #expect(rest.status == 1)
        #expect(try rest.object["imported"] as? Int == 1)
        #expect(try dyspo("export", "stock").lines.last == "W-07,RURA,1,1.00,,,")
    }

    @Test func ofARowThatIsRefusedNothingStaysWhereTheFileGoesOn() throws {
        let dyspo = try company()
        let file = try dyspo.file("pol.csv", "place,part,quantity,price,least\nM1,AKU,4,1,1.5\nM1,RURA,4,1,1.5\n")
        #expect(try dyspo("import", "stock", file, "--keep-going").status == 1)
        #expect(try dyspo("export", "stock").lines.dropFirst() == ["M1,RURA,4,4.00,,,1.5"])
    }

    @Test func badPartsAndPlacesAreToldToo() throws {
        let dyspo = try company()
        let parts = try dyspo.file(
            "parts.csv",
            """
            code,name,ean,substitutes,kit,vat
            A B,Odstęp,,,,
            AKU,Jeszcze raz,,,,
            NOWY,Nowy,123,,,
            INNY,Inny,,NIGDZIE,,
            TEN,Ten,,,,99
            KOMPLET,Komplet,,,INNY=2,
            DOBRY,Dobry,,AKU,,

            """)
        let refused = try dyspo("import", "parts", parts, "--json")
        #expect(try (refused.object["problems"] as? [[String: Any]])?.map { $0["line"] as? Int } == [2, 3, 4, 5, 6, 7])
        #expect(try dyspo("part", "list", "--json").objects.count == 3)
        let places = try dyspo.file(
            "places.csv", "code,type,technician\nX,garaż,\nM1,van,\nY,warehouse,Jan Wilk\nZ,van,Nikt\n")
        #expect(
            try (dyspo("import", "stock-places", places, "--json").object["problems"] as? [[String: Any]])?
                .map { $0["line"] as? Int } == [2, 3, 4, 5])
        let update = try dyspo(
            "import", "stock-places", try dyspo.file("u.csv", "code,technician\nW-07,\n"), "--update")
        #expect(update.status == 0, "\(update.errors)")
        #expect(try dyspo("export", "stock-places").lines.last == "W-07,van,W-07,,")
    }
}
