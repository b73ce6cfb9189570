import Foundation
import Glibc
import ProcessTesting
import Testing

/// The store goes away under an open console, in a real terminal.
@Suite(.serialized) final class StoreGoneStories {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-gone-\(UUID().uuidString)").path
    var store: String { folder + "/dyspo.db" }
    var dyspo: String { ChildProcess.product("dyspo") }
    private static let now = "2026-11-23T07:00:00+01:00"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try demo(store, orders: 220)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func demo(_ path: String, orders: Int) throws {
        let made = try run("demo", "--orders", String(orders), "--store", path)
        try #require(made.status == 0, "\(made.errors)")
    }

    private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(
            dyspo, arguments + ["--now", Self.now],
            environment: ["LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": folder + "/config"])
    }

    private func console(_ language: String = "en", columns: Int = 120, rows: Int = 36) throws -> TmuxTerminal {
        let terminal = try TmuxTerminal(
            "echo \\$\\$ > \(folder)/pid; exec \(dyspo) board --now \(Self.now) --as ann --lang \(language)",
            columns: columns, rows: rows,
            environment: [
                "DYSPO_STORE": store, "TERM": "xterm-256color", "XDG_CONFIG_HOME": folder + "/config",
                "XDG_STATE_HOME": folder + "/state",
            ])
        #expect(terminal.shows(language == "pl" ? "pon 23" : "Waiting "))
        return terminal
    }

    private func planned(_ path: String) throws -> Int {
        let answer = try run("journal", "--json", "--store", path).output
        return answer.components(separatedBy: "place-visit").count - 1
    }

    @Test func nothingIsPlacedInAStoreThatWasMovedUntilItIsBack() throws {
        let terminal = try console()
        let away = folder + "/away.db"
        let before = try planned(store)
        #expect(rename(store, away) == 0)
        #expect(terminal.shows("The store was moved or removed: nothing is written. R opens what is there."))
        try terminal.press("Tab", "A")
        #expect(terminal.shows("The store was moved or removed: nothing is written."))
        #expect(!terminal.screen.contains("placed"))
        try terminal.press("R")
        #expect(terminal.shows("There is no store at"))
        #expect(rename(away, store) == 0)
        // What was said to a key stays until the next one; R is harmless, and reads again once the store is back.
        var isBack = false
        for _ in 0..<100 where !isBack {
            try terminal.press("R")
            isBack = terminal.lost("There is no store at", seconds: 1)
        }
        #expect(isBack)
        #expect(try planned(store) == before)
    }

    @Test func anotherStoreIsOpenedByAKeyAndNotByItself() throws {
        let terminal = try console()
        let waiting = try #require(terminal.waiting)
        let other = folder + "/other.db"
        try demo(other, orders: 12)
        #expect(rename(other, store) == 0)
        #expect(terminal.shows("Another store is in its place: nothing is written. R opens it."))
        try terminal.press("Tab", "A")
        #expect(terminal.shows("Waiting ", "nothing is written"))
        try terminal.press("R")
        #expect(terminal.lost("Waiting \(waiting)"))
        #expect(terminal.lost("nothing is written"))
        let before = try planned(store)
        try terminal.press("Tab", "A")
        #expect(terminal.shows("placed"))
        #expect(try planned(store) == before + 1)
    }

    /// What was typed behind the key that opens a store is for that store, also when the console reads all of it at once.
    @Test func keysBehindTheOneThatOpensAnotherStoreAreForThatStore() throws {
        let terminal = try console()
        let other = folder + "/other.db"
        try demo(other, orders: 12)
        #expect(rename(other, store) == 0)
        #expect(terminal.shows("Another store is in its place: nothing is written. R opens it."))
        let before = try planned(store)
        let console = try pid()
        #expect(kill(console, SIGSTOP) == 0)
        try terminal.press("R", "Tab", "A")
        #expect(kill(console, SIGCONT) == 0)
        #expect(terminal.shows("placed"))
        #expect(try planned(store) == before + 1)
    }

    private func pid() throws -> pid_t {
        let noted = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
        return try #require(pid_t(noted.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test func aLogThatWasTakenAwayIsToldInPolishOnASmallScreen() throws {
        let terminal = try console("pl", columns: 80, rows: 24)
        unlink(store + "-wal")
        #expect(terminal.shows("nic się nie zapisuje. R otwiera ją od nowa."))
        try terminal.press("Tab", "A")
        #expect(terminal.shows("nic się nie zapisuje"))
        try terminal.press("R")
        #expect(terminal.lost("nic się nie zapisuje"))
        try terminal.press("Tab", "A")
        #expect(terminal.shows("zaplanowane: "), "\(terminal.screen)")
        let sound = try run("doctor", "--store", store)
        #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
    }

    /// What the console still has of a log that was taken away is not put over what others wrote since.
    @Test func whatOthersWroteSinceLogAndIndexWereTakenAwayStays() throws {
        let terminal = try console()
        for suffix in ["-wal", "-shm"] { unlink(store + suffix) }
        let written = try run("region", "new", "Opolskie", "--store", store)
        #expect(written.status == 0, "\(written.errors)")
        #expect(terminal.shows("nothing is written. R opens it anew."))
        try terminal.press("R")
        #expect(terminal.lost("nothing is written"))
        #expect(try run("region", "list", "--store", store).output.contains("Opolskie"))
        let sound = try run("doctor", "--store", store)
        #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
    }

    @Test func aConsoleHoldsItsStoreAgainstDemoAndRestore() throws {
        let terminal = try console()
        let copy = folder + "/copy.db"
        #expect(try run("backup", copy, "--store", store).status == 0)
        for attempt in [
            try run("restore", copy, "--force", "--store", store), try run("demo", "--force", "--store", store),
        ] {
            #expect(attempt.status == 1)
            #expect(attempt.errors.contains("has \(store) open; nothing was changed"), "\(attempt.errors)")
        }
        try terminal.press("Tab", "A")
        #expect(terminal.shows("placed"))
    }

    @Test func whoeverFollowsTheJournalIsToldThatItEnds() throws {
        let follower = try ChildProcess(
            dyspo, ["journal", "--follow", "--store", store], environment: ["LC_ALL": "C.UTF-8", "HOME": folder])
        for _ in 0..<500 where follower.output.isEmpty { usleep(20_000) }
        #expect(rename(store, folder + "/away.db") == 0)
        #expect(follower.status() == 5)
        #expect(follower.errors.contains("was moved or removed while it was open"), "\(follower.errors)")
    }
}
