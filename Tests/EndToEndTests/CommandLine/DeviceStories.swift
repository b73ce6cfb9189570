import Foundation
import Testing

/// Devices from the command line: trees, readings, labels, what was done to them.
@Suite struct DeviceStories {
    private func company() throws -> Program {
        let program = try Program.withCompany()
        let unit = try program(
            "device", "new", "UPS U10", "--site", "Sklep", "--serial", "SU-1", "--place", "poziom -1",
            "--warranty-from",
            "2025-01-01", "--warranty", "2026-12-31", "--covers", "parts", "--check", "próba autonomii=2027-10-02")
        try #require(unit.status == 0, "\(unit.errors)")
        let string = try program("device", "new", "Szereg A", "--site", "Sklep", "--parent", "SU-1")
        try #require(string.status == 0, "\(string.errors)")
        return program
    }

    @Test func aTreeIsShownAndACircleIsRefused() throws {
        let program = try company()
        let tree = try program("device", "tree", "Sklep", "--lang", "pl")
        #expect(
            tree.lines == [
                "Sklep, ul. Długa 1, Gdańsk", "  = UPS U10  SU-1  działa  poziom -1", "    = Szereg A  działa",
            ])
        let moved = try program("device", "edit", "SU-1", "--parent", "Szereg A")
        #expect(moved.status == 1)
        #expect(moved.errors == "Not moved: Szereg A is part of UPS U10; that would be a circle.\n")
        let shown = try program("device", "show", "SU-1", "--json").object
        #expect(shown["warranty_covers"] as? [String] == ["parts"])
        #expect((shown["checks"] as? [[String: String]])?.first?["due"] == "2027-10-02")
        #expect(
            try program("asset", "list", "--due", "2027-12-31", "--json").objects.map { $0["name"] as? String } == [
                "UPS U10"
            ])
    }

    @Test func devicesGoOutAndComeInAsTheyAre() throws {
        let program = try company()
        #expect(
            try program("device", "reading", "SU-1", "napięcie", "12,4", "--unit", "V", "--least", "12").status == 0)
        #expect(try program("device", "edit", "SU-1", "--state", "limited").status == 0)
        let file = program.folder.appending(path: "devices.csv").path
        #expect(try program("export", "assets", "-o", file).status == 0)
        let fresh = try Program.withCompany()
        let taken = try fresh("import", "assets", file)
        #expect(taken.status == 0, "\(taken.errors)")
        let again = fresh.folder.appending(path: "again.csv").path
        #expect(try fresh("export", "assets", "-o", again).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: again)) == Data(contentsOf: URL(fileURLWithPath: file)))
        let same = try program("import", "assets", file, "--update", "--json").object
        #expect(same["unchanged"] as? Int == 2, "\(same)")
    }

    @Test func aPartMayComeBeforeItsWholeAndACircleInAFileIsToldByItsLine() throws {
        let program = try Program.withCompany()
        let head = "customer,site,name,serial,parent\n"
        let sound = try program.file("a.csv", head + "Piekarnia Łoś,Sklep,Szereg,2,1\nPiekarnia Łoś,Sklep,UPS,1,\n")
        #expect(try program("import", "assets", sound).status == 0)
        let circle = try program.file("b.csv", head + "Piekarnia Łoś,Sklep,UPS,1,2\n")
        let refused = try program("import", "assets", circle, "--update", "--json")
        #expect(refused.status == 1)
        let problem = (try refused.object["problems"] as? [[String: Any]])?.first
        #expect(problem?["line"] as? Int == 2 && problem?["column"] as? String == "parent")
        #expect(try program("device", "show", "1", "--json").object["parent"] is NSNull)
    }

    @Test func readingsAreListedAndCorrected() throws {
        let program = try company()
        #expect(
            try program("device", "reading", "SU-1", "godziny", "1250", "--unit", "h", "--at", "2026-11-22 10:00")
                .status == 0)
        #expect(try program("device", "reading", "SU-1", "godziny", "1290").status == 0)
        #expect(try program("device", "reading", "SU-1", "godziny", "1280", "--correct").status == 0)
        let list = try program("device", "reading", "SU-1", "--json").objects
        #expect(list.map { $0["value"] as? Double } == [1280, 1250])
        let wrong = try program("device", "reading", "SU-1", "godziny", "dużo")
        #expect(wrong.status == 1 && wrong.errors == "“dużo” is no reading of a meter.\n")
        #expect(try program("device", "reading", "SU-1", "inny", "1", "--correct").status == 1)
    }

    @Test func aLabelIsDrawnInBlocksAndAsAPicture() throws {
        let program = try company()
        let id = try #require(try program("device", "show", "SU-1", "--json").object["id"] as? String)
        let blocks = try program("device", "label", "SU-1")
        #expect(blocks.status == 0 && blocks.output.contains("▄") && !blocks.output.contains("\u{1B}"))
        let file = program.folder.appending(path: "label.svg").path
        let made = try program("device", "label", id, "--svg", "-o", file, "--json").object
        #expect(made["text"] as? String == id)
        let picture = try String(contentsOfFile: file, encoding: .utf8)
        #expect(picture.hasPrefix("<?xml") && picture.contains("UPS U10") && picture.contains("SU-1"))
    }

    @Test func aNewOrderTellsOfAnOpenOneForTheDevice() throws {
        let program = try company()
        func order() throws -> Program.Answer {
            try program(
                "order", "new", "--site", "Sklep", "--asset", "SU-1", "--title", "Pada", "--duration", "60", "--json")
        }
        #expect(try order().object["warnings"] as? [String] == [])
        let second = try order()
        #expect(second.status == 0)
        let warnings = try second.object["warnings"] as? [[String: String]]
        #expect(warnings?.map { $0["code"] } == ["open-order"])
        #expect(second.errors.contains("! UPS U10 has an open order already: ZS/2026/000001, ready, Pada."))
    }

    @Test func historyTellsWhatWasDoneAndWhatCameBack() throws {
        let program = try company()
        func done(_ title: String, _ day: String, _ number: String) throws {
            program.now = "\(day)T07:00"
            _ = try program(
                "order", "new", "--site", "Sklep", "--asset", "SU-1", "--title", title, "--duration", "60", "--part",
                "AKU=2")
            #expect(try program("assign", number, "--to", "Ewa", "--day", day).status == 0)
            #expect(try program("dispatch", number).status == 0)
            for act in ["accept", "travel", "arrive", "start"] {
                #expect(try program("visit", act, number).status == 0)
            }
            program.now = "\(day)T09:00"
            #expect(try program("visit", "complete", number, "--signed-by", "Ola", "--note", "wymieniono").status == 0)
        }
        try done("Brak zasilania", "2026-11-23", "1")
        try done("Znowu brak zasilania", "2026-11-30", "2")
        let history = try program("device", "history", "SU-1", "--json").object
        let visits = try #require(history["visits"] as? [[String: Any]])
        #expect(visits.map { $0["title"] as? String } == ["Znowu brak zasilania", "Brak zasilania"])
        #expect(visits[0]["same_fault_as"] as? String == "ZS/2026/000001")
        #expect(visits[0]["notes"] as? [String] == ["wymieniono"])
        #expect(history["in_90_days"] as? Int == 2 && history["same_fault_within_30_days"] as? Int == 1)
        #expect(try program("site", "history", "Sklep", "--json").object["count"] as? Int == 2)
        #expect(try program("customer", "history", "Piekarnia", "--limit", "1", "--json").object["count"] as? Int == 2)
        #expect(try program("customer", "history", "Szkoła", "--json").object["count"] as? Int == 0)
    }
}
