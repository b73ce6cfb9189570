import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Storage
import Testing

/// A path that begins with `~` and is typed into the console means the home folder, as in a shell.
@Suite(.serialized) struct TypedPathConsoleTests {
    @Test func aFileOfTheHomeFolderIsAttachedToAnOrder() throws {
        let dyspo = try Program.withCompany()
        try Data("%PDF-1.4 x".utf8).write(to: dyspo.folder.appendingPathComponent("umowa.pdf"))
        let made = try dyspo("order", "new", "--site", "Recepcja", "--title", "Winda stoi", "--duration", "60")
        try #require(made.status == 0, "\(made.errors)")
        let terminal = try TmuxTerminal(
            "\(Program.binary.path) board --now \(dyspo.now) --as ann", rows: 60,
            environment: ["DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "TERM": "xterm-256color"])
        #expect(terminal.shows("Waiting "))
        try terminal.press("Tab", "Enter")
        #expect(terminal.shows("Winda stoi", "Documents"), "\(terminal.screen)")
        try terminal.press("a")
        #expect(terminal.shows("Which file"), "\(terminal.screen)")
        try terminal.type("~/umowa.pdf")
        #expect(terminal.shows("umowa.pdf. u takes it back"), "\(terminal.screen)")
        #expect(try dyspo("document", "list", "--order", "1").output.contains("umowa.pdf"))
    }
}
