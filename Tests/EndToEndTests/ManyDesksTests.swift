import Foundation
import ProcessTesting
import Testing

/// Several real consoles side by side on one store.
@Suite(.serialized) final class ManyDesksTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-desks-\(UUID().uuidString)"
    ).path
    private var store: String { folder + "/dyspo.db" }
    private var dyspo: String { ChildProcess.product("dyspo") }
    private let now = "2026-11-23T07:00:00+01:00"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(try run("demo", "--now", now, "--technicians", "6", "--orders", "20").status == 0)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(
            dyspo, arguments,
            environment: ["DYSPO_STORE": store, "XDG_CONFIG_HOME": folder + "/config", "LC_ALL": "C.UTF-8"])
    }

    private func console(_ name: String, _ verb: String = "board", _ more: String = "") throws -> TmuxTerminal {
        try TmuxTerminal(
            "sh -c 'echo \\$\\$ > \(folder)/\(name).pid; exec \(dyspo) \(verb) --now \(now) --as \(name) \(more)'; "
                + "echo left with \\$?",
            environment: ["DYSPO_STORE": store, "XDG_CONFIG_HOME": folder + "/config", "TERM": "xterm-256color"])
    }

    private func pid(_ name: String) throws -> pid_t {
        let noted = try String(contentsOfFile: "\(folder)/\(name).pid", encoding: .utf8)
        return try #require(pid_t(noted.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test func desksSeeEachOtherAndACrashedOneIsForgotten() throws {
        let ann = try console("ann")
        #expect(ann.shows("Waiting ", " ann"))
        let bob = try console("bob")
        let wall = try console("wall", "wall")
        #expect(bob.shows("bob +1") && ann.shows("ann +1") && wall.shows("Today"))
        try bob.press("Tab", "m")
        #expect(bob.shows("MOVE"))
        try ann.press("g", "m")
        #expect(ann.shows("Who is here 2", "b bob", "in hand", "1 wall"))
        try ann.press("Escape", "Tab")
        #expect(ann.shows("bob"))
        // Not even a word: only the lock goes.
        #expect(kill(try pid("bob"), SIGKILL) == 0)
        try ann.press("g", "m")
        #expect(ann.shows("Who is here 1"))
        let files = try FileManager.default.contentsOfDirectory(atPath: store + ".desks")
        #expect(files.count == 2, "\(files)")
    }

    @Test func theSecondDropIsToldAndChoosesWithOneKey() throws {
        let (ann, bob) = (try console("ann"), try console("bob"))
        let waiting = try #require(ann.waiting)
        #expect(bob.shows("bob +1") && ann.shows("ann +1"))
        for desk in [ann, bob] {
            try desk.press("Tab", "m")
            #expect(desk.shows("MOVE"))
            try desk.press("1")
        }
        try bob.press("Enter")
        #expect(ann.shows("Waiting \(waiting - 1)"))
        try ann.press("Enter")
        #expect(ann.shows("Somebody was first", "bob, 07:00", "mine again"))
        try ann.press("t")
        #expect(ann.lost("MOVE"))
        #expect(ann.shows("What bob did stays."))
    }

    @Test func whatHappenedWhileOneWasAwayIsNewAtTheNextStartOfThatPerson() throws {
        var ann = try console("ann", "board", "--lang pl")
        #expect(ann.shows("Czeka "))
        try ann.press("g", "m")
        #expect(ann.shows("Kto tu jest 1"))
        try ann.press("Escape")
        #expect(ann.lost("Kto tu jest"))
        try ann.press("q")
        #expect(ann.shows("left with 0"))
        let taken = try run("order", "cancel", "1", "--reason", "x", "--as", "bob", "--now", now)
        #expect(taken.status == 0, "\(taken.errors)")
        ann = try console("ann", "board", "--lang pl")
        #expect(ann.shows("1 nowa"))
        try ann.press("g", "m")
        #expect(ann.shows("bob", "ZS/2026/000001"))
        try ann.press("Escape")
        #expect(ann.lost("Kto tu jest"))
        try ann.press("q")
        #expect(ann.shows("left with 0"))
        let again = try console("ann", "board", "--lang pl")
        #expect(again.shows("Czeka ") && !again.screen.contains("1 nowa"))
    }

    @Test func aFolderThatCannotBeUsedIsSaidOnceAndWorkGoesOn() throws {
        try Data().write(to: URL(fileURLWithPath: store + ".desks"))
        let ann = try console("ann")
        #expect(ann.shows("Waiting"))
        try ann.press("g", "m")
        #expect(ann.shows("Desk marks cannot be read (dyspo.db.desks "))
        try ann.press("j", "j")
        #expect(ann.shows("Desk marks cannot be read (dyspo.db.desks is not writable); work goes "))
        try ann.press("Escape")
        try ann.press("Tab", "m", "1", "Enter")
        #expect(ann.shows("placed"))
    }
}
