import Foundation
import ProcessTesting
import Testing

/// What `make install` brings besides the program; the rules are run with the program built for the tests.
@Suite struct InstallTests {
    private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    private func make(_ target: String, into folder: URL) throws -> Int32 {
        try ChildProcess.run(
            "/usr/bin/make",
            [
                "-C", Self.source.path, "-o", "build", target, "DESTDIR=\(folder.path)", "PREFIX=/usr",
                "BIN=\(Program.binary.path)",
            ]
        ).status
    }

    private func files(below folder: URL) -> [String] {
        (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.path + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    @Test func theProgramComesWithManualCompletionsAndThemesAndGoesWithThem() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-install-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try make("install", into: folder) == 0)
        let found = files(below: folder)
        let bash = "usr/share/bash-completion/completions/dyspo"
        for path in [
            "usr/bin/dyspo", "usr/share/man/man1/dyspo.1", "usr/share/man/pl/man1/dyspo.1", bash,
            "usr/share/zsh/site-functions/_dyspo", "usr/share/fish/vendor_completions.d/dyspo.fish",
            "usr/share/doc/dyspo/LICENSE",
        ] { #expect(found.contains(path), "\(path)") }
        #expect(found.contains { $0.hasPrefix("usr/share/dyspo/themes/") })
        // The shell understands its completions, and they know verbs and options.
        let script = folder.path + "/" + bash
        #expect(try ChildProcess.run("/bin/bash", ["-n", script]).status == 0)
        let text = try String(contentsOfFile: script, encoding: .utf8)
        #expect(text.contains("export") && text.contains("--store"))

        #expect(try make("uninstall", into: folder) == 0)
        #expect(files(below: folder).isEmpty)
    }

    @Test(arguments: ["docs/man/dyspo.1", "docs/man/pl/dyspo.1"])
    func theManualPageIsSet(_ page: String) throws {
        let set = try ChildProcess.run(
            "/usr/bin/groff",
            ["-man", "-P-cbou", "-Kutf8", "-Tutf8", "-ww", "-rLL=100n", Self.source.path + "/" + page],
            environment: ["LC_ALL": "C.UTF-8"])
        #expect(set.status == 0)
        #expect(set.errors.isEmpty, "\(set.errors)")
        #expect(set.output.contains("dyspo order new"))
    }
}
