import Foundation
import Testing

/// Contracts on the command line: entered, shown, used by new orders, and carried from store to store.
@Suite struct ContractStories {
    private static let terms = [
        "--from", "2026-01-01", "--to", "2026-12-31", "--coverage", "Mon-Fri 08:00-16:00; Sat 8-12; 2026-12-07 closed",
        "--target", "emergency 1h/4h/12h", "--target", "urgent 4h/16h/24h", "--target", "normal 16h/-/80h",
        "--labour", "40h/year", "--trips", "24/year", "--pool", "filtry FILTR-*=12/year", "--prices", "Cennik 2026",
        "--discount", "7.5", "--limit", "2500.00", "--fee", "540.00/month",
    ]

    private func desk() throws -> Program {
        let dyspo = try Program.withCompany()
        let made = try dyspo.run(
            ["contract", "new", "--customer", "Piekarnia"] + Self.terms + ["--now", dyspo.now, "--json"])
        try #require(made.status == 0, "\(made.errors)")
        #expect(try made.object["number"] as? String == "U/2026/001")
        return dyspo
    }

    @Test func aNewOrderSaysWhoPaysAndByWhenBeforeAndAfterItIsSaved() throws {
        let dyspo = try desk()
        let new = ["order", "new", "--site", "Sklep", "--priority", "urgent", "--duration", "60", "--title", "Piec"]
        let dry = try dyspo.run(new + ["--dry-run", "--json", "--now", dyspo.now])
        let verdict = try #require(try dry.object["verdict"] as? [String: Any])
        #expect(verdict["payer"] as? String == "contract")
        let due = try #require(try dry.object["due"] as? [String: Any])
        #expect(due["response"] as? String == "2026-11-23T12:00:00+01:00")
        #expect(due["fix"] as? String == "2026-11-25T16:00:00+01:00")
        let words = try dyspo.run(new + ["--dry-run", "--lang", "pl", "--now", dyspo.now])
        #expect(words.output.contains("Umowa: U/2026/001 obejmuje: robocizna (zużyto 0:00 z 40:00)"))
        #expect(words.output.contains("reakcja za 4:00"))
        #expect(try dyspo("order", "list", "--json").objects.isEmpty)
        #expect(try dyspo.run(new + ["--now", dyspo.now]).status == 0)
        let shown = try dyspo("order", "show", "1", "--json").object
        #expect(shown["contract"] as? String == "U/2026/001")
        let clocks = try #require(shown["sla"] as? [[String: Any]])
        #expect(clocks.map { $0["target"] as? String } == ["response", "arrival", "fix"])
        #expect(clocks.first?["left"] as? Int == 240)
        let sheet = try dyspo("order", "show", "1", "--lang", "en").output
        #expect(sheet.contains("Contract: U/2026/001: respond in 4:00, arrive by Tue 24, 16:00, fix by Wed 25, 16:00"))
        #expect(try dyspo("order", "list", "--filter", "sla<5h", "--json").objects.count == 1)
        #expect(try dyspo("order", "list", "--filter", "contract:none", "--json").objects.isEmpty)
        #expect(try dyspo("order", "list", "--filter", "contract:U/2020", "--json").status == 2)
    }

    @Test func aHoldStopsTheClockAndWhatIsNotClearWaitsForAnApproval() throws {
        let dyspo = try desk()
        let new = ["order", "new", "--site", "Sklep", "--priority", "urgent", "--duration", "60"]
        #expect(try dyspo.run(new + ["--now", dyspo.now]).status == 0)
        #expect(try dyspo("order", "hold", "1", "--reason", "customer").status == 0)
        let held = try dyspo("order", "show", "1", "--json").object
        #expect(held["due"] is NSNull)
        let clock = try #require((held["sla"] as? [[String: Any]])?.first)
        #expect(clock["due"] is NSNull && clock["left"] as? Int == 240)
        #expect(clock["stoppedSince"] as? String == "2026-11-23T08:00:00+01:00")
        #expect(try dyspo.run(new + ["--estimate", "2500.01", "--now", dyspo.now]).status == 0)
        let asked = try dyspo("order", "show", "2", "--json").object
        #expect(asked["state"] as? String == "draft")
        let refused = try dyspo("order", "qualify", "2", "--json")
        #expect(refused.status == 1)
        #expect(try refused.object["code"] as? String == "undecided")
        #expect(try dyspo("order", "qualify", "2", "--approve", "mail od klienta", "--payer", "contract").status == 0)
        let verdict = try #require(try dyspo("order", "show", "2", "--json").object["verdict"] as? [String: Any])
        #expect((verdict["approval"] as? [String: Any])?["payer"] as? String == "contract")
    }

