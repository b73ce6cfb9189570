import Foundation
import Testing

/// A company's data going out, and in again.
@Suite struct ExportStories {
    @Test func theReasonOfAnAbsenceLeavesInNoFormat() throws {
        let dyspo = try Program.withEverything()
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
        let dyspo = try Program.withEverything()
        for kind in ["customers", "sites", "assets", "technicians", "skills", "regions", "shifts", "orders", "visits"] {
            let answer = try dyspo("export", kind, "--json")
            #expect(try !answer.objects.isEmpty, "\(kind)")
        }
        let customers = try dyspo("export", "customers", "--format", "json").objects
        #expect(customers.contains { $0["name"] as? String == "=Zła firma" && $0["nip"] is NSNull })
    }
}
