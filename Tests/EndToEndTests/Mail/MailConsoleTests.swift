import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Storage
import Testing

/// A console on one machine, and a sender on another: what becomes of a message is seen without a key.
@Suite(.serialized) struct MailConsoleTests {
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        for words in [
            ["customer", "edit", "Hotel Mewa", "--email", "recepcja@mewa.example"],
            ["order", "new", "--site", "Recepcja", "--title", "Winda stoi", "--duration", "60"],
            ["promise", "1", "--window", "2026-11-24 8-10", "--told", "Anna"],
        ] {
            let answer = try dyspo.run(words + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(words): \(answer.errors)")
        }
        return dyspo
    }

    /// As a process that has a mail server does it.
    private func send(_ dyspo: Program, _ outcome: OutboxTry.Outcome, _ words: String) throws {
        let store = try Store.open(dyspo.store)
        let now = Timestamp(seconds: 1_795_417_260)
        try store.write(at: now) { transaction in
            let taken = try #require(try transaction.takeMessage(for: "other", domain: "serwis.example"))
            _ = try transaction.endTry(of: taken, outcome, words: words, dice: 0)
        }
        try store.close()
    }

    @Test func theOrdersPageFollowsWhatIsSentElsewhere() throws {
        let dyspo = try company()
        let terminal = try TmuxTerminal(
            "\(Program.binary.path) board --now \(dyspo.now) --as ann", rows: 60,
            environment: ["DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "TERM": "xterm-256color"])
        #expect(terminal.shows("Waiting "))
        try terminal.press("g", "@")
        #expect(terminal.shows("Outbox 1", "queued"))
        try terminal.press("i")
        #expect(terminal.shows("Notices", ": queued"), "\(terminal.screen)")
        try send(dyspo, .refused, "550 nobody")
        #expect(terminal.shows("refused (550 nobody)"), "\(terminal.screen)")
    }
}
