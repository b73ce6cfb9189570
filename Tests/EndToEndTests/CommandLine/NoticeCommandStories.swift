import Foundation
import Testing

/// Notices, hooks and background jobs as scripts use them.
@Suite struct NoticeCommandStories {
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        #expect(try dyspo("customer", "edit", "Hotel Mewa", "--email", "recepcja@mewa.example").status == 0)
        #expect(
            try dyspo(
                "order", "new", "--customer", "Hotel Mewa", "--site", "Recepcja", "--title", "Winda stoi", "--duration",
                "60"
            ).status == 0)
        return dyspo
    }

    private func promise(_ dyspo: Program, _ window: String = "2026-11-24 8-10") throws {
        #expect(try dyspo("promise", "1", "--window", window, "--told", "Anna").status == 0)
    }

    @Test func aPromiseLiesInTheOutboxUntilSomebodyStopsIt() throws {
        let dyspo = try company()
        #expect(try dyspo("outbox", "list", "--json").objects.isEmpty)
        try promise(dyspo)
        let list = try dyspo("outbox", "list", "--json")
        let line = try #require(try list.objects.first)
        #expect(line["state"] as? String == "queued" && line["kind"] as? String == "planned")
        #expect(line["to"] as? String == "recepcja@mewa.example" && line["id"] as? Int == 1)
        #expect(list.errors.contains("No mail server is configured"))
        let table = try dyspo("outbox", "list")
        #expect(table.lines[0].hasPrefix("id\tsign\twhen\tkind\tto\twhat\tstate\ttried"))
        #expect(table.lines[1].contains("order 1, Tue 24, 8-10"))

        let shown = try dyspo("outbox", "show", "1")
        #expect(shown.output.contains("Wizyta serwisu: wtorek 24 listopada 2026, 08:00-10:00"))
        #expect(try dyspo("outbox", "show", "1", "--json").object["entries"] as? [Int] != nil)
        #expect(try dyspo("outbox", "show", "7").status == 3)

        #expect(try dyspo("outbox", "retry", "1").status == 1, "it waits already")
        #expect(try dyspo("outbox", "cancel", "1", "--reason", "telefon").status == 0)
        #expect(try dyspo("outbox", "cancel", "1", "--reason", "telefon").status == 1)
        #expect(try dyspo("outbox", "list", "--state", "stopped", "--json").objects.count == 1)
        #expect(try dyspo("outbox", "list", "--filter", "mewa", "--json").objects.count == 1)
        #expect(try dyspo("outbox", "list", "--filter", "late", "--json").status == 2)
        #expect(try dyspo("outbox", "retry", "1").status == 0)
        #expect(try dyspo("outbox", "address", "1", "biuro@mewa.example").status == 0)
        #expect(try dyspo("outbox", "address", "1", "biuro").status == 1)
        #expect(try dyspo("undo").status == 0)
        #expect(
            try dyspo("outbox", "list", "--order", "1", "--json").objects.first?["to"] as? String
                == "recepcja@mewa.example")
    }

    @Test func textsAreTheUsersOwnAndABrokenOneIsToldAndNotUsed() throws {
        let dyspo = try company()
        let folder = dyspo.folder.appending(path: ".config/dyspo/notices")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let standard = try dyspo("notice", "text", "planned")
        #expect(standard.output.contains("subject = \"Wizyta serwisu: {day}, {window}\""))
        let file = folder.appending(path: "planned.toml")
        try Data(standard.output.replacing("Wizyta serwisu", with: "Przyjedziemy").utf8).write(to: file)
        #expect(try dyspo("doctor").output.contains("as they should be"))
        let preview = try dyspo("notice", "preview", "planned", "1")
        #expect(preview.output.contains("Temat: Przyjedziemy") || preview.output.contains("Subject: Przyjedziemy"))
        #expect(preview.errors.contains("Times in it are invented"))
        try promise(dyspo)
        #expect(
            (try dyspo("outbox", "list", "--json").objects.first?["subject"] as? String)?.hasPrefix("Przyjedziemy")
                == true)
        try Data("[pl]\nsubject = \"{okno}\"\n".utf8).write(to: file)
        let doctor = try dyspo("doctor")
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("notices/planned.toml:2: pl.subject: there is no field {okno}"))
        #expect(try dyspo("notice", "preview", "planned", "1").output.contains("Wizyta serwisu"))
        #expect(try dyspo("notice", "preview", "plannd", "1").status == 2)
    }

    @Test func aCustomerWhoWantsNoneGetsNone() throws {
        let dyspo = try company()
        #expect(try dyspo("customer", "notices", "Hotel Mewa", "--json").objects.isEmpty)
        #expect(try dyspo("customer", "notices", "Hotel Mewa", "--off", "za dużo").status == 0)
        #expect(
            try dyspo("customer", "notices", "Hotel Mewa", "--json").objects.first?["reason"] as? String == "za dużo")
        try promise(dyspo)
        let list = try dyspo("outbox", "list", "--order", "1", "--json")
        #expect(try list.objects.isEmpty && list.errors.contains("the customer wants none since"))
        #expect(try dyspo("customer", "notices", "Hotel Mewa", "--on", "--off", "x").status == 2)
        #expect(try dyspo("customer", "notices", "Hotel Mewa", "--on").status == 0)
        #expect(try dyspo("customer", "notices", "Hotel Mewa", "--on").status == 1)
        #expect(
            try dyspo("customer", "edit", "Hotel Mewa", "--language", "en", "--json").object["language"] as? String
                == "en")
        #expect(try dyspo("notice", "preview", "done", "1").output.contains("Good day"))
    }

    /// A script that notes what it was given, and does what its last line says.
    private func hook(_ dyspo: Program, _ last: String, retries: Int = 0, timeout: String = "20s") throws -> URL {
        let script = try dyspo.file("hook.sh", "#!/bin/sh\ncat >> \(dyspo.folder.path)/told\n\(last)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
        let folder = dyspo.folder.appending(path: ".config/dyspo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let settings = """
            [[hook]]
            name = "notify"
            on = ["create-order", "promise-window"]
            run = ["\(script)", "--new"]
            timeout = "\(timeout)"
            retries = \(retries)
            """
        try Data(settings.utf8).write(to: folder.appending(path: "config.toml"))
        return dyspo.folder.appending(path: "told")
    }

    private func order(_ dyspo: Program) throws {
        #expect(
            try dyspo(
                "order", "new", "--customer", "Hotel Mewa", "--site", "Recepcja", "--title", "Drzwi", "--duration", "30"
            ).status == 0)
    }

    @Test func aHookIsToldOfWhatHappensOnce() throws {
        let dyspo = try company()
        let told = try hook(dyspo, "exit 0")
        #expect(try dyspo("hook", "list", "--json").objects.first?["waiting"] as? Int == 0)
        #expect(try dyspo("work", "--once").status == 0)
        try order(dyspo)
        try promise(dyspo)
        #expect(try dyspo("work", "--once").status == 0)
        #expect(try dyspo("work", "--once").status == 0)
        let lines = try String(contentsOf: told, encoding: .utf8).split(separator: "\n")
        let objects = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["command"] as? String } == ["create-order", "promise-window"])
        #expect(objects[0]["orders"] as? [String] == ["ZS/2026/000002"] && objects[0]["hook"] as? String == "notify")
        let sequence = try #require(objects[0]["seq"] as? Int)
        #expect(objects[0]["key"] as? String == "notify/\(sequence)")
        #expect(objects[0]["actor"] as? String != nil && objects[0]["summary"] as? String != nil)
        #expect(try dyspo("jobs", "list", "--json").objects.allSatisfy { ($0["kind"] as? String) != "hook/notify" })
    }

    @Test func aHookThatFailsIsAFaultOfNothingElse() throws {
        let dyspo = try company()
        _ = try hook(dyspo, "echo 'no signal' >&2; exit 7", retries: 0)
        #expect(try dyspo("work", "--once").status == 0)
        try order(dyspo)
        let work = try dyspo("work", "--once")
        #expect(work.status == 1 && work.errors.contains("It ended with 7: no signal. It is given up."))
        let job = try #require(try dyspo("jobs", "list", "--faults", "--json").objects.first)
        #expect(job["kind"] as? String == "hook/notify" && job["givenUp"] as? String != nil)
        let key = try #require(job["key"] as? String)
        let doctor = try dyspo("doctor")
        #expect(doctor.status == 1 && doctor.output.contains("Hook notify failed 1 time, given up"))
        _ = try hook(dyspo, "exit 0")
        #expect(try dyspo("jobs", "retry", "hook/notify", key).status == 0)
        #expect(try dyspo("work", "--once").status == 0)
        #expect(try dyspo("doctor").output.contains("no background job fails"))
        #expect(try dyspo("jobs", "forget", "hook/notify", key).status == 3)
    }

    @Test func aHookThatHangsOrIsNotThereIsTold() throws {
        let dyspo = try company()
        _ = try hook(dyspo, "sleep 600", timeout: "1s")
        #expect(try dyspo("work", "--once").status == 0)
        try order(dyspo)
        #expect(try dyspo("work", "--once").errors.contains("It took more than 1 s and was ended."))
        try FileManager.default.removeItem(at: dyspo.folder.appending(path: "hook.sh"))
        try order(dyspo)
        #expect(try dyspo("work", "--once").errors.contains("There is no program"))
        #expect(try dyspo("doctor").output.contains("notify: There is no program"))
    }

    @Test func brokenSettingsOfHooksAreToldBeforeAnythingIsDone() throws {
        let dyspo = try company()
        let folder = dyspo.folder.appending(path: ".config/dyspo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let settings = "[[hook]]\non = \"creat-order\"\nrun = [\"x\"]\n"
        try Data(settings.utf8).write(to: folder.appending(path: "config.toml"))
        let work = try dyspo("work", "--once")
        #expect(work.errors.contains("config.toml:2: hook.1.on: the journal has no entries “creat-order”."))
    }
}
