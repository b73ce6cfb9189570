import Foundation
import Testing

/// From the pick list to the return, and what is refused on the way, as the command line tells it.
@Suite struct VisitPartVerbStories {
    /// Ewa drives W-07 and is to fit two batteries in Gdańsk today.
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        for words in [
            ["part", "new", "AKU", "Akumulator", "--price", "89.90"],
            ["part", "new", "RURA", "Rura", "--unit", "m"],
            ["part", "new", "SPR", "Sprężarka", "--serials", "yes", "--warranty", "24"],
            ["stock", "place", "M1", "--kind", "warehouse"],
            ["stock", "place", "W-07", "--kind", "van", "--technician", "Ewa Zych"],
            ["stock", "place", "KW", "--kind", "quarantine"],
            ["stock", "receive", "AKU", "40", "--to", "M1", "--price", "61.20"],
            ["stock", "receive", "SPR", "1", "--to", "M1", "--price", "900", "--serial", "S-1"],
            ["device", "new", "UPS U10", "--site", "Sklep", "--serial", "U-10"],
            [
                "order", "new", "--site", "Sklep", "--asset", "U-10", "--duration", "60", "--title", "UPS piszczy",
                "--part", "AKU=2",
            ],
            ["assign", "1", "--to", "Ewa Zych", "--at", "10:00", "--exact"], ["dispatch", "1"],
        ] {
            let done = try dyspo.run(words + ["--now", dyspo.now])
            try #require(done.status == 0, "\(words): \(done.errors)")
        }
        return dyspo
    }

    private func order(_ dyspo: Program, _ part: String) throws -> [String: Any] {
        try #require(try dyspo("part", "order", "1", "--json").objects.first { $0["part"] as? String == part })
    }

    @Test func fromThePickListToTheReturn() throws {
        let dyspo = try company()
        #expect(try dyspo("pick", "make", "W-07", "--day", "2026-11-23").status == 0)
        #expect(try dyspo("pick", "tick", "1", "--quantity", "3", "1").status == 0)
        let loaded = try dyspo("pick", "load", "1")
        #expect(loaded.status == 0, "\(loaded.errors)")
        #expect(try dyspo("stock", "short", "--day", "2026-11-23", "--json").objects.isEmpty)
        #expect(
            try dyspo("stock", "issue", "SPR", "1", "--order", "1", "--from", "M1", "--to", "W-07", "--serial", "S-1")
                .status == 0)
        dyspo.now = "2026-11-23T11:30"
        let receipt = try dyspo.file("paragon.txt", "Kolanko 15, 2 szt.\n")
        let done = try dyspo(
            "visit", "complete", "1", "--started", "10:05", "--ended", "11:20", "--signed-by", "Anna Lis", "--part",
            "AKU=2", "--part", "SPR=1", "--serial", "S-1", "--buy", "Kolanko 15=2@24.90", "--vat", "8", "--receipt",
            receipt, "--returned", "AKU=1", "--returned-to", "M1", "--old", "AKU=2")
        #expect(done.status == 0, "\(done.errors)")
        #expect(
            done.errors.contains(
                "Bought: 2 × ZAK-000001. Used: 2 × ZAK-000001, 2 × AKU, 1 × SPR. Brought back: 1 × AKU."),
            "\(done.errors)")
        let line = try order(dyspo, "AKU")
        #expect(line["taken"] as? String == "3" && line["used"] as? String == "2" && line["returned"] as? String == "1")
        #expect(try dyspo("document", "list", "--order", "1").output.contains("paragon.txt"))
        #expect(try dyspo("part", "show", "ZAK-000001", "--json").object["vat"] as? String == "8")
        #expect(try dyspo("stock", "show", "W-07", "--json").objects.isEmpty)
        #expect(try dyspo("stock", "show", "KW", "--json").objects.first?["quantity"] as? String == "2")
        #expect(try dyspo("stock", "close", "1").status == 0)
        // The compressor is a part of the device, and both tell it.
        let device = try dyspo("device", "show", "S-1", "--json").object
        #expect(device["parent"] as? String == "UPS U10" && device["warranty"] as? String == "2028-11-22")
        #expect((device["piece"] as? [String: Any])?["order"] as? String == "ZS/2026/000001")
        #expect(try dyspo("device", "show", "S-1").output.contains("Part: SPR, used on "))
        let told = try dyspo("stock", "moves", "--serial", "S-1")
        #expect(told.lines.count == 4, "\(told.output)")
        #expect(told.errors.hasPrefix("SPR S-1: at the customer's, Sklep: Sprężarka, warranty "), "\(told.errors)")
        // Undo opens the parts again, and passes over the fact to what it needs: it is never taken back.
        #expect(try dyspo("undo").errors.hasPrefix("Undone: Parts of order 1 closed."))
        #expect(try dyspo("stock", "moves").lines[1].contains("Taken back: Parts of order 1 closed"))
        #expect(try dyspo("undo").status == 4)
        #expect(try order(dyspo, "AKU")["used"] as? String == "2")
        #expect(try dyspo("check", "--json").objects.allSatisfy { ($0["kind"] as? String)?.hasPrefix("stock") != true })
    }

    @Test func aSignaturesFileIsUnderstoodOrSaysWhyItIsNone() throws {
        let dyspo = try company()
        dyspo.now = "2026-11-23T11:30"
        func complete(_ path: String) throws -> Program.Answer {
            try dyspo(
                "visit", "complete", "1", "--started", "10:05", "--signed-by", "Anna Lis", "--role", "prezes",
                "--strokes", path, "--part", "AKU=0")
        }
        let letter = try dyspo.file("list.json", "Dzień dobry")
        let refused = try complete(letter)
        #expect(refused.status == 1 && refused.errors.contains("\(letter) is not JSON"), "\(refused.errors)")
        #expect(try complete(letter + "x").status == 3)
        let visits = try #require(try dyspo("order", "show", "1", "--json").object["visits"] as? [[String: Any]])
        #expect(visits.map { $0["state"] as? String } == ["dispatched"])
        #expect(try complete(try dyspo.file("podpis.json", "[[[10, 20], [11, 22]]]")).status == 0)
    }

    @Test func neededPartsArePlannedForTheReturnVisit() throws {
        let dyspo = try company()
        let told = try dyspo(
            "visit", "needs-parts", "1", "--started", "07:40", "--part", "AKU=0", "--missing", "AKU=2@2026-11-27",
            "--missing", "OBUDOWA=1")
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.errors.contains("2 × AKU (2026-11-27), 1 × OBUDOWA"))
        #expect(try order(dyspo, "AKU")["planned"] as? String == "2")
        #expect(try order(dyspo, "OBUDOWA")["planned"] as? String == "1")
        let visits = try #require(try dyspo("order", "show", "1", "--json").object["visits"] as? [[String: Any]])
        #expect(visits.map { $0["state"] as? String } == ["needs-parts", "open"])
    }

    /// What is written, what scripts get, and what people read.
    @Test func whatCannotBeIsToldInBothLanguagesAndNothingChanges() throws {
        let dyspo = try company()
        #expect(try dyspo("stock", "issue", "AKU", "16", "--order", "1", "--from", "M1", "--to", "W-07").status == 0)
        #expect(
            try dyspo("stock", "issue", "SPR", "1", "--order", "1", "--from", "M1", "--to", "W-07", "--serial", "S-1")
                .status == 0)
        let before = try dyspo("stock", "moves", "--json").output
        let refused: [(words: [String], code: String, english: String, polish: String)] = [
            (
                ["--part", "AKU=17"], "not-taken",
                "Used 17 × AKU: only 16 were taken. 1 more from van W-07, or bought?",
                "Zużyto 17 × AKU: pobrano tylko 16. Jeszcze 1 z samochodu W-07 czy zakup?"
            ),
            (
                ["--part", "RURA=1"], "not-taken",
                "Used 1 m × RURA: none was taken. 1 m more from van W-07, or bought?",
                "Zużyto 1 m × RURA: niczego nie pobrano. Jeszcze 1 m z samochodu W-07 czy zakup?"
            ),
            (
                ["--part", "AKU=1.5"], "fraction", "Not booked: AKU is counted in whole pieces.",
                "Nie zaksięgowano: AKU liczy się w całych sztukach."
            ),
            (
                ["--part", "AKU=-1"], "quantity",
                "Not booked: the quantity has to be above 0, with at most three decimals.",
                "Nie zaksięgowano: ilość musi być większa od 0, najwyżej z trzema miejscami po przecinku."
            ),
            (
                ["--part", "SPR=1"], "serial-count", "Not booked: SPR needs a serial number a piece: 0 said for 1.",
                "Nie zaksięgowano: SPR wymaga numeru seryjnego na sztukę: podano 0 na 1."
            ),
            (
                ["--part", "SPR=2", "--serial", "S-1", "--serial", "S-1"], "serial-duplicate",
                "Not booked: serial number S-1 is known already, or was said twice.",
                "Nie zaksięgowano: numer seryjny S-1 jest już znany albo podany dwa razy."
            ),
            (
                ["--returned", "AKU=17"], "over-return", "Not booked: order 1 holds 16 of AKU at W-07.",
                "Nie zaksięgowano: zlecenie 1 ma w W-07 16 AKU."
            ),
            (["--lost", "AKU=1"], "reason", "Not booked: the reason is missing.", "Nie zaksięgowano: brak powodu."),
            (
                ["--part", "AKU=16", "--old", "AKU=0.5"], "fraction", "Not booked: AKU is counted in whole pieces.",
                "Nie zaksięgowano: AKU liczy się w całych sztukach."
            ),
        ]
        for (words, code, english, polish) in refused {
            let verb = ["visit", "complete", "1", "--started", "07:40", "--signed-by", "Anna Lis"] + words
            let json = try dyspo.run(verb + ["--json", "--now", dyspo.now])
            #expect(json.status == 1, "\(words)")
            #expect(try json.object["code"] as? String == code, "\(words)")
            #expect(try dyspo.run(verb + ["--now", dyspo.now]).errors == english + "\n")
            #expect(try dyspo.run(verb + ["--lang", "pl", "--now", dyspo.now]).errors == polish + "\n")
        }
        for words in [["--part", "AKU"], ["--buy", "Kolanko=2"], ["--missing", "=1"]] {
            let verb = ["visit", words[0] == "--missing" ? "needs-parts" : "complete", "1", "--started", "07:40"]
            #expect(try dyspo.run(verb + words + ["--now", dyspo.now]).status == 2, "\(words)")
        }
        #expect(try dyspo("stock", "moves", "--json").output == before)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "dispatched")
    }

    @Test func aCountIsRefusedWhileOthersBook() throws {
        let dyspo = try company()
        let seen = try #require(try dyspo("stock", "moves", "--json").objects.first?["id"] as? String)
        #expect(try dyspo("stock", "move", "AKU", "1", "--from", "M1", "--to", "W-07").status == 0)
        let count = [
            "stock", "count", "AKU", "40", "--at", "M1", "--reason", "spis", "--after", seen, "--now", dyspo.now,
        ]
        #expect(try dyspo.run(count).status == 4)
        let polish = try dyspo.run(count + ["--lang", "pl"]).errors
        #expect(polish == "Nie zapisano spisu: ruchy AKU w M1 od jego początku: 1; policz jeszcze raz.\n", "\(polish)")
        #expect(try dyspo("stock", "show", "M1", "--json").objects.first?["quantity"] as? String == "39")
    }
}
