import Foundation
import Testing

/// Help, mistakes and lists in the reader's language.
@Suite struct LanguageTests {
    @Test func helpFollowsLanguageAndLocaleWhereverItIsAskedFor() throws {
        let dyspo = try Program()
        let polish = "Przydziel wizytę zlecenia do dnia serwisanta."
        for arguments in [
            ["help", "assign", "--lang", "pl"], ["--lang", "pl", "assign", "--help"], ["assign", "-h", "--lang=pl"],
            ["--lang", "pl", "help", "assign"],
        ] {
            let answer = try dyspo.run(arguments)
            #expect(answer.status == 0, "\(arguments)")
            #expect(answer.output.hasPrefix(polish), "\(arguments): \(answer.output)\(answer.errors)")
            #expect(answer.output.contains("\nUżycie: dyspo assign <zlecenie> --to <serwisant>"))
        }
        let byLocale = try dyspo.run(["assign", "--help"], environment: ["LC_ALL": "pl_PL.UTF-8"])
        #expect(byLocale.output.hasPrefix(polish))
        #expect(try dyspo.run(["assign", "--help"]).output.hasPrefix("Put an order's visit on a technician's day."))
    }

    @Test func aWordThatIsNoVerbIsNoHelp() throws {
        let answer = try Program().run(["help", "asign", "--lang", "pl"])
        #expect(answer.status == 2)
        #expect(answer.errors.contains("Czy chodziło o „assign”?"))
        #expect(answer.output.isEmpty)
    }

    @Test func aMistakeOfUsageIsToldInPolishWithTheUsage() throws {
        let answer = try Program().run(["assign", "1", "--lang", "pl"])
        #expect(answer.status == 2)
        #expect(answer.errors.hasPrefix("Brakuje argumentu: --to <serwisant>.\nUżycie: dyspo assign <zlecenie>"))
    }

    @Test func namesStandInTheOrderOfThePolishAlphabet() throws {
        let dyspo = try Program.withCompany()
        let names = ["Żuk", "Zych", "Łoś", "Lis", "Ląd", "Lato", "Ćwik", "Cyl"]
        let rows = names.map { "\($0) Jan,54.36,18.64,Północ\n" }.joined()
        let file = try dyspo.file("more.csv", "name,latitude,longitude,regions\n" + rows)
        #expect(try dyspo("import", "technicians", file).status == 0)
        let sorted = [
            "Cyl Jan", "Ćwik Jan", "Ewa Zych", "Jan Wilk", "Lato Jan", "Ląd Jan", "Lis Jan", "Łoś Jan", "Zych Jan",
            "Żuk Jan",
        ]
        #expect(try dyspo("technician", "list", "--json").objects.map { $0["name"] as? String } == sorted)
        let exported = try dyspo("export", "technicians").output.split(whereSeparator: \.isNewline)
            .dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
        #expect(exported.map(String.init) == sorted)
        let cells = try #require(
            try dyspo("board", "--plain", "--day", "today", "--json").object["cells"] as? [[String: Any]])
        #expect(cells.map { $0["technician"] as? String } == sorted)
    }

    @Test func importMistakesNameTheColumnsAsTheFileDoes() throws {
        let dyspo = try Program.withCompany()
        let shifts = try dyspo.file(
            "zmiany.csv", "serwisant;początek;koniec\nEwa Zych;08:00;16:00\nNikt;08:00;16:00\n")
        let missing = try dyspo("import", "shifts", shifts, "--lang", "pl")
        #expect(missing.errors.contains("Wiersz 2, kolumna „dzień”: nie może być puste."), "\(missing.errors)")
        let sites = try dyspo.file(
            "miejsca.csv", "klient;nazwa;rejon\nNikt;Dom;Północ\nHotel Mewa;Dom;Wschód\n")
        let unknown = try dyspo("import", "sites", sites, "--lang", "pl")
        #expect(unknown.errors.contains("Wiersz 2, kolumna „klient”: "), "\(unknown.errors)")
        #expect(unknown.errors.contains("Wiersz 3, kolumna „rejon”: "), "\(unknown.errors)")
    }
}
