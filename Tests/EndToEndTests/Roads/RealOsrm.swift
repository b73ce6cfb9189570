import Foundation
import ProcessTesting
import Testing

/// A real `osrm-routed` on 127.0.0.1 with the roads of Helsinki's centre, as `Scripts/test-osrm` prepares it.
final class RealOsrm {
    /// The prepared folder; `nil`, told loudly, where there is none.
    static let folder: String? = {
        let environment = ProcessInfo.processInfo.environment
        let caches = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
        let folder = environment["DYSPO_OSRM"] ?? caches + "/dyspo/osrm-26.10.0"
        if FileManager.default.fileExists(atPath: folder + "/ready") { return folder }
        print("SKIPPED: tests against a real road engine; Scripts/test-osrm (CPython 3.12 or newer) prepares it.")
        return nil
    }()

    let port: UInt16
    private let process: ChildProcess

    /// Starts it on a free port and waits until it answers.
    init() throws {
        let folder = try #require(Self.folder)
        let probe = try LocalServer { _ in (200, "") }
        port = probe.port
        probe.stop()
        process = try ChildProcess(
            folder + "/bin/osrm-routed",
            ["-i", "127.0.0.1", "-p", String(port), "--algorithm", "mld", folder + "/map.osrm"])
        let end = Date().addingTimeInterval(60)
        while (try? ask("nearest/v1/driving/24.9384,60.1699")) == nil {
            guard Date() < end else { throw POSIXError(.ETIMEDOUT) }
            Thread.sleep(forTimeInterval: 0.05)
        }
    }

    func stop() {
        process.signal(SIGKILL)
        process.status()
    }

    /// What it says itself.
    func ask(_ path: String) throws -> [String: Any] {
        let code = "import sys,urllib.request as u;print(u.urlopen(sys.argv[1],timeout=5).read().decode())"
        let run = try ChildProcess.run(
            "/usr/bin/python3", ["-c", code, "http://127.0.0.1:\(port)/\(path)"])
        let found = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(found)
    }
}
