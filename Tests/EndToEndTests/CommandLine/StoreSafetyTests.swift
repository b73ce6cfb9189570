import Foundation
import GRDB
import Glibc
import ProcessTesting
import Testing

/// Whoever puts another store in the place of one: what was there is kept, sound, and nobody is in between.
@Suite struct StoreSafetyTests {
    private func path(_ dyspo: Program, _ name: String) -> String { dyspo.folder.path + "/" + name }

    private func backup(_ dyspo: Program, _ name: String = "backup.db") throws -> String {
        let copy = path(dyspo, name)
        let answer = try dyspo("backup", copy)
        try #require(answer.status == 0, "\(answer.errors)")
        return copy
    }

    private func sql(_ path: String, _ text: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.write { try $0.execute(sql: text) }
        try database.close()
    }

    private func isSound(_ path: String) throws -> Bool {
        let database = try DatabaseQueue(path: path)
        defer { try? database.close() }
        return try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"]
    }

    private func leftovers(_ dyspo: Program) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: dyspo.folder.path).filter {
            $0.contains("restoring") || $0.contains("founding") || $0.hasSuffix(".part")
        }
    }

    /// Commands that come and go while backups are put back again and again: every kept store is sound and holds a
    /// journal without gaps.
    @Test func restoringBesideShortCommandsDamagesNothing() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        let script = """
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
                "$D" order new --site sklep --title "$0 $i" -q >/dev/null 2>&1
                "$D" order list >/dev/null 2>&1
            done
            """
        let surroundings = [
            "D": Program.binary.path, "DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8",
        ]
        let others = try (0..<3).map { number in
            try ChildProcess("/bin/sh", ["-c", script, "w\(number)"], environment: surroundings)
        }
        for round in 0..<12 {
            let answer = try dyspo.run([
                "restore", copy, "--force", "--json", "--now", "2026-11-23T08:00:\(10 + round)",
            ])
            guard answer.status == 0 else {
                #expect(answer.status == 1 && answer.errors.contains("open"), "\(answer.errors)")
                continue
            }
            let kept = try #require(try answer.object["kept"] as? String)
            #expect(try isSound(kept))
            #expect(try dyspo("doctor", "--json", "--store", kept).status == 0)
        }
        for other in others { #expect(other.status() == 0) }
        #expect(try isSound(dyspo.store))
        #expect(try dyspo("doctor").status == 0)
        #expect(try leftovers(dyspo).isEmpty)
    }

    @Test func byALinkTheStoreItselfIsRestored() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        _ = try dyspo("order", "new", "--site", "sklep")
        #expect(chmod(dyspo.store, 0o640) == 0)
        let before = try FileManager.default.attributesOfItem(atPath: dyspo.store)[.systemFileNumber] as? Int
        let link = path(dyspo, "link.db")
        #expect(symlink("company.db", link) == 0)
        let answer = try dyspo("restore", copy, "--force", "--store", link)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "company.db")
        for name in [link, dyspo.store] {
            #expect(try dyspo("order", "list", "--json", "--store", name).objects.isEmpty)
        }
        // One store, the same file, with its mode.
        let after = try FileManager.default.attributesOfItem(atPath: dyspo.store)
        #expect(after[.systemFileNumber] as? Int == before)
        #expect(after[.posixPermissions] as? Int == 0o640)
    }

    @Test func onlyAnAdminReplacesAStore() throws {
        let dyspo = try Program()
        _ = try dyspo("demo", "--technicians", "2", "--orders", "2")
        let copy = try backup(dyspo)
        for words in [
            ["add", NSUserName(), "admin"], ["add", "somebody", "admin"], ["role", NSUserName(), "dispatcher"],
        ] { #expect(try dyspo.run(["user"] + words).status == 0) }
        let before = try dyspo("journal", "--json").output
        for words in [["restore", copy, "--force"], ["demo", "--force", "--technicians", "2", "--orders", "2"]] {
            let answer = try dyspo.run(words + ["--now", dyspo.now])
            #expect(answer.status == 1)
            #expect(answer.errors.contains("replacing the store"), "\(answer.errors)")
        }
        #expect(try dyspo("journal", "--json").output == before)
        #expect(try leftovers(dyspo).isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: dyspo.folder.path)
        #expect(!names.contains { $0.contains("before-") })
    }

    @Test func aDemoThatGivesWayIsKept() throws {
        let dyspo = try Program()
        _ = try dyspo("demo", "--technicians", "2", "--orders", "3")
        let orders = try dyspo("order", "list").output
        for kept in ["before-demo-20261123-080000", "before-demo-20261123-080000-2"] {
            let answer = try dyspo("demo", "--force", "--technicians", "2", "--orders", "3", "--seed", "7")
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(answer.errors.contains(kept), "\(answer.errors)")
        }
        let first = dyspo.store + ".before-demo-20261123-080000"
        #expect(try dyspo("order", "list", "--store", first).output == orders)
        #expect(try dyspo("order", "list").output != orders)
        #expect(try leftovers(dyspo).isEmpty)
    }

    /// The damage of the case: pages in the middle overwritten.
    private func damage(_ path: String) throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: 40_960)
        try file.write(contentsOf: Data((0..<40_000).map { $0 % 2 == 0 ? 0xDE : 0xAD }))
        try file.close()
    }

    @Test func ofADamagedStoreNoBackupIsMade() throws {
        let dyspo = try Program.withCompany()
        let damaged = try backup(dyspo)
        try damage(damaged)
        let copy = path(dyspo, "copy.db")
        let answer = try dyspo("backup", copy, "--store", damaged)
        #expect(answer.status == 5)
        #expect(answer.errors.contains("is damaged"), "\(answer.errors)")
        #expect(!FileManager.default.fileExists(atPath: copy))
        #expect(try dyspo("doctor", "--store", damaged).status == 5)
        #expect(try leftovers(dyspo).isEmpty)
    }

    @Test func aDamagedStoreGivesWayAndIsKeptAsItWas() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        try damage(dyspo.store)
        let answer = try dyspo("restore", copy, "--force")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.errors.contains("is damaged; it is kept as it was"), "\(answer.errors)")
        #expect(try dyspo("doctor").status == 0)
        // No database at all is kept too.
        let letter = try dyspo.file("letter.db", "Szanowni Państwo")
        let again = try dyspo("restore", copy, "--force", "--store", letter)
        #expect(again.status == 0, "\(again.errors)")
        let kept = letter + ".before-restore-20261123-080000"
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == "Szanowni Państwo")
        #expect(try dyspo("technician", "list", "--json", "--store", letter).objects.count == 2)
    }

    @Test func aRowThatStopsEveryVerbIsNamedByTheDoctor() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60")
        try sql(dyspo.store, "UPDATE customer SET nip = '123' WHERE name = 'Hotel Mewa'")
        try sql(dyspo.store, "UPDATE service_order SET state = 'nonsense'")
        let answer = try dyspo("doctor", "--json")
        #expect(answer.status == 5)
        let found = try answer.objects.first { $0["check"] as? String == "contents" }?["detail"] as? String
        #expect(found?.contains("nip: “123”") == true && found?.contains("state: “nonsense”") == true, "\(found ?? "")")
        #expect(found?.contains("customer ") == true && found?.contains("service_order ") == true)
        // Every other verb names it too, and a backup that keeps it says so.
        let list = try dyspo("order", "list")
        #expect(list.status == 5)
        // Whichever it comes upon first.
        #expect(list.errors.contains("nip: “123”") || list.errors.contains("nonsense"), "\(list.errors)")
        #expect(list.errors.contains("cannot be read") && list.errors.contains("dyspo doctor"), "\(list.errors)")
        let copy = try dyspo("backup", path(dyspo, "copy.db"))
        #expect(copy.status == 5)
        #expect(copy.errors.contains("cannot be read"), "\(copy.errors)")
    }

    @Test func anEmptyFileStaysOneAndIsToldAsOne() throws {
        let dyspo = try Program.withCompany()
        let zero = try dyspo.file("zero.db", "")
        for words in [["order", "list"], ["board", "--plain"], ["doctor"], ["export", "sites"], ["journal"]] {
            let answer = try dyspo.run(words + ["--store", zero])
            #expect(answer.status == 5)
            #expect(answer.errors.contains("is an empty file (0 bytes) and no store"), "\(answer.errors)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: zero)).isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: dyspo.folder.path)
        #expect(names.filter { $0.hasPrefix("zero.db") } == ["zero.db"])
        let restored = try dyspo("restore", zero, "--force")
        #expect(restored.status == 5)
        #expect(restored.errors.contains("0 bytes"), "\(restored.errors)")
        #expect(try dyspo("technician", "list", "--json").objects.count == 2)
    }

    @Test func everyRowOfADemoIsSound() throws {
        let dyspo = try Program()
        _ = try dyspo("demo", "--technicians", "4", "--orders", "30")
        let doctor = try dyspo("doctor", "--json")
        #expect(try doctor.objects.first { $0["check"] as? String == "contents" }?["ok"] as? Bool == true)
    }
}
