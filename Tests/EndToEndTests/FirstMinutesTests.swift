import Foundation
import ProcessTesting
import Testing

/// The README's first five minutes, key by key, in the real program.
@Suite struct FirstMinutesTests {
    /// The table is read from the README itself; every row has a check, and the script says which does not hold.
    @Test func theReadmeKeepsItsWordKeyByKey() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-first-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        let run = try ChildProcess.run(
            "/usr/bin/python3",
            [
                tests.appending(path: "Terminals/first_minutes.py").path, root.appending(path: "README.md").path,
                ChildProcess.product("dyspo"), folder.path,
            ])
        #expect(run.status == 0, "\(run.errors)")
    }
}
