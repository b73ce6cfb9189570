import Configuration
import Foundation

/// Files that come with the program.
enum InstalledFiles {
    /// The folders of that name: beside the binary when it runs from its source folder, under `share` when it is
    /// installed.
    static func folders(_ name: String) -> [String] {
        let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let share = binary.deletingLastPathComponent().appendingPathComponent("share/dyspo/\(name)").path
        let source = (1...4).map { level in
            (0..<level).reduce(binary) { folder, _ in folder.deletingLastPathComponent() }.appendingPathComponent(
                name
            ).path
        }
        return ([share] + source).filter { FileManager.default.fileExists(atPath: $0) }
    }
}

extension PolicyLoader {
    /// The user's policies before the installed ones.
    init(environment: [String: String]) {
        self.init(folders: [Paths(environment: environment).policies] + InstalledFiles.folders("policies"))
    }
}
