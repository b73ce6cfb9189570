import Foundation
import Glibc
import ProcessTesting
import Testing

@testable import Storage

/// A PostgreSQL server of a test's own: in a temporary folder, on a socket in it and nowhere else, and gone with the test,
/// however that ends. It sorts by the Polish language, so that whatever leans on the server's order shows.
final class PostgresCluster {
    let library: Libpq
    let folder: String
    private let keeper: ChildProcess

    /// Where the newest server's programs are; `nil` where there is none from 15 on, or no library to talk to it.
    static let programs: String? = {
        let root = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).compactMap { Int($0) }
        let programs = versions.max().map { "\(root)/\($0)/bin" }
        let isUsable =
            versions.max() ?? 0 >= 15 && Libpq() != nil
            && FileManager.default.isExecutableFile(atPath: (programs ?? "") + "/initdb")
        if !isUsable {
            print("SKIPPED: no PostgreSQL 15 to try the statements on; install the package postgresql.")
        }
        return isUsable ? programs : nil
    }()

    static var isThere: Bool { programs != nil }

    init() throws {
        library = try #require(Libpq())
        let programs = try #require(Self.programs)
        folder = try Self.freeFolder()
        // The server does not run as root.
        let unprivileged = getuid() == 0 ? "setpriv --reuid nobody --regid nogroup --clear-groups" : ""
        let script = """
            trap 'kill -INT $server 2>/dev/null; wait; rm -rf \(folder); exit 0' TERM
            mkdir -m 700 \(folder) && cd \(folder) || exit 1
            if [ -n "\(unprivileged)" ]; then chown nobody:nogroup \(folder); fi
            export HOME=\(folder) LC_ALL=C.UTF-8
            \(unprivileged) \(programs)/initdb -D data -U dyspo -A trust -E UTF8 --no-sync \
                --locale-provider=icu --icu-locale=pl >initdb.log 2>&1 || { cat initdb.log >&2; rm -rf \(folder); exit 1; }
            \(unprivileged) \(programs)/postgres -D data -k \(folder) -c listen_addresses= -c fsync=off \
                -c max_connections=20 >server.log 2>&1 &
            server=$!
            # Whoever asked for it may be killed.
            while kill -0 \(getpid()) 2>/dev/null && kill -0 $server 2>/dev/null; do sleep 0.5 & wait $!; done
            kill -INT $server 2>/dev/null; wait; rm -rf \(folder)
            """
        keeper = try ChildProcess("/bin/sh", ["-c", script])
        for _ in 0..<600 where FileManager.default.fileExists(atPath: folder) || keeper.errors.isEmpty {
            if let connection = try? PostgresSession(library, folder) {
                connection.close()
                return
            }
            usleep(100_000)
        }
        throw StoreFault.failed(path: folder, detail: "PostgreSQL does not start: \(keeper.errors)")
    }

    /// A name in the system's temporary folder. A socket's path has room for 107 bytes (unix(7)), of which its own name takes
    /// twenty.
    private static func freeFolder() throws -> String {
        let name = "dyspo-pg-\(UUID().uuidString.prefix(8))"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard folder.utf8.count < 87 else {
            throw StoreFault.failed(path: folder, detail: "too long for a socket; set TMPDIR to a shorter path")
        }
        return folder
    }

    deinit {
        keeper.signal(SIGTERM)
        keeper.status()
    }

    /// A database with the schema, made by the migrations themselves.
    func database() throws -> PostgresConnection {
        let connection = PostgresConnection(library, folder)
        try connection.write { try $0.migrate(from: 0) }
        return connection
    }
}
