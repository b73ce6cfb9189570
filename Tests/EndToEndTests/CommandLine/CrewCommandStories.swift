import Foundation
import Testing

/// Crews from the command line: standing ones, who comes along, exchanging, answering, files.
@Suite struct CrewCommandStories {
    /// Three people; order 1 needs two of them.
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        let people =
            "name,town,latitude,longitude,regions,skills,start,end\nPiotr Kos,Gdynia,54.51,18.54,Północ,SEP,08:00,16:00\n"
        try #require(try dyspo("import", "technicians", try dyspo.file("more.csv", people)).status == 0)
        let made = try dyspo(
            "order", "new", "--site", "Sklep", "--title", "Winda", "--duration", "60", "--skill", "F-gaz", "--crew", "2"
        )
        try #require(made.status == 0, "\(made.errors)")
        return dyspo
    }

    @Test func aStandingCrewGoesTogether() throws {
        let dyspo = try company()
        let made = try dyspo("crew", "add", "Windy", "--leader", "Ewa", "--members", "Piotr", "--json")
        #expect(made.status == 0, "\(made.errors)")
        #expect(try made.object["members"] as? [String] == ["Piotr Kos"])
        #expect(try dyspo("crew", "list").lines.last == "Windy\tEwa Zych\tPiotr Kos\t2026-11-23\t")
        let taken = try dyspo("crew", "add", "Gaz", "--leader", "Jan", "--members", "Piotr", "--lang", "pl")
        #expect(taken.status == 1)
        #expect(taken.errors == "Piotr Kos jest w ekipie Windy od pon 23; niczego nie zapisano.\n")
        let prices = try dyspo("price", "1", "--technician", "Ewa", "--day", "2026-11-24", "--json").objects
        #expect(prices.first?["crew"] as? [String] == ["Ewa Zych", "Piotr Kos"])
        #expect(try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-24").status == 0)
        let board = try dyspo("board", "--plain", "--day", "2026-11-24").output
        #expect(board.contains("1◆") && board.contains("1◇"), "\(board)")
        let visit = try #require((try dyspo("order", "show", "1", "--json").object["visits"] as? [[String: Any]])?[0])
        #expect(visit["crew"] as? [String] == ["Ewa Zych", "Piotr Kos"])
    }

    @Test func aMemberIsExchangedAndEachAnswers() throws {
        let dyspo = try company()
        #expect(try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-24", "--crew", "Jan").status == 0)
        let exchanged = try dyspo("crew", "exchange", "1", "Jan", "--lang", "pl")
        #expect(exchanged.status == 0, "\(exchanged.errors)")
        #expect(
            exchanged.output.contains("Piotr Kos zamiast Jan Wilk") || exchanged.errors.contains("Piotr Kos zamiast"))
        #expect(try dyspo("crew", "exchange", "1", "Ewa").status == 1)
        #expect(try dyspo("visit", "accept", "1", "--member", "Piotr").status == 1)
        #expect(try dyspo("dispatch", "1").status == 0)
        #expect(try dyspo("visit", "accept", "1", "--member", "Piotr").status == 0)
        let people = try #require(try dyspo("crew", "show", "1", "--json").object["people"] as? [[String: Any]])
        #expect(people.map { $0["accepted"] as? Bool } == [false, true])
        #expect(people.map { $0["role"] as? String } == ["leader", "member"])
        #expect(try dyspo("visit", "accept", "1").status == 0)
        #expect(try dyspo("visit", "accept", "1", "--member", "Jan").status == 1)
    }

    @Test func whyNamesWhoIsMissing() throws {
        let dyspo = try company()
        let made = try dyspo(
            "order", "new", "--site", "Sklep", "--title", "Silos", "--duration", "60", "--crew", "4")
        #expect(made.status == 0)
        let why = try dyspo("why", "2", "--technician", "Ewa", "--day", "2026-11-24")
        #expect(
            why.output.contains("4 people are needed, at no start that day are more than 3 free together"),
            "\(why.output)\(why.errors)")
        #expect(try dyspo("order", "new", "--site", "Sklep", "--title", "X", "--crew", "7").status == 1)
        let named = try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-24", "--crew", "Ewa", "--lang", "pl")
        #expect(named.status == 1 && named.errors.contains("nie może być też jej członkiem"), "\(named.errors)")
        #expect(try dyspo("order", "list", "--filter", "crew>1", "--json").objects.count == 2)
        #expect(try dyspo("order", "list", "--filter", "ekipa>3", "--json").objects.count == 1)
    }

    @Test func crewsComeInByFileAndGoOut() throws {
        let dyspo = try company()
        let bad = try dyspo.file(
            "crews.csv", "nazwa;lider;członkowie;od\nWindy;Ewa Zych;Jan Wilk|Ewa Zych;2026-11-23\n")
        let refused = try dyspo("import", "crews", bad, "--lang", "pl")
        #expect(refused.status == 1 && refused.errors.contains("członkowie"), "\(refused.errors)")
        let good = try dyspo.file(
            "crews.csv", "nazwa;lider;członkowie;od\nWindy;Ewa Zych;Jan Wilk|Piotr Kos;2026-11-23\n")
        #expect(try dyspo("import", "crews", good).status == 0)
        let out = try dyspo("export", "crews")
        #expect(out.output.contains("Windy,Ewa Zych,Jan Wilk|Piotr Kos,2026-11-23,"))
        #expect(try dyspo("import", "crews", good, "--update", "--json").object["unchanged"] as? Int == 1)
        #expect(try dyspo("crew", "edit", "Windy", "--members", "Jan", "--through", "2026-12-31").status == 0)
        #expect(try dyspo("crew", "end", "Windy").status == 0)
        #expect(try dyspo("undo", "2").status == 0)
        #expect(try dyspo("export", "crews").output == out.output)
    }
}
