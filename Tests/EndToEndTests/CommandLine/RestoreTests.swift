import Foundation
import Glibc
import ProcessTesting
import Testing

/// A backup comes back, or nothing is touched.
@Suite struct RestoreTests {
    private func files(_ dyspo: Program) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: dyspo.folder.path).filter { $0.contains("company.db") }
            .sorted()
    }

    private func backup(_ dyspo: Program) throws -> String {
        let path = dyspo.folder.appending(path: "backup.db").path
        #expect(try dyspo("backup", path).status == 0)
        return path
    }

    @Test func aBackupComesBackAndTheOldStoreIsKept() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
        _ = try dyspo("order", "new", "--site", "sklep", "--title", "später")

        let refused = try dyspo("restore", copy)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("--force"))
        #expect(try dyspo("order", "list", "--json").objects.count == 1)

        let done = try dyspo("restore", copy, "--force", "--json")
        #expect(done.status == 0, "\(done.errors)")
        #expect(try dyspo("order", "list", "--json").objects.isEmpty)
        let kept = try #require(try done.object["kept"] as? String)
        #expect(kept.hasSuffix("company.db.before-restore-20261123-080000"))
        #expect(try dyspo("order", "list", "--json", "--store", kept).objects.count == 1)
        #expect(try FileManager.default.attributesOfItem(atPath: dyspo.store)[.posixPermissions] as? Int == 0o600)
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == bytes)
        #expect(!FileManager.default.fileExists(atPath: copy + "-wal"))
        #expect(try dyspo("doctor", "--json").objects.first?["ok"] as? Bool == true)
    }

    @Test func aKeptStoreIsNeverOverwritten() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        _ = try dyspo("order", "new", "--site", "sklep")
        let kept = try #require(try dyspo("restore", copy, "--force", "--json").object["kept"] as? String)
        // In the same second.
        let again = try dyspo("restore", copy, "--force")
        #expect(again.status == 1)
        #expect(again.errors.contains("before-restore"))
        #expect(try dyspo("order", "list", "--json", "--store", kept).objects.count == 1)
    }

    @Test func withoutAStoreABackupNeedsNoForce() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        let elsewhere = dyspo.folder.appending(path: "new/folder/store.db").path
        #expect(try dyspo("restore", copy, "--store", elsewhere).status == 0)
        #expect(try dyspo("technician", "list", "--json", "--store", elsewhere).objects.count == 2)
    }

    @Test func whatIsNoSoundBackupChangesNothing() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        let before = try dyspo("export", "sites").output
        let noise = try dyspo.file("noise.db", String(repeating: "no database ", count: 500))
        #expect(try dyspo("restore", noise, "--force").status == 5)
        var damaged = try Data(contentsOf: URL(fileURLWithPath: copy))
        for index in stride(from: 8192, to: min(damaged.count, 60_000), by: 3) { damaged[index] = 0xA5 }
        let broken = dyspo.folder.appending(path: "broken.db")
        try damaged.write(to: broken)
        let answer = try dyspo("restore", broken.path, "--force")
        #expect(answer.status == 5)
        #expect(answer.errors.contains("broken.db is damaged"), "\(answer.errors)")
        #expect(try dyspo("restore", dyspo.folder.path + "/none.db", "--force").status == 3)
        #expect(try dyspo("export", "sites").output == before)
        #expect(try files(dyspo).filter { $0.contains("restor") }.isEmpty)
    }

    @Test func aStoreThatAnotherProcessHasOpenStays() throws {
        let dyspo = try Program.withCompany()
        let copy = try backup(dyspo)
        let other = try ChildProcess(
            Program.binary.path, ["journal", "--follow", "--store", dyspo.store],
            environment: ["HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8"], input: "")
        // It has printed the journal once it has the store open.
        for _ in 0..<200 where other.output.isEmpty { usleep(20_000) }
        let refused = try dyspo("restore", copy, "--force")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("open"))
        #expect(try files(dyspo).filter { $0.contains("before-restore") }.isEmpty)
        other.signal(SIGTERM)
        _ = other.status()
        #expect(try dyspo("restore", copy, "--force").status == 0)
    }
}
