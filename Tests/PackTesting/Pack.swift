package import Foundation

/// The data that lie beside the project and that several projects share: a folder whose contents nobody here knows by name.
package struct SharedData: Sendable {
    private static let root = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["DYSPO_SHARED"] ?? "../shared")

    package let url: URL

    /// `path` from the shared folder.
    package init(_ path: String) { url = Self.root.appending(path: path) }

    /// Says loudly that tests are skipped where the data are missing.
    package var isThere: Bool {
        let found = FileManager.default.fileExists(atPath: url.path)
        if !found { print("SKIPPED: no \(url.path); set DYSPO_SHARED.") }
        return found
    }

    package func bytes(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }
}

/// The vectors of the packs, whatever is in them.
package enum Pack {
    package static let folder = SharedData("packs")
    package static let isThere = folder.isThere

    package static func read<Vector: Decodable>(_ path: String, as vector: Vector.Type) throws -> [Vector] {
        try JSONDecoder().decode([Vector].self, from: try folder.bytes(path))
    }
}
