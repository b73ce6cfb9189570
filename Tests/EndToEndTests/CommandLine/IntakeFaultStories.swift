import Foundation
import Glibc
import ProcessTesting
import Testing

/// What an attack on intake found: whatever is taken in can be read again, and nothing waits for good.
@Suite struct IntakeFaultStories {
    @Test func aNumberBeyondItsSeriesIsAFaultOfItsLineAndColumn() throws {
        let dyspo = try Program.withCompany()
        for (kind, text) in [
            ("tickets", "number,customer,symptom\nZG/2026/9007199254740990,Piekarnia Łoś,Cieknie\n"),
            ("orders", "number,customer,site,title\nZS/2026/9007199254740990,Piekarnia Łoś,Sklep,Cieknie\n"),
            ("tickets", "number,customer,symptom\nZG/2026/1000000000,Piekarnia Łoś,Cieknie\n"),
        ] {
            let answer = try dyspo("import", kind, try dyspo.file("big.csv", text), "--lang", "en")
            #expect(answer.status == 1 && answer.errors.contains("Line 2, column “number”"), "\(answer.errors)")
        }
        let most = try dyspo.file("most.csv", "number,customer,symptom\nZG/2026/999999999,Piekarnia Łoś,Cieknie\n")
        #expect(try dyspo("import", "tickets", most).status == 0)
        #expect(try dyspo("ticket", "new", "--customer", "Piekarnia Łoś", "--symptom", "Stuka").status == 0)
        #expect(try dyspo("ticket", "list", "--json").objects.count == 2)
        #expect(try dyspo("ticket", "show", "ZG/2026/1000000000").status == 0)
    }

    @Test(arguments: [
        "0001-01-01T00:00:00+01:00", "0206-11-23T07:00:00+01:00", "0206-11-23", "9999-12-31T23:59:59-14:00",
    ])
    func aMomentBeyondTheYearsIsRefused(moment: String) throws {
        let dyspo = try Program.withCompany()
        let new = try dyspo(
            "ticket", "new", "--customer", "Piekarnia Łoś", "--symptom", "Stuka", "--reported", moment, "--lang", "en")
        #expect(new.status != 0 && new.errors.contains("outside the years 1900 to 2199"), "\(new.errors)")
        let file = try dyspo.file("t.csv", "customer,symptom,reported\nPiekarnia Łoś,Stuka,\(moment)\n")
        let imported = try dyspo("import", "tickets", file, "--lang", "en")
        #expect(imported.status == 1 && imported.errors.contains("column “reported”"), "\(imported.errors)")
        #expect(try dyspo.run(["ticket", "list", "--now", moment]).status != 0)
        #expect(try dyspo("ticket", "list").status == 0)
    }

    @Test func oneLineThatIsNoJSONRefusesNoOther() throws {
        let dyspo = try Program.withCompany()
        let file = try dyspo.file(
            "t.jsonl",
            """
            {"customer": "Piekarnia Łoś", "symptom": "Cieknie"}
            {"customer": "Piekarnia
            {"customer": "Hotel Mewa", "symptom": "Stuka"}
            """)
        let refused = try dyspo("import", "tickets", file, "--lang", "en")
        #expect(refused.status == 1 && refused.errors.contains("Line 2: no object of JSON"), "\(refused.errors)")
        #expect(try dyspo("ticket", "list", "--json").objects.isEmpty)
        let taken = try dyspo("import", "tickets", file, "--keep-going", "--lang", "en")
        #expect(taken.status == 1 && taken.errors.contains("Line 2: no object of JSON"), "\(taken.errors)")
        let symptoms = try dyspo("ticket", "list", "--json").objects.compactMap { $0["symptom"] as? String }
        #expect(Set(symptoms) == ["Cieknie", "Stuka"])
    }

    @Test func aMailWithoutAnIdentityIsTakenOnce() throws {
        let dyspo = try Program.withCompany()
        let head = "From: jan@los.example\nDate: Mon, 23 Nov 2026 07:30:00 +0100\nSubject: Zimno\n"
        let mail = try dyspo.file("a.eml", head + "\nOd rana zimno.\n")
        #expect(try dyspo("ticket", "take", mail, "--customer", "Piekarnia Łoś").status == 0)
        // It came by another way, and is the same.
        let again = try dyspo.file("b.eml", "Received: from x.example\n" + head + "\nOd rana zimno.\n")
        let twice = try dyspo("ticket", "take", again, "--customer", "Piekarnia Łoś", "--json")
        #expect(try twice.status == 1 && twice.object["code"] as? String == "mail-taken")
        let other = try dyspo.file("c.eml", head + "\nDalej zimno.\n")
        #expect(try dyspo("ticket", "take", other, "--customer", "Piekarnia Łoś").status == 0)
    }

