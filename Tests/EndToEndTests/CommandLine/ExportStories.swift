import Foundation
import Testing

/// A company's data going out, and in again.
@Suite struct ExportStories {
    private static let taken = ["customers", "sites", "assets", "technicians", "shifts", "absences", "orders"]

    /// A company with everything that a file can bring.
    private func fullCompany() throws -> Program {
        let dyspo = try Program.withCompany()
        for (kind, text) in [
            (
                "customers",
                "name,nip,phone,email\n\"Firma \"\"A\"\", B\",1234563218,'+48 22 1,a@b.example\n'=Zła firma,,,\n"
            ),
            (
                "sites",
                """
                customer,name,address,town,latitude,longitude,region,access_days,access_from,access_to,access_note
                1234563218,Biuro,'@ 5,Łódź,51.75,19.46,Południe,Mon-Wed|Fri,7:30,16:00,"Kod 12
                drugi wiersz"
                =Zła firma,Bez współrzędnych,,,,,Północ,,,,

                """
            ),
            (
                "assets",
                """
                customer,site,name,model,serial,warranty
                Piekarnia Łoś,Sklep,Piec obrotowy,PO-3,-17,2027-05-31
                Piekarnia Łoś,Sklep,Lada chłodnicza,,,

                """
            ),
            (
                "technicians",
                """
                name,phone,latitude,longitude,regions,skills,weekdays,start,end,lunch_from,lunch_to,lunch_minutes,overtime,daily_cap
                Ąda Łuk,-1,51.7,19.4,Południe|Północ,SEP:2:2027-05-31|F-gaz,Mon-Thu,22:00,6:00,25:00,26:00,,60,4
                Bez Zmian,,51.7,19.4,Południe,,,,,,,,,

                """
            ),
            (
                "shifts",
                """
                technician,day,weekdays,start,end,lunch_from,lunch_to,lunch_minutes,overtime
                Bez Zmian,,Mon-Tue,8:00,12:00,,,,
                Bez Zmian,,Mon,13:00,17:00,,,,
                Bez Zmian,2026-11-26,,,,,,,
                Ewa Zych,2026-11-25,,10:00,14:00,11:00,12:00,20,30

                """
            ),
            (
                "absences",
                """
                technician,from,to,kind,note
                Ewa Zych,2026-11-30,2026-12-01,choroba,tajne
                Jan Wilk,2026-10-25 02:30:00+01:00,2026-10-25 04:00,urlop,

                """
            ),
            (
                "orders",
                """
                customer,site,title,note,type,priority,duration,skills,window_from,window_to,due,serial,parts,technician,crew
                Piekarnia Łoś,Sklep,-Piec,"a, b
                c",naprawa,pilne,1:30,SEP:2|F-gaz,2026-11-24 08:00,2026-11-24 12:00,2026-11-25,-17,FILTR=2|PASEK,Ewa Zych,2
                Hotel Mewa,Recepcja,Szkic,,,,,,,,,,,,

                """
            ),
        ] {
            let answer = try dyspo("import", kind, try dyspo.file("\(kind).csv", text))
            try #require(answer.status == 0, "\(kind): \(answer.errors)")
        }
        return dyspo
    }

    @Test func whatIsExportedAndImportedIsExportedTheSame() throws {
        let dyspo = try fullCompany()
        let second = try Program()
        let made = try second(
            "init", "--name", "Druga", "--region", "Północ", "--region", "Południe", "--skill", "SEP=Elektryczne",
            "--skill", "F-gaz=Chłodnictwo")
        try #require(made.status == 0)
        for kind in Self.taken {
            let first = try dyspo("export", kind)
            try #require(first.status == 0 && !first.output.isEmpty, "\(kind): \(first.errors)")
            let file = try second.file("\(kind).csv", first.output)
            let taken = try second("import", kind, file)
            #expect(taken.status == 0, "\(kind): \(taken.errors)")
        }
        for kind in Self.taken {
            #expect(try second("export", kind).output == dyspo("export", kind).output, "\(kind)")
        }
        // More than headers went round.
        #expect(try second("export", "customers").output.contains("\"Firma \"\"A\"\", B\",1234563218,'+48 22 1"))
        #expect(try second("export", "shifts").output.contains("Bez Zmian,2026-11-26,,,,,,,\r\n"))
        #expect(try second("order", "list", "--json").objects.map { $0["title"] as? String } == ["-Piec", "Szkic"])
    }

