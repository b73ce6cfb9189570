import Glibc

/// Where a program lies.
enum ProgramPath {
    /// A whole path as it is, a name as the call's own `PATH` says.
    static func of(_ call: ProgramCall) throws(ProgramFault) -> String {
        guard let name = call.words.first, !name.isEmpty else { throw .notFound("") }
        if name.contains("/") {
            try check(name)
            return name
        }
        let folders = (call.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        let paths: [String] = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
        let found = paths.filter { access($0, F_OK) == 0 }
        guard let first = found.first(where: { (try? check($0)) != nil }) else {
            if let there = found.first { throw .notExecutable(there) }
            throw .notFound(name)
        }
        return first
    }

    private static func check(_ path: String) throws(ProgramFault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .notFound(path) }
        guard status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else { throw .notExecutable(path) }
    }
}
