import Foundation
import Glibc

/// A program run by a test. Its output goes to files, not pipes: pipes are inherited by whatever else is started
/// meanwhile and then never end.
package final class ChildProcess: @unchecked Sendable {
    let identifier: pid_t
    private let folder: URL
    private let lock = NSLock()
    private var ended: Int32?

    /// Starts a program by its path. `environment` is added to the test's own; `input` is what it reads.
    package init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String = ""
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-child-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(input.utf8).write(to: folder.appendingPathComponent("in"))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Threads of a test block signals, and a child would inherit that: a tmux server that never hears of its dead,
        // for example.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var nothing = sigset_t()
        sigemptyset(&nothing)
        posix_spawnattr_setsigmask(&attributes, &nothing)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let path = folder.path
        posix_spawn_file_actions_addopen(&actions, 0, path + "/in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, path + "/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, path + "/err", O_WRONLY | O_CREAT, 0o600)
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var child: pid_t = 0
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        let code = posix_spawn(&child, program, &actions, &attributes, words, settings)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOENT) }
        identifier = child
    }

    deinit {
        if lock.withLock({ ended == nil }) {
            signal(SIGKILL)
            _ = status()
        }
        try? FileManager.default.removeItem(at: folder)
    }

    package func signal(_ number: Int32) { kill(identifier, number) }

    /// Waits for its end: the exit code, or 128 and the signal that ended it.
    @discardableResult
    package func status() -> Int32 {
        lock.withLock {
            if let ended { return ended }
            var raw: Int32 = 0
            while waitpid(identifier, &raw, 0) < 0 && errno == EINTR {}
            let code = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
            ended = code
            return code
        }
    }

    /// What it has written so far.
    package var output: String { text("out") }
    package var errors: String { text("err") }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    /// A program that was built beside the tests.
    package static func product(_ name: String) -> String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// Runs a program to its end.
    package static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String = ""
    ) throws -> (status: Int32, output: String, errors: String) {
        let child = try ChildProcess(program, arguments, environment: environment, input: input)
        let status = child.status()
        return (status, child.output, child.errors)
    }
}
