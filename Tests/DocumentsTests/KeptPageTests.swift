import DeskModel
import Documents
import Foundation
import ProcessTesting
import ServiceModel
import Testing

/// A page compared with a kept picture of it. Tolerance: the mean of all differences at most 3 of 255, and at most 2 % of the
/// pixels more than 80 off: other versions of the libraries may smooth letters otherwise.
@Suite struct KeptPageTests {
    private static let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "Pages/report.pgm")

    @Test func thePageLooksAsItDid() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try DocumentPrinter().print(RandomReport(seed: 12, .polish).document) {
            $0 == "broken" ? Data([0xFF, 0xD8]) : smallJPEG
        }
        try file.bytes.write(to: folder.appending(path: "r.pdf"))
        let child = try ChildProcess(
            "/usr/bin/pdftoppm",
            ["-gray", "-r", "40", "-f", "1", "-l", "1", "-singlefile", folder.path + "/r.pdf", folder.path + "/r"])
        try #require(child.status() == 0, "\(child.errors)")
        let drawn = try Data(contentsOf: folder.appending(path: "r.pgm"))
        if ProcessInfo.processInfo.environment["DYSPO_WRITE_GOLDENS"] != nil { try drawn.write(to: Self.kept) }
        let kept = try Data(contentsOf: Self.kept)
        try #require(kept.count == drawn.count)
        let differences = zip(kept, drawn).map { abs(Int($0) - Int($1)) }
        let mean = Double(differences.reduce(0, +)) / Double(differences.count)
        #expect(mean <= 3, "mean difference \(mean)")
        let far = differences.count { $0 > 80 }
        #expect(Double(far) <= Double(differences.count) * 0.02, "\(far) pixels are more than 80 off")
    }
}
