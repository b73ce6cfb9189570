import Foundation
import GRDB
import Testing

/// What a script learns when something is wrong, and that nothing was changed.
@Suite struct ExitCodeTests {
    @Test func aRuleRefusesWithItsReasonAndAReasonGoesThrough() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--skill", "F-gaz")
        let refused = try dyspo("assign", "1", "--to", "Wilk", "--day", "tomorrow")
        #expect(refused.status == 1)
        #expect(refused.errors == "ZS/2026/000001 does not fit Jan Wilk, Tue 24: lacks F-gaz.\n")
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "ready")
        let forced = try dyspo("assign", "1", "--to", "Wilk", "--day", "tomorrow", "--force", "jedzie z Ewą", "--json")
        #expect(forced.status == 0)
        let visits = try forced.object["visits"] as? [[String: Any]]
        #expect(visits?.first?["override"] as? String == "jedzie z Ewą")
    }

    @Test(arguments: [
        ["order", "new", "--site", "sklep", "--duration", "0"],
        ["order", "new", "--site", "sklep", "--duration", "14401"],
        ["order", "new", "--site", "sklep", "--duration", "60", "--window", "2026-11-24 12:00-08:00"],
        ["order", "new", "--site", "sklep", "--title", "\u{1B}[2Jpusto"],
        ["order", "new", "--site", "sklep", "--title", String(repeating: "ą", count: 10_000)],
        ["order", "new", "--site", "sklep", "--title", "  "],
        ["order", "new", "--site", "sklep", "--due", "2027-03-28T02:30"],
    ])
    func badInputIsRefused(_ arguments: [String]) throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo.run(arguments)
        #expect(answer.status == 1, "\(answer.errors)")
        #expect(!answer.errors.isEmpty)
        #expect(!answer.errors.contains("\u{1B}"))
        #expect(try dyspo("order", "list", "--json").objects.isEmpty)
    }

    @Test(arguments: [
        (["ordr", "list"], "order"), (["order", "lsit"], "list"), (["order", "list", "--regoin", "x"], "--region"),
        (["undu"], "undo"), (["--theem", "mono"], "--theme"), (["order", "list", "--jsn"], "--json"),
    ])
    func aMistypedWordIsAnsweredWithUsageAndTheNearestOne(_ arguments: [String], _ nearest: String) throws {
        let answer = try Program().run(arguments)
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.contains("Did you mean"))
        #expect(answer.errors.contains(nearest))
        #expect(answer.errors.contains("Usage:"))
    }

    @Test(arguments: [
        ["order", "list", "--now", "yesterday"], ["order", "list", "--due", "whenever"], ["undo", "0"], ["undo", "x"],
        ["order", "new"], ["order", "list", "--state", "lost"], ["plan", "--time", "soon"], ["plan", "--time", "1m2h"],
        ["plan", "--time", "25h"], ["order"],
        ["order", "list", "--store", "postgres://server/db"], ["order", "list", "--as", "a\u{1B}b"],
    ])
    func aValueThatIsNoneIsUsage(_ arguments: [String]) throws {
        let answer = try Program.withCompany().run(arguments)
        #expect(answer.status == 2, "\(arguments): \(answer.errors)")
        #expect(!answer.errors.contains("\u{1B}"))
    }

    @Test func unknownAndAmbiguousNamesAreTold() throws {
        let dyspo = try Program.withCompany()
        let unknown = try dyspo("order", "show", "77")
        #expect(unknown.status == 3)
        #expect(unknown.errors == "There is no order “77”.\n")
        #expect(try dyspo("technician", "show", "wil").status == 0)
        let ambiguous = try dyspo("technician", "show", "w")
        #expect(ambiguous.status == 3)
        #expect(ambiguous.errors == "“w” fits more than one technician: Ewa Zych, Jan Wilk.\n")
        let more = try dyspo("order", "new", "--site", "o", "--duration", "60")
        #expect(more.status == 3)
        #expect(more.errors.contains("Kotłownia"))
    }

    @Test func whatSomebodyElseChangedIsAConflict() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--as", "anna")
        _ = try dyspo("assign", "1", "--to", "Ewa", "--day", "tomorrow", "--as", "anna")
        _ = try dyspo("unassign", "1", "--as", "piotr")
        let clash = try dyspo("undo", "--as", "anna")
        #expect(clash.status == 4)
        #expect(clash.errors.contains("piotr changed it at 08:00"))
        #expect(clash.errors.contains("Nothing was written."))
    }

    @Test func whatLaterEntriesNeedIsNotTakenAway() throws {
        let dyspo = try Program.withCompany()
        let path = try dyspo.file("more.csv", "name\nNowy Sklep\n")
        _ = try dyspo("import", "customers", path, "--as", "anna")
        let site = try dyspo.file("site.csv", "customer,name,region\nNowy Sklep,Magazyn,Północ\n")
        _ = try dyspo("import", "sites", site, "--as", "piotr")
        let needed = try dyspo("undo", "--as", "anna")
        #expect(needed.status == 4)
        #expect(needed.errors.contains("cannot be taken back while something entered later needs it"))
        #expect(try dyspo("undo", "--as", "piotr").status == 0)
        #expect(try dyspo("undo", "--as", "anna").status == 0)
        #expect(try dyspo("import", "sites", site).status == 1)
    }

    @Test func aStoreThatCannotBeUsedIsToldInItsOwnSentence() throws {
        let dyspo = try Program.withCompany()
        let missing = try dyspo("order", "list", "--store", dyspo.folder.appending(path: "none.db").path)
        #expect(missing.status == 5)
        #expect(missing.errors.contains("There is no store at"))
        let bare = try dyspo.run([], environment: ["DYSPO_STORE": dyspo.folder.appending(path: "none.db").path])
        #expect(bare.status == 5)
        #expect(bare.errors.contains("dyspo demo"))

        let text = try dyspo.file("letter.db", "Szanowni Państwo, to nie jest baza danych.")
        let letter = try dyspo("order", "list", "--store", text)
        #expect(letter.status == 5)
        #expect(letter.errors.contains("is no database"))
        #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("Szanowni"))

        let inFile = try dyspo("init", "--store", text + "/inner/company.db")
        #expect(inFile.status == 5)
        #expect(inFile.errors.contains("cannot be opened"))

        let again = try dyspo("init")
        #expect(again.status == 1)
        #expect(again.errors.contains("exists already"))
    }

    @Test func aStoreOfANewerDyspoIsLeftAlone() throws {
        let dyspo = try Program.withCompany()
        let database = try DatabaseQueue(path: dyspo.store)
        try database.write { try $0.execute(sql: "UPDATE meta SET value = '99' WHERE key = 'schema'") }
        try database.close()
        let answer = try dyspo("order", "list")
        #expect(answer.status == 5)
        #expect(answer.errors.contains("newer Dyspo (schema 99"))
        let polish = try dyspo("order", "list", "--lang", "pl")
        #expect(polish.errors.contains("z nowszego Dyspo"))
    }

    @Test func aStateWrittenPastTheDeskIsFoundByTheDoctor() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60")
        #expect(try dyspo("doctor").status == 0)
        let database = try DatabaseQueue(path: dyspo.store)
        try database.write { try $0.execute(sql: "UPDATE service_order SET state = 'done'") }
        try database.close()
        let answer = try dyspo("doctor", "--json")
        #expect(answer.status == 1)
        let bad = try answer.objects.filter { $0["ok"] as? Bool == false }.compactMap { $0["check"] as? String }
        #expect(bad == ["order-states"])
    }

    @Test func aForcedDemoNeverReplacesACompany() throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo("demo", "--force", "--orders", "5", "--technicians", "4")
        #expect(answer.status == 1)
        #expect(try dyspo("technician", "list", "--json").objects.count == 2)
    }

    @Test func aDemoThatIsThereIsToldHowItWouldGiveWay() throws {
        let dyspo = try Program()
        _ = try dyspo("demo", "--technicians", "2", "--orders", "2")
        let again = try dyspo("demo")
        #expect(again.status == 1)
        #expect(again.errors.contains("--force makes the demo anew"), "\(again.errors)")
        let own = try Program.withCompany()("demo")
        #expect(own.status == 1)
        #expect(!own.errors.contains("--force"))
        #expect(own.errors.contains("--store"))
    }

    @Test func assigningWithoutADayTellsTheReasonsOfAllDays() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--skill", "F-gaz")
        let refused = try dyspo("assign", "1", "--to", "Jan")
        #expect(refused.status == 1)
        // Ten working days and four of a weekend.
        #expect(refused.errors.contains("on none of the next 14 days"), "\(refused.errors)")
        #expect(refused.errors.contains("F-gaz (1") && refused.errors.contains("(4 days)"), "\(refused.errors)")
        let polish = try dyspo("assign", "1", "--to", "Jan", "--lang", "pl")
        #expect(polish.errors.contains("w żadnym z najbliższych 14 dni"))
    }
}
