import Foundation
import ProcessTesting
import Testing

/// Drives on the command line: what is said about them, and a day as a way in words.
@Suite struct TravelVerbStories {
    private func planned() throws -> Program {
        let dyspo = try Program.withCompany()
        for (site, order) in [("sklep", "1"), ("kotłownia", "2")] {
            try #require(try dyspo("order", "new", "--site", site, "--duration", "60", "--title", "Piec").status == 0)
            try #require(try dyspo("assign", order, "--to", "Ewa", "--day", "2026-11-24").status == 0)
        }
        return dyspo
    }

    private func minutes(_ dyspo: Program) throws -> Int {
        let route = try dyspo("route", "Ewa", "2026-11-24", "--json").object
        return try #require(route["driving"] as? Int)
    }

    @Test func aDayIsToldAsAWayWithEveryLegsSource() throws {
        let dyspo = try planned()
        let english = try dyspo("route", "ewa", "2026-11-24")
        #expect(english.status == 0)
        #expect(english.lines.first?.hasPrefix("Ewa Zych, Tue 24 Nov: 2 stops, ") ?? false)
        #expect(english.output.contains(/→ (N|NE|E|SE|S|SW|W|NW) [0-9.]+ km, [0-9]+ min \(estimate\) \+ 3 min parking/))
        #expect(english.lines.last == "Figures: estimate 100 %")
        let polish = try dyspo("route", "ewa", "wt", "--lang", "pl")
        #expect(polish.output.contains("wyjazd z domu") && polish.output.contains("(szacunek)"))
        let board = try dyspo("board", "--plain", "--routes", "--json", "--day", "2026-11-24").object
        let routes = try #require(board["routes"] as? [[String: Any]])
        #expect(routes.map { $0["technician"] as? String } == ["Ewa Zych"])
        #expect((routes[0]["stops"] as? [Any])?.count == 2)
        let empty = try dyspo("route", "Jan", "2026-11-24")
        #expect(empty.status == 0)
        #expect(empty.errors.contains("Jan Wilk has no stops"))
        #expect(try dyspo("route", "Nikt", "2026-11-24").status == 3)
    }

    @Test func whatIsSaidAboutDrivesShowsInTheDayAndIsTakenBack() throws {
        let dyspo = try planned()
        let usual = try minutes(dyspo)
        #expect(try dyspo("travel", "factor", "2", "--technician", "Ewa Zych").status == 0)
        #expect(try minutes(dyspo) > usual * 3 / 2)
        #expect(try dyspo("travel", "factor", "--technician", "Ewa Zych").status == 0)
        #expect(try minutes(dyspo) == usual)
        #expect(
            try dyspo("travel", "leg", "home:Ewa Zych", "Piekarnia Łoś", "--minutes", "44", "--km", "30,5").status == 2)
        #expect(
            try dyspo("travel", "leg", "home:Ewa Zych", "Piekarnia Łoś", "--minutes", "44", "--km", "30.5").status == 0)
        #expect(try dyspo("route", "Ewa", "2026-11-24").output.contains("30.5 km, 44 min (entered)"))
        #expect(try dyspo("travel", "parking", "9").status == 0)
        #expect(try dyspo("travel", "factor", "1.5", "--hours", "7-9").status == 0)
        let shown = try dyspo("travel", "show").output
        for text in ["parking\t\t9 min", "hours\t7:00-8:00\t× 1.5", "Ewa Zych → Piekarnia Łoś, Sklep\t44 min, 30.5 km"]
        {
            #expect(shown.contains(text), "\(text) in \(shown)")
        }
        for _ in 0..<3 { #expect(try dyspo("undo").status == 0) }
        #expect(try minutes(dyspo) == usual)
        #expect(try dyspo("travel", "factor", "0.8", "--hours", "22-6").errors.contains("22:00-6:00"))
    }

    @Test(arguments: [
        ["factor", "1.2"], ["factor", "x", "--region", "Północ"], ["factor", "1.2", "--hours", "9-9"],
        ["factor", "1.2", "--hours", "9223372036854775807"], ["factor", "1.2", "--hours", "7-9223372036854775807"],
        ["factor", "1.2", "--hours", "7", "--region", "Północ"], ["leg", "sklep", "kotłownia"],
        ["leg", "sklep", "kotłownia", "--remove", "--minutes", "5"], ["calibrate", "--minimum", "0"],
    ])
    func whatMakesNoSenseIsUsage(_ words: [String]) throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo.run(["travel"] + words)
        #expect(answer.status == 2, "\(answer.errors)")
    }

    @Test func withoutTripsThereIsNothingToCalibrateAndWithoutAnEngineNothingToAsk() throws {
        let dyspo = try planned()
        #expect(try dyspo("travel", "calibrate").status == 1)
        #expect(try dyspo("travel", "calibrate", "--dry-run").status == 0)
        let fetch = try dyspo("travel", "fetch")
        #expect(fetch.status == 1)
        #expect(fetch.errors.contains("[road-engine]"))
        #expect(try dyspo("doctor").output.contains("drives are estimates"))
    }

    @Test func everyTechnicianGetsACalendarOfTheWay() throws {
        let dyspo = try planned()
        let folder = dyspo.folder.appending(path: "calendars").path
        #expect(try dyspo("export", "routes", "--format", "ics", "-o", folder + "/").status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ewa-zych.ics"])
        let file = folder + "/ewa-zych.ics"
        let text = try String(contentsOfFile: file, encoding: .utf8).replacing("\r\n ", with: "")
        #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 3)
        #expect(text.contains("min (estimate)"))
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        let one = try dyspo("export", "routes", "--format", "ics", "--technician", "Jan")
        #expect(!one.output.contains("VEVENT"))
        let features = try #require(try dyspo("export", "routes").object["features"] as? [[String: Any]])
        let properties = try #require(features.first?["properties"] as? [String: Any])
        let legs = try #require(properties["legs"] as? [[String: Any]])
        #expect(legs.count == 3)
        #expect(legs.allSatisfy { $0["source"] as? String == "estimate" && $0["km"] is Double })
    }
}
