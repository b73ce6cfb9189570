import Foundation
import Testing

/// One line of speech becomes an order, by the command line.
@Suite struct EntryLineStories {
    private static func company() throws -> Program {
        let program = try Program.withCompany()
        let file = try program.file(
            "d.csv",
            """
            customer,site,name,model,serial,warranty
            Piekarnia Łoś,Sklep,Piec 1,P1,PP-2020-771122,
            Piekarnia Łoś,Sklep,Piec 2,P2,PP-2020-771123,
            Hotel Mewa,Recepcja,Winda,L630,DL-2012-675733,

            """)
        try #require(try program("import", "assets", file).status == 0)
        return program
    }

    private func name(_ value: Any?) -> String? { (value as? [String: Any])?["name"] as? String }

    @Test func whatWasUnderstoodIsSaidAndNothingIsWritten() throws {
        let program = try Self.company()
        let answer = try program(
            "order", "new", "--line", "piekarnia, piec 2 nie grzeje, jutro 8-12, f-gaz, 90m, pilne, tel 512 208 000",
            "--dry-run", "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        let read = try answer.object
        #expect(name(read["customer"]) == "Piekarnia Łoś" && name(read["site"]) == "Sklep")
        #expect(name(read["device"]) == "Piec 2" && read["title"] as? String == "piec 2 nie grzeje")
        #expect(
            read["window"] as? [String: String] == ["from": "2026-11-24T08:00+01:00", "to": "2026-11-24T12:00+01:00"])
        #expect(read["duration"] as? Int == 90 && read["skills"] as? [String] == ["F-gaz"])
        #expect(read["priority"] as? String == "urgent" && read["phone"] as? String == "+48512208000")
        #expect(read["technician"] is NSNull && read["type"] is NSNull && read["order"] is NSNull)
        #expect((read["parts"] as? [String: Int])?.isEmpty == true && (read["doubts"] as? [Any])?.isEmpty == true)
        #expect(read["saves"] as? Bool == true && (read["verdict"] as? [String: Any])?["payer"] as? String == "paid")
        let sources = try #require(read["sources"] as? [[String: Any]])
        #expect(sources.contains { $0["field"] as? String == "window" && $0["words"] as? String == "jutro 8-12" })
        #expect(try program("order", "list", "--json").objects.isEmpty)
    }

