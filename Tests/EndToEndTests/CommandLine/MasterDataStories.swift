import Foundation
import Testing

/// The back office corrects what came in from files, and names whole what it changes or removes.
@Suite struct MasterDataStories {
    @Test func aCustomerIsFoundCorrectedAndTakenBack() throws {
        let program = try Program.withCompany()
        #expect(
            try program("customer", "list", "los", "--json").objects.map { $0["name"] as? String } == ["Piekarnia Łoś"])
        let edited = try program(
            "customer", "edit", "piekarnia łoś", "--name", "Piekarnia Łoś i syn", "--nip", "526-025-02-74", "--phone",
            "600 100 200", "--json"
        ).object
        #expect(edited["name"] as? String == "Piekarnia Łoś i syn" && edited["nip"] as? String == "5260250274")
        #expect(edited["sites"] as? Int == 1)
        #expect(try program("customer", "edit", "5260250274", "--phone", "none", "--nip", "none").status == 0)
        let emptied = try program("customer", "show", "Piekarnia", "--json").object
        #expect(emptied["phone"] as? String == "" && emptied["nip"] is NSNull)
        #expect((emptied["sites"] as? [[String: Any]])?.first?["name"] as? String == "Sklep")
        #expect(try program("customer", "edit", "Hotel Mewa", "--name", "szkoła NR 3").status == 1)
        #expect(try program("customer", "edit", "Hotel Mewa").status == 2)
        #expect(try program("undo", "2").status == 0)
        #expect(try program("customer", "list", "--json").objects.contains { $0["name"] as? String == "Piekarnia Łoś" })
    }

    @Test func hoursThatBreakVisitsAreToldBefore() throws {
        let program = try Program.withCompany()
        _ = try program("order", "new", "--site", "Sklep", "--duration", "60")
        _ = try program("assign", "1", "--to", "Ewa", "--day", "tomorrow", "--at", "10:00")
        let refused = try program("site", "edit", "Sklep", "--access", "12:00-16:00", "--json")
        #expect(refused.status == 1)
        let failure = try refused.object
        #expect(failure["code"] as? String == "breaks-plans")
        #expect((failure["breaks"] as? [[String: Any]])?.first?["order"] as? String == "ZS/2026/000001")
        #expect(try program("site", "edit", "Sklep", "--region", "Południe").status == 1)
        // Coordinates that visits need stay; others may go and come.
        let needed = try program("site", "edit", "Sklep", "--location", "none", "--json")
        #expect(try needed.status == 1 && needed.object["field"] as? String == "coordinates")
        let forced = try program(
            "site", "edit", "Sklep", "--access", "12:00-16:00", "--access-days", "Mon-Fri", "--force", "nowe godziny",
            "--json")
        let access = try forced.object["access"] as? [String: Any]
        #expect(access?["from"] as? String == "12:00" && (access?["days"] as? [String])?.count == 5)
        #expect(try program("order", "list").lines[1].contains("! the site is open only"))
        #expect(try program("site", "edit", "Sklep", "--access", "none").status == 0)
        #expect(try program("site", "show", "Sklep", "--json").object["access"] is NSNull)
        #expect(try program("site", "edit", "Sklep", "--access", "20:00-26:00").status == 2)
        #expect(try program("site", "edit", "Kotłownia", "--location", "none").status == 0)
        #expect(try program("site", "edit", "Kotłownia", "--location", "54.5,18.5").status == 0)
        #expect(try program("undo", "2").status == 0)
        #expect(try program("site", "show", "Kotłownia", "--json").object["latitude"] as? Double == 54.52)
    }

    @Test func aDeviceMovesOnlyWhenNoOpenOrderNamesIt() throws {
        let program = try Program.withCompany()
        let file = try program.file(
            "d.csv",
            "customer,site,name,model,serial,warranty\nPiekarnia Łoś,Sklep,Piec,P1,77,2027-01-31\nPiekarnia Łoś,Sklep,Palnik,,78,\n"
        )
        #expect(try program("import", "assets", file).status == 0)
        _ = try program("order", "new", "--site", "Sklep", "--asset", "77", "--duration", "60")
        let kept = try program("device", "edit", "77", "--to", "Kotłownia", "--json")
        #expect(try kept.status == 1 && kept.object["field"] as? String == "site")
        let part = try program("device", "edit", "Palnik", "--parent", "Piec", "--warranty", "2026-12-31", "--json")
            .object
        #expect(part["parent"] as? String == "Piec" && part["warranty"] as? String == "2026-12-31")
        #expect(try program("device", "edit", "Piec", "--parent", "Palnik").status == 1)
        #expect(try program("device", "edit", "Piec", "--serial", "78").status == 1)
        _ = try program("order", "cancel", "1", "--reason", "pomyłka")
        #expect(try program("device", "edit", "Palnik", "--parent", "none", "--warranty", "none").status == 0)
        let moved = try program("asset", "edit", "Piec", "--to", "Kotłownia", "--json")
        #expect(try moved.object["site"] as? String == "Kotłownia", "\(moved.errors)")
        let shown = try program("device", "show", "77", "--json").object
        #expect((shown["orders"] as? [[String: Any]])?.first?["state"] as? String == "cancelled")
    }

    @Test(arguments: [
        ["skill", "remove", "gaz"], ["skill", "rename", "gaz", "--code", "X"], ["region", "remove", "Połud"],
        ["region", "rename", "Połud", "X"], ["technician", "edit", "Ewa", "--no-active"],
        ["technician", "edit", "Ewa", "--phone", "1"], ["technician", "absent", "Ewa", "--visits", "off"],
        ["technician", "back", "Ewa"], ["shift", "set", "Ewa", "tomorrow", "none"],
        ["shift", "clear", "Ewa", "tomorrow"],
        ["customer", "edit", "Piekarnia", "--phone", "1"], ["site", "edit", "Skl", "--town", "X"],
        ["travel", "factor", "1.2", "--technician", "Ewa"], ["travel", "leg", "Piekarnia", "Hotel", "--minutes", "5"],
        ["user", "remove", "anna"], ["user", "role", "anna", "admin"],
    ])
    func aPartOfANameChangesNothing(_ arguments: [String]) throws {
        let program = try Program.withCompany()
        _ = try program("user", "add", NSUserName(), "admin")
        _ = try program("user", "add", "anna-maria", "supervisor")
        let before = try program("journal", "--json").objects.count
        let answer = try program.run(arguments + ["--json", "--now", program.now])
        #expect(answer.status == 3, "\(answer.errors)")
        let failure = try answer.object
        #expect(failure["code"] as? String == "inexact-name")
        #expect((failure["matches"] as? [String])?.isEmpty == false)
        #expect(try program("journal", "--json").objects.count == before)
    }

    @Test func longListsOfNamesSayHowManyMore() throws {
        let program = try Program.withCompany()
        let rows = (1...12).map { "Hotel Mewa,Hala \($0),Północ" }.joined(separator: "\n")
        _ = try program("import", "sites", try program.file("s.csv", "customer,name,region\n\(rows)\n"))
        let told = try program("site", "show", "Hala")
        #expect(told.errors.contains("Hala 1 (Hotel Mewa)") && told.errors.contains(" and 7 more."))
        let polish = try program("site", "show", "Hala", "--lang", "pl", "--json").object
        #expect((polish["message"] as? String)?.contains("i jeszcze 7.") == true)
        #expect((polish["matches"] as? [String])?.count == 12)
    }

    @Test func anOrderWithoutATitleIsCalledByItsKindInTheReadersLanguage() throws {
        let program = try Program.withCompany()
        for (language, title) in [("pl", "przegląd"), ("en", "maintenance")] {
            let made = try program(
                "order", "new", "--site", "Sklep", "--type", "maintenance", "--lang", language, "--json")
            #expect(try made.object["title"] as? String == title)
        }
    }

    @Test func aNumberIsFoundWithItsZerosAndItsYear() throws {
        let program = try Program.withCompany()
        _ = try program("order", "new", "--site", "Sklep")
        for text in ["number:1", "number:000001", "numer:ZS/2026/000001", "ZS/2026/000001"] {
            #expect(try program("order", "list", "--filter", text, "--json").objects.count == 1, "\(text)")
        }
        for text in ["number:2", "number:ZS/2025/000001", "ZS/2025/000001"] {
            #expect(try program("order", "list", "--filter", text, "--json").objects.isEmpty, "\(text)")
        }
        #expect(try program("order", "list", "--filter", "number:x").status == 2)
    }

    @Test(arguments: [
        ["order", "new", "--site", "Sklep", "--window", "tomorrow 20-26"],
        ["order", "new", "--site", "Sklep", "--due", "2026-11-24T25:00"],
        ["shift", "set", "Ewa Zych", "tomorrow", "25:00-30:00"],
        ["technician", "absent", "Ewa", "--from", "tomorrow 25:00"],
        ["technician", "edit", "Ewa Zych", "--hours", "24:30-30:00"],
    ])
    func hoursPastMidnightAreAShiftsAlone(_ arguments: [String]) throws {
        let answer = try Program.withCompany().run(arguments)
        #expect(answer.status == 2, "\(answer.errors)")
    }
}
