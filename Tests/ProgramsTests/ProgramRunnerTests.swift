import Dispatch
import Foundation
import Glibc
import Testing

@testable import Programs

/// Real programs: those that behave, and those that hang, flood, crash or are not there.
@Suite final class ProgramRunnerTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-programs-\(UUID().uuidString)")
    private let runner = ProgramRunner()

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A script of a shell of its own: what runs it here is the line that names its program.
    private func script(_ text: String, named name: String = "hook", mode: Int = 0o755) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(("#!/bin/sh\n" + text).utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        return file.path
    }

    private static let path = ["PATH": "/usr/bin:/bin"]

    private func call(
        _ words: [String], input: String = "", seconds: Int = 20, environment: [String: String] = path
    ) -> ProgramCall {
        ProgramCall(words: words, environment: environment, input: Array(input.utf8), seconds: seconds)
    }

    private func text(_ output: ProgramOutput) -> String { String(decoding: output.bytes, as: UTF8.self) }

    /// Whether a process is there and not dead. One that was just killed may take a moment, and one that is dead stays in the
    /// table until whoever inherited it has looked.
    private func isRunning(_ file: String) -> Bool {
        guard
            let pid = (try? String(contentsOfFile: folder.path + "/" + file, encoding: .utf8))
                .flatMap({ Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
        else { return false }
        for _ in 0..<500 {
            let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
            let state = stat?.split(separator: ")").last?.first { $0 != " " }
            if state == nil || state == "Z" || state == "X" { return false }
            usleep(10_000)
        }
        return true
    }

    @Test func itReadsItsInputAndItsWordsAsTheyAre() throws {
        let path = try script(#"cat; for w in "$@"; do printf '<%s>' "$w"; done"#)
        let output = try runner.run(call([path, "a b", "$HOME;`ls`", "", "ą"], input: #"{"key":"x"}"#))
        #expect(text(output) == #"{"key":"x"}<a b><$HOME;`ls`><><ą>"#)
    }

    @Test func itSeesTheEnvironmentItIsGivenAndNoFileThatIsOpenHere() throws {
        let open = Glibc.open(folder.path, O_RDONLY)
        defer { close(open) }
        let path = try script("env | grep -v '^PWD=\\|^SHLVL=\\|^_=' | sort; ls /proc/self/fd | tr '\\n' ' '; pwd")
        let output = try runner.run(call([path], environment: ["PATH": "/usr/bin:/bin", "DYSPO_HOOK": "sms"]))
        let lines = text(output).split(separator: "\n").map(String.init)
        #expect(lines[0...1] == ["DYSPO_HOOK=sms", "PATH=/usr/bin:/bin"])
        // Its own three, and the folder that ls reads.
        #expect(lines[2].hasPrefix("0 1 2 3 /"))
        #expect(lines[2].hasSuffix("/"))
    }

    @Test func whatHangsIsEndedWithWhoeverItStarted() throws {
        let path = try script(
            "echo $$ > \(folder.path)/own; sleep 600 & echo $! > \(folder.path)/child; echo tired; wait")
        #expect(throws: ProgramFault.timedOut(seconds: 1)) { try runner.run(call([path], seconds: 1)) }
        #expect(!isRunning("own") && !isRunning("child"))
    }

    @Test func whatDoesNotListenIsEndedAllTheSame() throws {
        let path = try script("trap '' TERM INT HUP; echo $$ > \(folder.path)/own; while true; do sleep 0.1; done")
        #expect(throws: ProgramFault.timedOut(seconds: 1)) { try runner.run(call([path], seconds: 1)) }
        #expect(!isRunning("own"))
    }

    @Test func ofAFloodTheBeginningIsKept() throws {
        let path = try script("head -c 200000000 /dev/zero | tr '\\0' 'x'; echo end")
        let before = Self.memory
        let output = try runner.run(call([path], seconds: 120))
        #expect(output.bytes.count == 64 << 10 && output.dropped == 200_000_004 - (64 << 10))
        #expect(Self.memory - before < 64 << 20)
    }

    @Test func aFloodWithoutEndIsEndedInItsTime() throws {
        let path = try script("yes flood")
        #expect(throws: ProgramFault.timedOut(seconds: 1)) { try runner.run(call([path], seconds: 1)) }
    }

    /// Bytes of this process in memory.
    private static var memory: Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
    }

    @Test func whoReadsSlowlyOrNotAtAllKeepsNobodyWaiting() throws {
        let long = String(repeating: "wiersz\n", count: 200_000)
        let slow = try script("sleep 1; wc -l")
        #expect(text(try runner.run(call([slow], input: long))).contains("200000"))
        let deaf = try script("exec <&-; echo done", named: "deaf")
        #expect(text(try runner.run(call([deaf], input: long))) == "done\n")
    }

    @Test func whatEndsBadlySaysHowAndWhatItWroteLast() throws {
        let path = try script("echo first; printf 'last \\033[31mred\\007\\n\\n' >&2; exit 3")
        #expect(throws: ProgramFault.failed(status: 3, words: "last [31mred")) { try runner.run(call([path])) }
        let crash = try script("kill -SEGV $$", named: "crash")
        #expect(throws: ProgramFault.signalled(SIGSEGV, words: "")) { try runner.run(call([crash])) }
    }

    @Test func whatIsNotThereOrNoProgramIsToldApart() throws {
        #expect(throws: ProgramFault.notFound("/nonexistent/notify")) { try runner.run(call(["/nonexistent/notify"])) }
        #expect(throws: ProgramFault.notFound("no-such-program-x")) { try runner.run(call(["no-such-program-x"])) }
        #expect(throws: ProgramFault.notExecutable(folder.path)) { try runner.run(call([folder.path])) }
        let text = try script("echo no", named: "text", mode: 0o644)
        #expect(throws: ProgramFault.notExecutable(text)) { try runner.run(call([text])) }
        // No shell takes a file without its first line for a script.
        let file = folder.appendingPathComponent("bare")
        try Data("echo no\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        #expect(throws: ProgramFault.notExecutable(file.path)) { try runner.run(call([file.path])) }
        #expect(ProgramRunner.fault(of: call(["sh"])) == nil)
        #expect(ProgramRunner.fault(of: call([""])) == .notFound(""))
    }

    @Test func whoeverStaysBehindIsEndedToo() throws {
        let path = try script("sleep 600 & echo $! > \(folder.path)/child; exit 0")
        _ = try runner.run(call([path]))
        #expect(!isRunning("child"))
    }

    @Test func allThatRunsEndsWhenNobodyWantsItAnyMore() throws {
        let path = try script("echo $$ > \(folder.path)/own; sleep 600")
        let (runner, file, call) = (runner, folder.path + "/own", call([path], seconds: 100))
        // A thread of its own: all of the common ones may wait for programs.
        Thread.detachNewThread {
            for _ in 0..<500 where !FileManager.default.fileExists(atPath: file) { usleep(10_000) }
            runner.stop()
        }
        #expect(throws: ProgramFault.stopped) { try runner.run(call) }
        #expect(!isRunning("own"))
        #expect(throws: ProgramFault.stopped) { try runner.run(call) }
    }
}
