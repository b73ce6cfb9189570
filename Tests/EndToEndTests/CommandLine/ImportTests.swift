import Foundation
import Testing

/// Files of a company's own data.
@Suite struct ImportTests {
    @Test func badLinesAreToldByLineAndColumnAndNothingIsTakenIn() throws {
        let dyspo = try Program.withCompany()
        let path = try dyspo.file(
            "orders.csv",
            """
            customer;site;title;duration;skills;technician;window_from;window_to
            Piekarnia Łoś;Sklep;Piec nie grzeje;90;SEP;Ewa Zych;2026-11-24 08:00;2026-11-24 12:00
            Nieznana;Sklep;Brak prądu;60;;;;
            Szkoła nr 3;Kotłownia;Przegląd;0;;;;
            Szkoła nr 3;Piwnica;Przegląd;60;;;;
            Hotel Mewa;Recepcja;Klimatyzacja;60;Spawanie;;;
            Hotel Mewa;Recepcja;Okno;60;;;2026-11-24 12:00;2026-11-24 08:00

            """)
        let refused = try dyspo("import", "orders", path)
        #expect(refused.status == 1)
        for (line, column) in [(3, "customer"), (4, "duration"), (5, "site"), (6, "skills"), (7, "window_to")] {
            #expect(refused.errors.contains("Line \(line), column “\(column)”: "), "\(refused.errors)")
        }
        #expect(refused.errors.contains("Nothing was written: 1 of 6 records are sound."))
        #expect(try dyspo("order", "list", "--json").objects.isEmpty)

        let kept = try dyspo("import", "orders", path, "--keep-going", "--json")
        #expect(kept.status == 1)
        #expect(try kept.object["imported"] as? Int == 1)
        #expect((try kept.object["problems"] as? [[String: Any]])?.map { $0["line"] as? Int } == [3, 4, 5, 6, 7])
        let orders = try dyspo("order", "list", "--json").objects
        #expect(orders.map { $0["number"] as? String } == ["ZS/2026/000001"])
        #expect(orders[0]["state"] as? String == "ready")

        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "cancelled")
    }

    @Test func escapeSequencesAreRefusedAndNeverReachTheTerminal() throws {
        let dyspo = try Program.withCompany()
        let path = try dyspo.file(
            "customers.csv", "name,phone\nDobra firma,1\n\u{1B}[31mZła\u{1B}[m,2\nGorsza\u{9B}2J,3\n")
        let answer = try dyspo("import", "customers", path, "--keep-going")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("Line 3, column “name”"))
        #expect(answer.errors.contains("Line 4, column “name”"))
        #expect(!(answer.errors + answer.output).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
    }

    @Test func whatIsThereAlreadyIsADuplicate() throws {
        let dyspo = try Program.withCompany()
        let again = try dyspo("import", "customers", try dyspo.file("more.csv", "name\nNowy Sklep\nPIEKARNIA ŁOŚ\n"))
        #expect(again.status == 1)
        #expect(again.errors.contains("Line 3, column “name”: “PIEKARNIA ŁOŚ” is there already."))
    }

    /// Where reports go is checked as a person's word is; what goes out comes in again.
    @Test func reportsGoToAddressesAndToNothingElse() throws {
        let dyspo = try Program.withCompany()
        let text = """
            nazwa;protokoły na
            Biuro Jeden;a@b.example, reporter, a@b.example
            Biuro Dwa;nigdzie
            Biuro Trzy;żółw@b.example
            Biuro Cztery;

            """
        let path = try dyspo.file("more.csv", text)
        let refused = try dyspo("import", "customers", path)
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains("Line 3, column “protokoły na”: “nigdzie” is no e-mail address."),
            "\(refused.errors)")
        #expect(refused.errors.contains("Line 4, column “protokoły na”: “żółw@b.example”: before the @"))
        #expect(try dyspo("customer", "list", "--json").objects.count == 3)
        let kept = try dyspo("import", "customers", path, "--keep-going", "--json")
        #expect(try kept.object["imported"] as? Int == 2, "\(kept.errors)")
        let wanted = try dyspo("customer", "show", "Biuro Jeden", "--json").object["reportEmail"] as? [String]
        #expect(wanted == ["a@b.example", "reporter"])
        let out = try dyspo("export", "customers").output
        #expect(out.contains("report_email") && out.contains("\"a@b.example, reporter\""), "\(out)")
        // A file that does not have the column says nothing about it; an empty cell of one that has it does.
        let silent = try dyspo.file("silent.csv", "name,phone\nBiuro Jeden,1\n")
        #expect(try dyspo("import", "customers", silent, "--update").status == 0)
        #expect(try dyspo("export", "customers").output.contains("a@b.example, reporter"))
        let empty = try dyspo.file("empty.csv", "name,report_email\nBiuro Jeden,\n")
        #expect(try dyspo("import", "customers", empty, "--update").status == 0)
        #expect(try !dyspo("export", "customers").output.contains("a@b.example"))
    }

    @Test func devicesBelongToTheirSiteAndOrdersNameThem() throws {
        let dyspo = try Program.withCompany()
        let good =
            "klient;miejsce;nazwa;typ urządzenia;nr seryjny;gwarancja do\nPiekarnia Łoś;Sklep;Piec;P-3;A1;31.05.2027\n"
        #expect(try dyspo("import", "assets", try dyspo.file("assets.csv", good)).status == 0)
        let made = try dyspo("order", "new", "--site", "sklep", "--asset", "A1", "--duration", "60")
        #expect(made.status == 0, "\(made.errors)")
        let assets = try dyspo("order", "show", "1", "--json").object["assets"] as? [[String: Any]]
        #expect(assets?.map { $0["name"] as? String } == ["Piec"])

        let bad = try dyspo.file(
            "more.csv",
            "customer,site,name,serial\nPiekarnia Łoś,Sklep,Drugi,a1\nPiekarnia Łoś,Recepcja,Trzeci,A1\nHotel Mewa,Recepcja,Sejf,A1\n"
        )
        let refused = try dyspo("import", "assets", bad, "--keep-going")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("Line 2, column “serial”: “a1” is there already."), "\(refused.errors)")
        #expect(refused.errors.contains("Line 3, column “site”: "), "\(refused.errors)")
        #expect(try dyspo("export", "assets", "--json").objects.map { $0["name"] as? String } == ["Sejf", "Piec"])
        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("export", "assets", "--json").objects.count == 1)
    }

    @Test func aDryRunWritesNothing() throws {
        let dyspo = try Program.withCompany()
        let path = try dyspo.file("more.csv", "name\nNowy Sklep\n")
        let before = try dyspo("journal", "--json").output
        #expect(try dyspo("import", "customers", path, "--dry-run").status == 0)
        #expect(try dyspo("journal", "--json").output == before)
        #expect(try dyspo("import", "customers", path).status == 0)
        #expect(try dyspo("journal", "--json").output != before)
    }

    @Test func shiftsAndAbsencesChangeTheBoardAndUndoPutsItBack() throws {
        let dyspo = try Program.withCompany()
        let before = try dyspo("board", "--plain").output
        let shifts = try dyspo.file("shifts.csv", "technician,day,start,end\nEwa Zych,2026-11-24,10:00,14:00\n")
        let absences = try dyspo.file("absences.csv", "technician,from,to\nJan Wilk,2026-11-24,2026-11-24\n")
        #expect(try dyspo("import", "shifts", shifts).status == 0)
        #expect(try dyspo("import", "absences", absences).status == 0)
        let board = try dyspo("board", "--plain", "--day", "2026-11-24").output
        #expect(board.contains("Ewa Zych\t2026-11-24\t10:00-14:00"))
        #expect(board.contains("Jan Wilk\t2026-11-24\toff"))
        #expect(try dyspo("undo", "2").status == 0)
        #expect(try dyspo("board", "--plain").output == before)
    }

    @Test func aFileThatIsNoCSVOrNoFileIsTold() throws {
        let dyspo = try Program.withCompany()
        let broken = try dyspo("import", "customers", try dyspo.file("broken.csv", "name\n\"open"))
        #expect(broken.status == 1)
        #expect(broken.errors.contains("Line 2, character 1"))
        #expect(try dyspo("import", "customers", "nowhere.csv").status == 3)
        #expect(try dyspo("import", "customrs", "nowhere.csv").status == 2)
        let column = try dyspo("import", "customers", try dyspo.file("odd.csv", "name,colour\nA,red\n"))
        #expect(column.status == 1)
        #expect(column.errors.contains("Line 1, column “colour”: no such column."))
    }
}
