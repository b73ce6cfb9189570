import DeskModel
import Foundation
import ServiceModel
import Testing

/// What a hook can wait for is what the journal can say.
@Suite struct HookKindTests {
    @Test func everyCommandCanBeWaitedFor() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/DeskModel")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        let name = try Regex("static let name = \"([a-z-]+)\"")
        var names: Set<String> = ["undo", "redo"]
        for case let file as URL in files where file.pathExtension == "swift" {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: name) {
                names.insert(String(match.output[1].substring ?? ""))
            }
        }
        #expect(names.count > 90, "the commands were not found")
        #expect(names.subtracting(HookEvent.kinds).sorted() == [], "HookEvent.kinds lacks these")
        #expect(Set(HookEvent.kinds).subtracting(names).sorted() == [], "no command is called so")
    }

    @Test func theHandbookNamesThemAll() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/notices.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let listed = lines.drop { !$0.hasSuffix("Names of entries:") }.dropFirst(2).prefix { $0 != "```" }
        #expect(listed.flatMap { $0.split(separator: " ").map(String.init) } == HookEvent.kinds)
    }

    @Test func actsOfTheFieldAreThoseThatTechniciansTell() {
        let acts = HookEvent.names.filter { $0.hasPrefix("report-visit.") }.map { String($0.dropFirst(13)) }
        #expect(Set(acts) == Set(VisitAct.allCases.filter(\.isReport).map(\.rawValue)))
    }
}
