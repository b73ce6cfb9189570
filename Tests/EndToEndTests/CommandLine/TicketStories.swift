import Foundation
import Testing

/// Tickets from the command line: taken in, from mails and files, made into orders, closed.
@Suite struct TicketStories {
    private func ticket(_ program: Program, _ words: String...) throws -> [String: Any] {
        try program.run(["ticket"] + words + ["--json", "--now", program.now]).object
    }

    @Test func aTicketGoesAllTheWay() throws {
        let program = try Program.withCompany()
        let new = try ticket(
            program, "new", "--site", "Sklep", "--symptom", "Piec nie grzeje", "--reporter", "Jan Łoś", "--phone",
            "600 100 200", "--impact", "3", "--urgency", "2")
        #expect(new["number"] as? String == "ZG/2026/000001" && new["priority"] as? String == "urgent")
        #expect(new["state"] as? String == "new")
        let converted = try ticket(program, "convert", "1", "--duration", "60")
        #expect(converted["state"] as? String == "qualified")
        #expect((converted["orders"] as? [[String: Any]])?.first?["number"] as? String == "ZS/2026/000001")
        let again = try program("ticket", "convert", "1", "--json")
        #expect(try again.status == 1 && again.object["code"] as? String == "has-order")
        let refused = try program("ticket", "close", "1", "--json")
        #expect(try refused.status == 1 && refused.object["code"] as? String == "order-stands")
        #expect(refused.errors.contains("It asks again when all its orders are done."))
        for words in [
            ["assign", "1", "--to", "Ewa", "--day", "2026-11-23"], ["dispatch", "1"], ["visit", "accept", "1"],
            ["visit", "travel", "1"], ["visit", "arrive", "1"], ["visit", "start", "1"],
            ["visit", "complete", "1", "--signed-by", "Łoś"],
        ] { #expect(try program.run(words + ["--now", program.now]).status == 0, "\(words)") }
        let asking = try ticket(program, "show", "1")
        #expect(asking["asks_to_close"] as? Bool == true && asking["state"] as? String == "resolved")
        let order = try program("order", "show", "1", "--json").object
        #expect(order["tickets"] as? [String] == ["ZG/2026/000001"])
        #expect(try ticket(program, "close", "1", "--words", "grzeje")["state"] as? String == "closed")
        let next = try ticket(program, "reopen", "1")
        #expect(next["number"] as? String == "ZG/2026/000002" && next["reopens"] as? String == "ZG/2026/000001")
        #expect(try ticket(program, "call", "2", "--said", "jutro rano")["state"] as? String == "new")
        #expect(try ticket(program, "reject", "2", "--reason", "pomyłka")["state"] as? String == "rejected")
        #expect(try program("ticket", "list", "--json").objects.count == 2)
        #expect(try program("ticket", "list", "--filter", "ticket:closed", "--json").objects.count == 1)
    }

    @Test func aMailBecomesATicketOnce() throws {
        let program = try Program.withCompany()
        _ = try program("customer", "edit", "Piekarnia Łoś", "--phone", "600 100 200")
        let mail = try program.file(
            "MAIL.eml",
            """
            From: =?UTF-8?Q?Jan_=C5=81o=C5=9B?= <jan@los.example>
            To: serwis@example
            Date: Mon, 23 Nov 2026 07:30:00 +0100
            Message-ID: <a1@los.example>
            Subject: =?ISO-8859-2?Q?Re:_Piec_nie_grzeje,_b=B3=B1d?=
            Content-Type: text/plain; charset=UTF-8

            Od rana zimno.
            tel. 600-100-200
            """)
        let taken = try ticket(program, "take", mail)
        #expect(taken["symptom"] as? String == "Piec nie grzeje, błąd" && taken["channel"] as? String == "e-mail")
        #expect(taken["customer"] as? String == "Piekarnia Łoś" && taken["site"] as? String == "Sklep")
        #expect((taken["reporter"] as? [String: Any])?["name"] as? String == "Jan Łoś")
        #expect(taken["reported"] as? String == "2026-11-23T07:30:00+01:00")
        let twice = try program("ticket", "take", mail, "--json")
        #expect(try twice.status == 1 && twice.object["code"] as? String == "mail-taken")
        #expect(twice.errors.contains("ZG/2026/000001"))
        let reply = try program.file(
            "reply.eml",
            """
            From: jan@los.example
            Message-ID: <a2@los.example>
            In-Reply-To: <a1@los.example>
            Date: Mon, 23 Nov 2026 07:50:00 +0100
            Content-Type: text/plain; charset=no-such-set

            Dalej zimno.
            """)
        let answer = try program.run(["ticket", "take", reply, "--json", "--now", program.now])
        #expect(answer.errors.contains("no subject"))
        #expect(try answer.object["symptom"] as? String == "Dalej zimno.")
        let links = try ticket(program, "show", "2")["links"] as? [[String: Any]]
        #expect(links?.first?["ticket"] as? String == "ZG/2026/000001" && links?.first?["kind"] as? String == "reply")
    }

    @Test func aMailThatIsBrokenIsRefusedOrContained() throws {
        let program = try Program.withCompany()
        let nothing = try program.file("x.eml", "to nie jest list\n")
        #expect(try program("ticket", "take", nothing, "--json").status == 1)
        let stranger = try program.file(
            "y.eml", "From: ktos@obcy.example\nMessage-ID: <z@obcy.example>\nSubject: Pomocy\n\nNie dziala.\n")
        let unknown = try program("ticket", "take", stranger, "--json")
        #expect(try unknown.status == 3 && unknown.object["code"] as? String == "sender-unknown")
        var nested = "Content-Type: text/plain\n\nna dnie\n"
        for depth in 0..<50 {
            nested = "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n\(nested)\n--b\(depth)--\n"
        }
        let deep = try program.file(
            "deep.eml",
            "From: ktos@obcy.example\nMessage-ID: <d@obcy.example>\nSubject: Gniazdo\nMIME-Version: 1.0\n" + nested)
        let taken = try program.run(
            ["ticket", "take", deep, "--customer", "Hotel Mewa", "--json", "--now", program.now])
        #expect(try taken.status == 0 && taken.object["symptom"] as? String == "Gniazdo")
        #expect(try program("ticket", "list", "--json").objects.count == 1)
    }

    @Test func whatIsAttachedGoesByteForByteFromMailAndTicketToTheOrder() throws {
        let program = try Program.withCompany()
        let mail = try program.file(
            "a.eml",
            """
            From: ktos@obcy.example
            Message-ID: <f@obcy.example>
            Subject: Zdjęcie
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            W załączniku.
            --x
            Content-Type: text/plain; name="../uwaga.txt"
            Content-Disposition: attachment; filename="../uwaga.txt"
            Content-Transfer-Encoding: base64

            xbx5d2EgMTIzDQoA
            --x--

            """)
        let taken = try program.run(
            ["ticket", "take", mail, "--customer", "Hotel Mewa", "--json", "--now", program.now])
        #expect(try taken.status == 0 && taken.object["attachments"] as? Int == 1, "\(taken.errors)")
        #expect(try program("ticket", "convert", "1", "--duration", "30").status == 0)
        let note = try program.file("dopisek.txt", "Klucz ma portier.\n")
        #expect(try program("document", "add", note, "--ticket", "1").status == 0)
        let out = program.folder.appending(path: "out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        #expect(try program("document", "save", "--order", "1", "--dir", out.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
        #expect(names.count == 2 && names.contains("dopisek.txt"), "\(names)")
        let bytes = try names.map { try Data(contentsOf: out.appending(path: $0)) }
        #expect(bytes.contains(Data(base64Encoded: "xbx5d2EgMTIzDQoA")!))
        let new = try ticket(program, "new", "--site", "Sklep", "--symptom", "A", "--attach", note)
        #expect(new["attachments"] as? Int == 1)
        let empty = try program.file("pusty.txt", "")
        #expect(try program("ticket", "new", "--site", "Sklep", "--symptom", "B", "--attach", empty).status == 1)
        #expect(try program("ticket", "list", "--json").objects.count == 2)
    }

    @Test func ticketsComeFromFilesAndGoToFiles() throws {
        let program = try Program.withCompany()
        let lines = try program.file(
            "t.jsonl",
            """
            {"customer":"Piekarnia Łoś","site":"Sklep","symptom":"Cieknie","key":"A-1","impact":3,"urgency":3}
            {"customer":"Hotel Mewa","symptom":"Stuka","reporter":"Ala","serial":[]}

            """)
        let answer = try program.run(["import", "tickets", lines, "--json", "--now", program.now])
        #expect(try answer.status == 0 && answer.object["added"] as? Int == 2, "\(answer.errors)")
        let exported = try program("export", "tickets")
        #expect(exported.output.contains("ZG/2026/000001,A-1,new,Piekarnia Łoś,Sklep"))
        let csv = try program.file("t.csv", exported.output)
        let twice = try program("import", "tickets", csv, "--json")
        #expect(try twice.status == 1 && twice.object["line"] as? Int == 2)
        #expect(try program("import", "tickets", csv, "--update", "--json").object["unchanged"] as? Int == 2)
        let json = try program.file("t.json", program("export", "tickets", "--format", "json").output)
        #expect(try program("import", "tickets", json, "--update", "--json").object["unchanged"] as? Int == 2)
        let broken = try program.file("b.jsonl", "{\"customer\":\"Hotel Mewa\",\n")
        #expect(try program("import", "tickets", broken, "--json").object["line"] as? Int == 1)
    }

    @Test func theTableOfPrioritiesIsSetInTheCompany() throws {
        let program = try Program.withCompany()
        #expect(try program("company", "set", "--ticket-priority", "3x3=high").status == 0)
        let card = try program("company", "show", "--json").object
        #expect((card["ticket_priorities"] as? String)?.hasSuffix("high urgent high") == true)
        #expect(try program("company", "set", "--ticket-priority", "4x1=high").status == 2)
        let new = try ticket(program, "new", "--site", "Sklep", "--symptom", "A", "--impact", "3", "--urgency", "3")
        #expect(new["priority"] as? String == "high")
        #expect(
            try ticket(program, "new", "--site", "Kotłownia", "--symptom", "B")["number"] as? String == "ZG/2026/000002"
        )
        #expect(try ticket(program, "duplicate", "2", "--of", "1")["duplicate_of"] as? String == "ZG/2026/000001")
        #expect(try program("ticket", "duplicate", "1", "--of", "2").status == 1)
    }
}