    @Test func whatIsNoFileIsAttachedToNothingAndNothingWaits() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "Sklep", "--title", "Pada", "--duration", "60")
        let pipe = dyspo.folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        for (path, words) in [(pipe, "is a pipe"), ("/dev/zero", "is a device"), ("/proc/self/mem", "cannot be read")] {
            let answer = try dyspo("document", "add", path, "--order", "1", "--lang", "en")
            #expect(answer.status == 3 && answer.errors.contains(words), "\(path): \(answer.errors)")
        }
        // Settings too.
        let own = dyspo.folder.path + "/.config/dyspo"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        #expect(mkfifo(own + "/config.toml", 0o600) == 0)
        #expect(try dyspo("doctor", "--lang", "en").output.contains("config.toml: the file cannot be read"))
    }

    @Test func aNameThatIsNoUTF8IsAttached() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "Sklep", "--title", "Pada", "--duration", "60")
        let run = try ChildProcess.run(
            "/bin/sh",
            ["-c", #"F=$(printf "$T/caf\351.txt"); echo abc > "$F"; "$D" document add "$F" --order 1 --now "$N""#],
            environment: [
                "DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8",
                "D": Program.binary.path, "T": dyspo.folder.path, "N": dyspo.now,
            ])
        #expect(run.status == 0, "\(run.errors)")
        let list = try dyspo("document", "list", "--order", "1", "--json").objects
        #expect(list.map { $0["name"] as? String } == ["caf.txt"])
    }

    @Test func aLabelInAFileIsWhatItsNameSays() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("device", "new", "UPS", "--site", "Sklep", "--serial", "SU-1")
        let path = dyspo.folder.path + "/l.svg"
        #expect(try dyspo("device", "label", "SU-1", "-o", path).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<svg"))
    }

    @Test func aDraftThatWaitsForApprovalSaysSo() throws {
        let dyspo = try Program.withCompany()
        #expect(try dyspo("contract", "credit", "Piekarnia Łoś", "--stop", "faktury").status == 0)
        let new = try dyspo(
            "order", "new", "--site", "Sklep", "--title", "Pada", "--duration", "60", "--lang", "en", "--json")
        try #require(new.status == 0, "\(new.errors)")
        for words in [
            ["price", "1"], ["why", "1"], ["assign", "1", "--to", "Ewa", "--day", "2026-11-24"], ["slots", "1"],
        ] {
            let answer = try dyspo.run(words + ["--now", dyspo.now, "--lang", "en"])
            #expect(answer.status == 1 && !answer.errors.contains("duration"), "\(words): \(answer.errors)")
            #expect(answer.errors.contains("waits for a decision"), "\(words): \(answer.errors)")
        }
        let refused = try dyspo("order", "qualify", "1", "--lang", "en")
        #expect(refused.status == 1 && refused.errors.contains("order qualify 1 --approve REASON"), "\(refused.errors)")
    }

    @Test func aTypeThatSomethingNeedsStays() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("type", "new", "kociol", "Przegląd kotła", "--category", "maintenance")
        _ = try dyspo("ticket", "new", "--customer", "Hotel Mewa", "--symptom", "Stuka", "--type", "kociol")
        let answer = try dyspo("type", "remove", "kociol", "--lang", "en")
        #expect(answer.status == 1 && answer.errors.contains("ticket"), "\(answer.errors)")
        for words in [["ticket", "new", "--customer", "Hotel Mewa", "--symptom", "x"], ["order", "edit", "1"]] {
            #expect(try dyspo.run(words + ["--type", "nic", "--now", dyspo.now]).status == 3, "\(words)")
        }
    }

    @Test func faultsOfPlansInFilesAreToldAsElsewhere() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("type", "new", "kociol", "Przegląd kotła", "--category", "maintenance")
        func fault(_ rule: String, _ season: String) throws -> String {
            let file = try dyspo.file(
                "p.csv",
                "customer,site,name,type,rule,start,season\nHotel Mewa,Recepcja,P,kociol,\(rule),2026-03-14,\(season)\n"
            )
            let answer = try dyspo("import", "maintenance-plans", file, "--lang", "en")
            #expect(answer.status == 1)
            return answer.errors
        }
        let often = try fault("FREQ=SECONDLY", "")
        #expect(often.contains("column “rule”") && !often.contains("is not one of"), "\(often)")
        let never = try fault("FREQ=YEARLY", "09-01/10-31")
        #expect(never.contains("no day of the rule lies in the season"), "\(never)")
        let channel = try dyspo(
            "import", "tickets", try dyspo.file("t.csv", "customer,symptom,channel\nHotel Mewa,x,gołąb\n"), "--lang",
            "en")
        let words = channel.errors.split(separator: ": ").last?.split(whereSeparator: { ", .".contains($0) }) ?? []
        #expect(words.count == Set(words).count && words.count > 3, "\(channel.errors)")
    }
}