    @Test func overlapsAreToldEndsAndStopsOfCreditToo() throws {
        let dyspo = try desk()
        let second = try dyspo.run(
            ["contract", "new", "--customer", "Piekarnia", "--site", "Sklep", "--from", "2026-06-01", "--to"]
                + ["2027-05-31", "--number", "P-7", "--coverage", "24/7", "--lang", "en", "--now", dyspo.now])
        #expect(
            second.errors.contains("P-7 overlaps U/2026/001 (1 Jun 2026-31 Dec 2026); P-7 counts, it is more exact."))
        #expect(try dyspo("contract", "list", "--json").objects.count == 2)
        #expect(try dyspo("contract", "end", "P-7", "--json").status == 1)
        #expect(try dyspo("contract", "end", "P-7", "--reason", "pomyłka", "--on", "2026-11-20").status == 0)
        let shown = try dyspo("contract", "show", "P-7", "--json").object
        #expect(shown["state"] as? String == "ended")
        #expect(try dyspo("contract", "suspend", "U/2026/001", "--reason", "remont").status == 0)
        #expect(try dyspo("contract", "list", "--state", "suspended", "--json").objects.count == 1)
        #expect(try dyspo("contract", "suspend", "U/2026/001", "--from", "none").status == 0)
        #expect(try dyspo("contract", "credit", "Piekarnia Łoś", "--stop", "faktury").status == 0)
        #expect(try dyspo("contract", "credit", "Piekarnia Łoś", "--lang", "pl").output.contains("wstrzymany kredyt"))
        #expect(try dyspo("contract", "edit", "U/2026/001", "--coverage", "Mon 9-8x").status != 0)
        #expect(try dyspo("contract", "edit", "U/2026/001", "--target", "normal -/-/40h", "--json").status == 0)
        #expect(try dyspo("contract", "edit", "U/2026/00", "--note", "x").status == 3)
        #expect(try dyspo("undo").status == 0)
    }

    @Test func whatGoesOutComesInAgainTheSame() throws {
        let dyspo = try desk()
        let more = try dyspo.run(
            ["contract", "new", "--customer", "Hotel", "--site", "Recepcja", "--target", "lift:urgent 1h/2h/8h"]
                + ["--stop", "none", "--parts", "all", "--labour", "all", "--key", "X-1", "--now", dyspo.now])
        try #require(more.status == 0, "\(more.errors)")
        _ = try dyspo("contract", "end", "U/2026/002", "--reason", "sprzedaż | hotelu")
        let file = try dyspo("export", "contracts").output
        let second = try Program.withCompany()
        let taken = try second("import", "contracts", try second.file("c.csv", file))
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try second("export", "contracts").output == file)
        let again = try second("import", "contracts", try second.file("d.csv", file), "--update", "--json")
        #expect(try again.status == 0 && again.object["changed"] as? Int == 0, "\(again.output)\(again.errors)")
        let bad =
            "customer,from,to,coverage,targets\nHotel Mewa,2026-01-01,2025-01-01,24/7,\nNikt,2026-01-01,2026-12-31,pon 8-16,szybko\n"
        let refused = try second("import", "contracts", try second.file("e.csv", bad), "--json")
        #expect(refused.status == 1)
        #expect(refused.output.contains("\"line\": 2") || refused.errors.contains("2"))
        #expect(try second("contract", "list", "--json").objects.count == 2)
    }
}
