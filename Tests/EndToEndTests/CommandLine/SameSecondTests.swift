import Foundation
import ProcessTesting
import Testing

/// Many programs that write at the same second.
@Suite struct SameSecondTests {
    @Test func importsOfOneSecondDoNotMeet() throws {
        let dyspo = try Program.withCompany()
        let files = try (0..<6).map { number in
            try dyspo.file(
                "c\(number).csv",
                "name,nip\n" + (0..<700).map { "Firma \(number) \($0),\n" }.joined())
        }
        let surroundings = [
            "DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
        ]
        let imports = try files.map { path in
            try ChildProcess(
                Program.binary.path, ["import", "customers", path, "--now", dyspo.now], environment: surroundings)
        }
        for process in imports { #expect(process.status() == 0, "\(process.errors)") }
        let count = try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, "SELECT COUNT(*) FROM customer"])
        #expect(count.output == "\(3 + 6 * 700)\n")
    }
}
