import Foundation
import Testing

/// Parts and stock from the command line: from the catalogue to the customer, and what is refused.
@Suite struct StockStories {
    private func company() throws -> Program {
        let program = try Program.withCompany()
        for words in [
            ["part", "new", "AKU-12V9AH", "Akumulator 12 V 9 Ah", "--price", "89.90"],
            ["part", "new", "SPR", "Sprężarka", "--serials", "yes", "--warranty", "24"],
            ["stock", "place", "M1", "--kind", "warehouse", "--name", "Magazyn główny"],
            ["stock", "place", "W-07", "--kind", "van"],
            ["stock", "receive", "AKU-12V9AH", "40", "--to", "M1", "--price", "61.20"],
            ["stock", "receive", "SPR", "1", "--to", "M1", "--price", "900", "--serial", "S-0"],
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

    private func order(_ program: Program) throws -> [String: Any] {
        try #require(try program("part", "order", "1", "--json").objects.first)
    }

    @Test func fromTheWarehouseToTheCustomerAndTheDifferenceIsSeen() throws {
        let program = try company()
        let issued = try program("stock", "issue", "AKU-12V9AH", "16", "--order", "1", "--from", "M1", "--to", "W-07")
        #expect(issued.status == 0)
        #expect(issued.errors == "16 × AKU-12V9AH issued M1 → W-07 for order 1.\n")
        #expect(try program("stock", "use", "AKU-12V9AH", "15", "--order", "1", "--from", "W-07").status == 0)
        let line = try order(program)
        #expect(line["planned"] as? String == "16" && line["used"] as? String == "15")
        #expect(line["difference"] as? String == "1")
        let early = try program("stock", "close", "1")
        #expect(early.status == 1)
        #expect(early.errors == "Not booked: taken, and neither used nor returned nor lost: 1 × AKU-12V9AH.\n")
        #expect(
            try program("stock", "return", "AKU-12V9AH", "1", "--order", "1", "--from", "W-07", "--to", "M1").status
                == 0)
        #expect(try program("stock", "close", "1").status == 0)
        let stock = try #require(
            try program("stock", "show", "M1", "--json").objects.first { $0["part"] as? String == "AKU-12V9AH" })
        #expect(stock["quantity"] as? String == "25" && stock["free"] as? String == "25")
        let undone = try program("undo", "2")
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(try order(program)["difference"] as? String == "1")
    }

    @Test func whatCannotBeIsRefusedWithTheReasonAndNothingChanges() throws {
        let program = try company()
        let before = try program("stock", "moves", "--json").output
        let refused: [([String], String)] = [
            (["stock", "receive", "AKU-12V9AH", "1.5", "--to", "M1", "--price", "1"], "fraction"),
            (["stock", "receive", "AKU-12V9AH", "0", "--to", "M1", "--price", "1"], "quantity"),
            (["stock", "receive", "AKU-12V9AH", "0.0001", "--to", "M1", "--price", "1"], "quantity"),
            (["stock", "receive", "AKU-12V9AH", "-1", "--to", "M1", "--price", "1"], "quantity"),
            (["stock", "receive", "AKU-12V9AH", "1", "--to", "M1", "--price", "-1"], "price"),
            (["stock", "count", "AKU-12V9AH", "-1", "--at", "M1", "--reason", "spis"], "quantity"),
            (["stock", "count", "AKU-12V9AH", "1.5", "--at", "M1", "--reason", "spis"], "fraction"),
            (["stock", "move", "AKU-12V9AH", "-2.5", "--from", "M1", "--to", "W-07"], "quantity"),
            (["stock", "receive", "SPR", "1", "--to", "M1", "--price", "1", "--serial", "S-0"], "serial-duplicate"),
            (["stock", "receive", "AKU-12V9AH", "1", "--to", "W-07", "--price", "1"], "wrong-place"),
            (["stock", "use", "AKU-12V9AH", "1", "--order", "1", "--from", "W-07"], "short"),
            (["stock", "return", "AKU-12V9AH", "1", "--order", "1", "--from", "W-07", "--to", "M1"], "over-return"),
            (["stock", "receive", "SPR", "2", "--to", "M1", "--price", "1", "--serial", "S-1"], "serial-count"),
            (
                ["stock", "receive", "SPR", "2", "--to", "M1", "--price", "1", "--serial", "S-1", "--serial", "S-1"],
                "serial-duplicate"
            ),
            (["stock", "scrap", "AKU-12V9AH", "1", "--from", "M1", "--reason", " "], "reason"),
        ]
        for (words, code) in refused {
            let answer = try program.run(words + ["--json", "--now", program.now])
            #expect(answer.status == 1, "\(words)")
            #expect(try answer.object["code"] as? String == code, "\(words)")
        }
        #expect(try program("stock", "moves", "--json").output == before)
    }

    @Test func aReceiptGoesToTheOrdersDocuments() throws {
        let program = try company()
        let receipt = try program.file("paragon.txt", "Kolanko 15, 2 szt., 49.80\n")
        let bought = try program(
            "stock", "buy", "2", "--name", "Kolanko 15", "--order", "1", "--to", "W-07", "--price", "24.90",
            "--receipt",
            receipt)
        #expect(bought.status == 0, "\(bought.errors)")
        #expect(try program("document", "list", "--order", "1").output.contains("paragon.txt"))
        #expect(try program("stock", "show", "W-07", "--json").objects.first?["part"] as? String == "ZAK-000001")
    }
}
