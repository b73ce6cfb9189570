import Foundation
import Testing

/// Screens kept as text. `DYSPO_WRITE_GOLDENS=1 swift test --filter "GoldenTests"` writes them anew; the diff is to be
/// reviewed.
enum Golden {
    static func compare(_ text: String, with name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
        let screen = text + "\n"
        if ProcessInfo.processInfo.environment["DYSPO_WRITE_GOLDENS"] != nil {
            try screen.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(screen == golden, "\(name) differs:\n\(difference(golden, screen))")
    }

    /// The lines that are not the same, old above new.
    private static func difference(_ golden: String, _ screen: String) -> String {
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let new = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(old.count, new.count)).compactMap { index in
            let (left, right) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
            return left == right ? nil : "\(index + 1) - \(left)\n\(index + 1) + \(right)"
        }.joined(separator: "\n")
    }
}