    @Test func aLineWithoutADoubtIsSaved() throws {
        let program = try Self.company()
        let answer = try program("order", "new", "--line", "hotel, winda stoi, w piątek 12-16, SEP, 2h", "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try answer.object["order"] as? String == "ZS/2026/000001")
        let order = try program("order", "show", "1", "--json").object
        #expect(order["title"] as? String == "winda stoi" && order["state"] as? String == "ready")
        #expect(order["duration"] as? Int == 120 && order["skills"] as? [String] == ["SEP"])
        let plain = try program("order", "new", "--line", "Szkoła; zimno; ważne")
        #expect(plain.output == "ZS/2026/000002\n")
        #expect(try program("order", "show", "2", "--json").object["duration"] as? Int == 90, "the usual length")
    }

    @Test func whatIsInDoubtIsAskedAndNothingIsWritten() throws {
        let program = try Self.company()
        let line = "piekarnia, piec nie grzeje, 31.02, @Nowak"
        let answer = try program("order", "new", "--line", line, "--json")
        #expect(answer.status == 1)
        let read = try answer.object
        #expect(read["code"] as? String == "doubts" && read["saves"] as? Bool == false)
        #expect(read["field"] as? String == "device" && read["device"] is NSNull)
        let doubts = try #require(read["doubts"] as? [[String: Any]])
        #expect(Set(doubts.compactMap { $0["field"] as? String }) == ["device", "window", "technician"])
        let devices = doubts.first { $0["field"] as? String == "device" }?["candidates"] as? [[String: Any]]
        #expect(Set((devices ?? []).compactMap { $0["serial"] as? String }) == ["PP-2020-771122", "PP-2020-771123"])
        #expect(doubts.first { $0["field"] as? String == "window" }?["invalid"] as? Bool == true)
        #expect(doubts.first { $0["field"] as? String == "technician" }?["unknown"] as? String == "Nowak")
        #expect(try program("order", "list", "--json").objects.isEmpty)
        // The same with --dry-run is an answer, not a refusal.
        #expect(try program("order", "new", "--line", line, "--dry-run", "--json").status == 0)
        let people = try program("order", "new", "--line", line, "--lang", "pl")
        #expect(people.status == 1 && people.output.contains("Piec 1") && people.errors.contains("wątpliwości"))
    }

    @Test func anEmptyLineAndOneThatContradictsOptions() throws {
        let program = try Self.company()
        let empty = try program("order", "new", "--line", "   ,, ;  ", "--json")
        #expect(empty.status == 1)
        let doubts = try #require(try empty.object["doubts"] as? [[String: Any]])
        #expect(doubts.count == 2 && doubts.allSatisfy { $0["missing"] as? Bool == true })
        #expect(try program("order", "new", "--line", "hotel, winda", "--customer", "Hotel Mewa").status == 2)
        #expect(try program("order", "new", "--customer", "Hotel Mewa", "--places").status == 2)
    }

    @Test func whoCouldGoFirst() throws {
        let program = try Self.company()
        let answer = try program(
            "order", "new", "--line", "hotel, winda stoi, F-gaz, 1h", "--dry-run", "--places", "--json")
        let places = try #require(try answer.object["places"] as? [[String: Any]])
        #expect(places.map { name($0["technician"]) } == ["Ewa Zych"], "Jan Wilk lacks F-gaz")
        #expect((places.first?["start"] as? String)?.hasPrefix("2026-11-2") == true)
        #expect(try program("order", "list", "--json").objects.isEmpty)
    }

    @Test func theSameLineBecomesATicket() throws {
        let program = try Self.company()
        let line = "piekarnia, wyciek z pieca 2, jutro 8-12, 90m, pilne, tel 512 208 000"
        let dry = try program("ticket", "new", "--line", line, "--dry-run", "--json")
        #expect(dry.status == 0, "\(dry.errors)")
        let read = try dry.object
        #expect(name(read["device"]) == "Piec 2" && read["saves"] as? Bool == true)
        #expect(read["note"] as? String == "jutro 8-12, 90m" && read["order"] is NSNull)
        #expect(try program("ticket", "list", "--json").objects.isEmpty)
        let answer = try program("ticket", "new", "--line", line, "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        let ticket = try #require(try answer.object["ticket"] as? [String: Any])
        #expect(ticket["symptom"] as? String == "wyciek z pieca 2" && ticket["note"] as? String == "jutro 8-12, 90m")
        #expect(ticket["priority"] as? String == "urgent" && ticket["devices"] as? [String] == ["Piec 2"])
        let doubtful = try program("ticket", "new", "--line", "piekarnia, wyciek z pieca, 90", "--json")
        #expect(doubtful.status == 1)
        let doubts = try #require(try doubtful.object["doubts"] as? [[String: Any]])
        #expect(doubts.contains { $0["field"] as? String == "device" })
        #expect(try program("ticket", "new", "--line", line, "--symptom", "x").status == 2)
        #expect(try program("ticket", "new", "--customer", "piekarnia").status == 2)
        #expect(try program("ticket", "list", "--json").objects.count == 1)
    }

    @Test func documentsAreAttachedByNumberAndToNothingThatIsNotThere() throws {
        let program = try Self.company()
        let number = try program("ticket", "new", "--line", "piekarnia, zimno").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let file = try program.file("list.txt", "Piec nie grzeje.")
        #expect(try program("document", "add", file, "--ticket", number).status == 0)
        for (option, key) in [
            ("--ticket", "999"), ("--contract", "U/2099/1"), ("--contract", "999"), ("--order", "999"),
            ("--device", "XX-1"),
        ] {
            #expect(try program("document", "add", file, option, key).status == 3, "\(option) \(key)")
        }
    }
}
