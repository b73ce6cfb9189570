import Console
import Foundation
import ServiceModel
import Testing

/// docs/keys.md is made from the command table. `DYSPO_WRITE_GOLDENS=1 swift test --filter KeysPageTests` writes it anew.
@Suite struct KeysPageTests {
    @Test func thePageOfKeysIsTheCommandTable() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../docs/keys.md")
        let page = """
            # Keys

            Made from the console's command table; a test compares the two. `?` shows the same in the console, with the
            reason where something cannot be done at the moment.

            ## English

            \(CommandTable.standard.markdown(.english))
            ## Po polsku

            \(CommandTable.standard.markdown(.polish))
            """
        if ProcessInfo.processInfo.environment["DYSPO_WRITE_GOLDENS"] != nil {
            try page.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == page, "docs/keys.md is behind the command table; write it anew")
    }
}