    @Test func aWholeDemoCompanyGoesRound() throws {
        let dyspo = try Program()
        try #require(try dyspo("demo", "--technicians", "12", "--orders", "60").status == 0)
        let second = try Program()
        let regions = try dyspo("export", "regions", "--json").objects.flatMap { ["--region", "\($0["name"] ?? "")"] }
        let skills = try dyspo("export", "skills", "--json").objects.flatMap {
            ["--skill", "\($0["code"] ?? "")=\($0["name"] ?? "")"]
        }
        try #require(try second.run(["init", "--now", second.now] + regions + skills).status == 0)
        for kind in Self.taken {
            let first = try dyspo("export", kind).output
            let taken = try second("import", kind, try second.file("\(kind).csv", first))
            #expect(taken.status == 0, "\(kind): \(taken.errors)")
            let isSame = try second("export", kind).output == first
            #expect(isSame, "\(kind)")
        }
        #expect(try second("order", "list", "--json").objects.count == 60)
    }

    @Test func theReasonOfAnAbsenceLeavesInNoFormat() throws {
        let dyspo = try fullCompany()
        for format in ["csv", "json", "ics"] {
            let answer = try dyspo("export", "absences", "--format", format)
            #expect(answer.status == 0 && answer.output.contains("Ewa Zych"), "\(format)")
            for word in ["illness", "choroba", "tajne", "holiday", "urlop"] {
                #expect(!answer.output.contains(word), "\(format): \(word)")
            }
        }
        #expect(try dyspo("export", "absences", "--format", "ics").output.contains("SUMMARY:Ewa Zych: off"))
        #expect(
            try dyspo("export", "absences", "--format", "ics", "--lang", "pl").output.contains(
                "SUMMARY:Ewa Zych: nieobecny"))
    }

    @Test func theFormatFollowsTheFileAndTheFileIsPrivate() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--title", "Piec")
        _ = try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-24")
        let path = dyspo.folder.appending(path: "visits.ics").path
        #expect(try dyspo("export", "visits", "-o", path).status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(text.contains("SUMMARY:ZS/2026/000001 Piec"))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)

        let routes = try dyspo("export", "routes").object
        let features = try #require(routes["features"] as? [[String: Any]])
        let properties = try #require(features.first?["properties"] as? [String: Any])
        #expect(features.count == 1)
        #expect(properties["technician"] as? String == "Ewa Zych")
        #expect(properties["orders"] as? [String] == ["ZS/2026/000001"])
        #expect(properties["source"] as? String == "estimate")

        let wrong = try dyspo("export", "customers", "--format", "ics")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("csv, json"))
        #expect(try dyspo("export", "visits", "-o", "/nowhere/at/all.csv").status == 1)
    }

    @Test func daysChooseVisitsAndAreRefusedWhereTheyMeanNothing() throws {
        let dyspo = try Program.withCompany()
        for (site, day) in [("sklep", "2026-11-24"), ("kotłownia", "2026-11-26")] {
            let made = try dyspo("order", "new", "--site", site, "--duration", "60")
            _ = try dyspo("assign", made.lines[0], "--to", "Ewa", "--day", day)
        }
        #expect(try dyspo("export", "visits", "--json").objects.count == 2)
        let one = try dyspo("export", "visits", "--json", "--from", "2026-11-25").objects
        #expect(one.map { $0["day"] as? String } == ["2026-11-26"])
        let shifts = try dyspo("export", "shifts", "--json", "--from", "2026-11-28", "--to", "2026-11-30").objects
        #expect(Set(shifts.map { $0["day"] as? String }) == ["2026-11-30"])
        let refused = try dyspo("export", "customers", "--from", "2026-11-25")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("customers as csv are written whole"))
    }

    @Test func everyKindIsAnArrayOfJSON() throws {
        let dyspo = try fullCompany()
        for kind in ["customers", "sites", "assets", "technicians", "skills", "regions", "shifts", "orders", "visits"] {
            let answer = try dyspo("export", kind, "--json")
            #expect(try !answer.objects.isEmpty, "\(kind)")
        }
        let customers = try dyspo("export", "customers", "--format", "json").objects
        #expect(customers.contains { $0["name"] as? String == "=Zła firma" && $0["nip"] is NSNull })
    }
}
