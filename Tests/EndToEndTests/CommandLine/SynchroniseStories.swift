import Foundation
import Testing

/// Files of another program bring the store up to date.
@Suite struct SynchroniseStories {
    @Test func rowsFindTheirRecordsByKeyAndWhatTheFileLacksStays() throws {
        let dyspo = try Program.withCompany()
        let first = try dyspo.file("first.csv", "key;name;telefon;e-mail\nERP-1;Hotel Mewa;1;a@b.pl\nERP-2;Nowa;2;\n")
        let linked = try dyspo("import", "customers", first, "--update", "--json").object
        #expect(linked["added"] as? Int == 1 && linked["changed"] as? Int == 1, "\(linked)")

        let renamed = try dyspo.file("renamed.csv", "key;name;phone\nERP-1;Hotel Rybitwa;\nERP-2;Nowa;2\n")
        let changed = try dyspo("import", "customers", renamed, "--update", "--key", "key", "--json").object
        #expect(changed["changed"] as? Int == 1 && changed["unchanged"] as? Int == 1, "\(changed)")
        let customers = try dyspo("export", "customers", "--json").objects
        let hotel = try #require(customers.first { $0["key"] as? String == "ERP-1" })
        #expect(hotel["name"] as? String == "Hotel Rybitwa")
        #expect(hotel["phone"] is NSNull, "an empty cell empties")
        #expect(hotel["email"] as? String == "a@b.pl", "a column that is not there leaves alone")
        #expect(customers.count == 4)

        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("export", "customers").output.contains("ERP-1,Hotel Mewa,,1,a@b.pl"))
        let missing = try dyspo("import", "customers", renamed, "--update", "--key", "nip")
        #expect(missing.status == 1 && missing.errors.contains("must not be empty"), "\(missing.errors)")
        #expect(try dyspo("import", "customers", renamed, "--update", "--key", "phone").status == 2)
        #expect(try dyspo("import", "customers", renamed, "--key", "name").status == 2)
    }

    @Test func coordinatesThatComeByAFileMakeTheDraftsReady() throws {
        let dyspo = try Program.withCompany()
        let sites = "customer;name;region;town;key\nHotel Mewa;Basen;Północ;Warszawa;S1\n"
        try #require(try dyspo("import", "sites", try dyspo.file("s.csv", sites)).status == 0)
        let orders = "customer;site;title;duration;skills;technician\nHotel Mewa;Basen;t;60;F-gaz:2;Jan Wilk\n"
        try #require(try dyspo("import", "orders", try dyspo.file("o.csv", orders)).status == 0)
        let draft = try dyspo("order", "show", "1", "--json").object
        #expect(draft["state"] as? String == "draft" && draft["duration"] as? Int == 60)
        #expect(draft["skills"] as? [String] == ["F-gaz:2"])
        #expect(try dyspo("order", "show", "1").output.contains("Asked for: 1:00, F-gaz:2, only Jan Wilk"))
        let check = try dyspo("check")
        #expect(!check.output.contains("nobody said how long"), "\(check.output)")
        #expect(check.output.contains("waits for the coordinates of Basen"), "\(check.output)")

        let found = try dyspo(
            "import", "sites", try dyspo.file("where.csv", "key;latitude;longitude\nS1;54,44;18,57\n"), "--update")
        #expect(
            found.status == 0 && found.errors.contains("Ready to be planned now: ZS/2026/000001."), "\(found.errors)")
        let order = try dyspo("order", "show", "1", "--json").object
        #expect(order["state"] as? String == "ready" && order["duration"] as? Int == 60)
        #expect(order["skills"] as? [String] == ["F-gaz:2"])
    }

    @Test func ordersAreChangedByNumberOrKeyAndThoseThatAreOverAreLeftAlone() throws {
        let dyspo = try Program.withCompany()
        let file = """
            key;customer;site;title;duration;due
            A1;Hotel Mewa;Recepcja;Okno;60;2026-11-30
            A2;Hotel Mewa;Recepcja;Drzwi;60;
            A3;Hotel Mewa;Recepcja;Dach;60;
            """
        try #require(try dyspo("import", "orders", try dyspo.file("o.csv", file)).status == 0)
        try #require(try dyspo("order", "cancel", "3", "--reason", "x").status == 0)
        let changes = """
            key;title;duration;due
            A1;Okno w holu;1,5 h;
            A2;Drzwi;60;
            A3;Dach przecieka;60;
            """
        let path = try dyspo.file("changes.csv", changes)
        let told = try dyspo("import", "orders", path, "--update")
        #expect(told.errors.contains("Orders: 1 changed, 1 as they were, 1 over, left alone."), "\(told.errors)")
        let first = try dyspo("order", "show", "1", "--json").object
        #expect(first["title"] as? String == "Okno w holu" && first["duration"] as? Int == 90)
        #expect(first["due"] is NSNull)
        #expect(try dyspo("order", "show", "3", "--json").object["title"] as? String == "Dach")

        // One new, one changed: undo cancels the one and puts the other back.
        let mixed = try dyspo.file(
            "mixed.csv", "key;customer;site;title\nA2;Hotel Mewa;Recepcja;Brama\nA9;Hotel Mewa;Recepcja;Płot\n")
        try #require(try dyspo("import", "orders", mixed, "--update").status == 0)
        try #require(try dyspo("undo").status == 0)
        #expect(try dyspo("order", "show", "2", "--json").object["title"] as? String == "Drzwi")
        #expect(try dyspo("order", "show", "4", "--json").object["state"] as? String == "cancelled")

        let exported = try dyspo("export", "orders").output
        #expect(exported.contains("ZS/2026/000003,A3,cancelled,"), "\(exported)")
        let second = try Program.withCompany()
        let taken = try second("import", "orders", try second.file("all.csv", exported), "--json").object
        #expect(taken["added"] as? Int == 2 && taken["leftOut"] as? Int == 2, "\(taken)")
        #expect(try second("order", "list", "--json").objects.count == 2, "the dead stay dead")
    }

    @Test func anExportIsFilteredAsListsAre() throws {
        let dyspo = try Program.withCompany()
        for (title, priority) in [("Okno", "urgent"), ("Drzwi", "low")] {
            _ = try dyspo(
                "order", "new", "--site", "Recepcja", "--title", title, "--duration", "60", "--priority", priority)
        }
        let urgent = try dyspo("export", "orders", "--filter", "priority:urgent")
        #expect(urgent.lines.count == 2 && urgent.output.contains("Okno"), "\(urgent.output)\(urgent.errors)")
        #expect(try dyspo("export", "orders", "--state", "cancelled").lines.count == 1)
        #expect(try dyspo("export", "visits", "--filter", "drzwi").lines.count == 2)
        #expect(try dyspo("export", "customers", "--filter", "x").status == 2)
        #expect(try dyspo("export", "orders", "--filter", "free>2h").status == 2)
    }

    @Test func filesOfOtherProgramsAreReadAsTheyAre() throws {
        let dyspo = try Program.withCompany()
        let bytes = try #require(
            "sep=;\r\nnazwa;mail;adres;miasto\r\n;;;\r\nŻabka Źródło;z@y;;\r\n".data(using: .windowsCP1250))
        let path = dyspo.folder.appending(path: "old.csv")
        try bytes.write(to: path)
        let refused = try dyspo("import", "customers", path.path)
        let columns = "There are: key, name, nip, phone, email, language, report_email."
        #expect(refused.status == 1 && refused.errors.contains(columns))
        let taken = try dyspo("import", "customers", path.path, "--map", "adres=none", "--map", "Miasto=none")
        #expect(taken.status == 0 && taken.errors.contains("Read as Windows-1250."), "\(taken.errors)")
        #expect(try dyspo("export", "customers").output.contains("Żabka Źródło,,,z@y"))
        #expect(try dyspo("import", "customers", path.path, "--map", "adres").status == 2)
        #expect(try dyspo("import", "customers", path.path, "--encoding", "ebcdic").status == 2)
    }

    @Test func optionalFieldsOfAnOrderCanBeEmptied() throws {
        let dyspo = try Program.withCompany()
        let made = try dyspo(
            "order", "new", "--site", "Recepcja", "--title", "Okno", "--duration", "60", "--skill", "SEP", "--part",
            "FILTR=2", "--note", "uwaga", "--due", "2026-11-30", "--window", "2026-11-24 8-12", "--key", "K1",
            "--technician", "Ewa Zych")
        try #require(made.status == 0, "\(made.errors)")
        let options = ["skill", "part", "note", "due", "window", "key", "technician"]
        let emptied = try dyspo.run(
            ["order", "edit", "1", "--json", "--now", dyspo.now] + options.flatMap { ["--\($0)", "none"] })
        #expect(emptied.status == 0, "\(emptied.errors)")
        let order = try emptied.object
        #expect((order["skills"] as? [String])?.isEmpty == true && (order["parts"] as? [Any])?.isEmpty == true)
        #expect(order["note"] as? String == "" && order["due"] is NSNull)
        let row = try #require(try dyspo("export", "orders", "--json").objects.first)
        #expect(row["number"] as? String == "ZS/2026/000001")
        #expect(try dyspo("export", "orders").lines[1].hasPrefix("ZS/2026/000001,,ready,Hotel Mewa,Recepcja,Okno,,"))
    }

    @Test func aPlaceThatIsASlipIsRefusedByEveryVerb() throws {
        let dyspo = try Program.withCompany()
        for (place, word) in [("21.01,52.23", "swapped"), ("0,0", "in the sea")] {
            let made = try dyspo("technician", "new", "Nowy", "--region", "Północ", "--home", place)
            #expect(made.status == 1 && made.errors.contains(word), "\(made.errors)")
            let edited = try dyspo("technician", "edit", "Jan Wilk", "--home", place)
            #expect(edited.status == 1 && edited.errors.contains(word), "\(edited.errors)")
            let file = "name,regions,latitude,longitude\nNowy,Północ,\(place)\n"
            let taken = try dyspo("import", "technicians", try dyspo.file("t.csv", file))
            #expect(taken.status == 1 && taken.errors.contains("Line 2, column “latitude”"), "\(taken.errors)")
        }
        let abroad = try dyspo("technician", "edit", "Jan Wilk", "--home", "52.52,13.40")
        #expect(abroad.status == 0 && abroad.errors.contains("Outside Poland"), "\(abroad.errors)")
    }
}
