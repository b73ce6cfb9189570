import Foundation
import Testing

@testable import Console

/// A screen is asked what it does; nobody asks which one it is.
@Suite struct ScreenTests {
    @Test func nobodyAsksWhichScreenIsOpen() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Console")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        #expect(files.count > 100)
        let question = #/\bscreen (==|!=|~=) |where (state\.)?screen\b|switch (state\.)?screen\b/#
        let identity = #/\b(current|shown) (is|as\?|as!) /#
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.firstMatch(of: question) == nil, "\(file.path)")
            // A screen may know itself, in its own folder and in its shape.
            let isOwn = file.path.contains("/Screens/") || file.path.contains("/Shared/")
            #expect(isOwn || text.firstMatch(of: identity) == nil, "\(file.path)")
        }
    }

    @Test func everyScreenHasAnIdentityAPlaceAndAKeyOfItsOwn() {
        let screens = ScreenTable.standard.screens
        #expect(Set(screens.map(\.id)).count == screens.count)
        for screen in screens {
            // A page is gone into from a line.
            let opening = screen.opening?.id ?? "screen.\(screen.id)"
            #expect(!screen.places.isEmpty && opening == "screen.\(screen.id)")
            #expect(ScreenTable.standard[screen.id].id == screen.id)
        }
    }
}
