import Foundation
import Testing

/// How answers look to scripts and to people.
@Suite struct OutputTests {
    @Test func aPipeGetsTabsAndAStableHeader() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--title", "Żarówka 💡 漢字")
        let polish = try dyspo("order", "list", "--lang", "pl")
        #expect(
            polish.lines[0]
                == "number\tstate\tpriority\tdue\tduration\ttown\tcustomer\ttechnician\tstart\ttitle\tagainst")
        #expect(polish.lines[1] == "ZS/2026/000001\tready\tnormal\t\t1:00\tGdańsk\tPiekarnia Łoś\t\t\tŻarówka 💡 漢字\t")
    }

    @Test func messagesFollowTheLocaleAndGoToTheErrors() throws {
        let dyspo = try Program.withCompany()
        let new = ["order", "new", "--site", "sklep", "--duration", "60"]
        let polish = try dyspo.run(new, environment: ["LC_ALL": "pl_PL.UTF-8"])
        #expect(polish.errors.hasPrefix("Utworzono zlecenie ZS/"))
        let english = try dyspo.run(new, environment: ["LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "pl_PL"])
        #expect(english.errors.hasPrefix("Order ZS/"))
        let quiet = try dyspo.run(new + ["--quiet"])
        #expect(quiet.errors.isEmpty)
        #expect(quiet.output.hasPrefix("ZS/"))
    }

    @Test func optionsOfEveryVerbMayStandBeforeIt() throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo.run(["--now", dyspo.now, "--json", "technician", "list"], environment: [:])
        #expect(try answer.objects.map { $0["name"] as? String } == ["Ewa Zych", "Jan Wilk"])
    }

    @Test func theActorIsNamedAndTheSystemsUserKept() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--as", "Anna")
        let entry = try #require(try dyspo("journal", "--json").objects.last)
        #expect(entry["actor"] as? String == "Anna")
        #expect(entry["user"] as? String == NSUserName())
    }

    @Test func aBackupHoldsTheSameCompany() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60")
        _ = try dyspo("assign", "1", "--to", "Ewa")
        let copy = dyspo.folder.appending(path: "copy.db").path
        #expect(try dyspo("backup", copy).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        for question in [["order", "list"], ["journal"], ["technician", "list"], ["board", "--plain"]] {
            let asked = question + ["--json", "--now", dyspo.now]
            #expect(try dyspo.run(asked + ["--store", copy]).output == dyspo.run(asked).output)
        }
        #expect(try dyspo("undo", "--store", copy).status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "planned")
        let twice = try dyspo("backup", copy)
        #expect(twice.status == 1)
        #expect(twice.errors.contains("exists already"))
    }

    @Test func theDoctorReadsTheSettingsToo() throws {
        let dyspo = try Program.withCompany()
        func found() throws -> [String: Any]? {
            try dyspo("doctor", "--json").objects.first { $0["check"] as? String == "settings" }
        }
        #expect(try found()?["ok"] as? Bool == true)
        #expect(try dyspo("init", "--config").status == 0)
        #expect(try found()?["ok"] as? Bool == true)
        let file = dyspo.folder.appending(path: ".config/dyspo/config.toml")
        try Data("# own\nteme = \"mono\"\n".utf8).write(to: file)
        #expect(
            try found()?["detail"] as? String
                == "~/.config/dyspo/config.toml:2: there is no key “teme”. Did you mean “theme”?")
        #expect(try dyspo("doctor").status == 1)
        // What somebody wrote is not overwritten unasked.
        #expect(try dyspo("init", "--config").status == 1)
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("# own"))
        #expect(try dyspo("init", "--config", "--force").status == 0)
        #expect(try found()?["ok"] as? Bool == true)
    }

    @Test func windowsAndTimesAreReadAsPeopleWriteThem() throws {
        let dyspo = try Program.withCompany()
        for (text, start, end) in [
            ("2026-11-24 08:00-12:00", "2026-11-24T08:00:00+01:00", "2026-11-24T12:00:00+01:00"),
            ("tomorrow 8:00-24:00", "2026-11-24T08:00:00+01:00", "2026-11-25T00:00:00+01:00"),
            ("jutro", "2026-11-24T00:00:00+01:00", "2026-11-25T00:00:00+01:00"),
            ("2026-11-24T22:00 2026-11-25T02:00", "2026-11-24T22:00:00+01:00", "2026-11-25T02:00:00+01:00"),
            ("2026-11-24T08:00Z/2026-11-24T10:00Z", "2026-11-24T09:00:00+01:00", "2026-11-24T11:00:00+01:00"),
            ("2027-03-28 00:00-24:00", "2027-03-28T00:00:00+01:00", "2027-03-29T00:00:00+02:00"),
        ] {
            let made = try dyspo("order", "new", "--site", "sklep", "--window", text, "--json")
            let windows = try made.object["windows"] as? [[String: Any]]
            #expect(windows?.first?["start"] as? String == start, "\(text): \(made.errors)")
            #expect(windows?.first?["end"] as? String == end, "\(text)")
        }
    }

    @Test func theUnpaddedTailMeansTheCurrentYearFirst() throws {
        let dyspo = try Program.withCompany()
        dyspo.now = "2025-12-30T08:00"
        _ = try dyspo("order", "new", "--site", "sklep", "--title", "stare")
        dyspo.now = "2026-11-23T08:00"
        #expect(try dyspo("order", "show", "1", "--json").object["title"] as? String == "stare")
        _ = try dyspo("order", "new", "--site", "sklep", "--title", "nowe")
        #expect(try dyspo("order", "show", "1", "--json").object["title"] as? String == "nowe")
        #expect(try dyspo("order", "show", "ZS/2025/000001", "--json").object["title"] as? String == "stare")
    }

    @Test func helpNamesEveryVerb() throws {
        let help = try Program().run(["--help"])
        #expect(help.status == 0)
        for verb in [
            "init", "demo", "import", "order", "plan", "price", "why", "assign", "unassign", "undo", "redo", "journal",
            "board", "backup", "doctor",
        ] { #expect(help.output.contains("  \(verb) "), "\(verb)") }
        #expect(try Program().run(["help", "assign"]).output.contains("--force"))
        #expect(try Program().run(["--version"]).status == 0)
    }
}
