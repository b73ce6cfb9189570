import Foundation
import ProcessTesting
import Testing

/// A few cases of each kind of `Scripts/fuzz`, always the same ones, so that it cannot rot; `make fuzz` runs the many.
@Suite struct FuzzSmokeTests {
    @Test(arguments: ["kill", "race", "arguments", "files", "settings", "solve", "storm", "damage"])
    func aFewCasesHold(kind: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let run = try ChildProcess.run(
            "/usr/bin/python3",
            [
                root.appending(path: "Scripts/fuzz").path, kind, "--rounds", "smoke", "--seed", "1", "--program",
                ChildProcess.product("dyspo"),
            ])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains(kind) && run.output.contains(" 0 failed"), "\(run.output)")
    }
}
