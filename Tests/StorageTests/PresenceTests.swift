import DeskModel
import Foundation
import Glibc
import ServiceModel
import Testing

@testable import Storage

/// Desks on one store see each other, the dead ones are forgotten, and none of it is needed.
@Suite final class PresenceTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-presence-\(UUID().uuidString)")
    private let store: Store
    private var desks: String { store.path + ".desks" }
    private var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: desks)) ?? [] }

    init() throws { store = try Store.create(folder.appendingPathComponent("dyspo.db").path) }

    deinit {
        chmod(desks, 0o700)
        chmod(folder.path, 0o700)
        try? FileManager.default.removeItem(at: folder)
    }

    @Test func aDeskSeesWhatTheOthersHoldAndNotItself() throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        let bob = try PresenceFolder(store, DeskPresence(name: "bob"))
        #expect(ann.others() == [DeskPresence(name: "bob")])
        let held = DeskPresence(name: "bob", held: [Visit.ID(7)], since: Timestamp(seconds: 1_795_000_000))
        try bob.say(held)
        #expect(ann.others() == [held])
        try bob.say(DeskPresence(name: "bob"))
        #expect(
            ann.others() == [DeskPresence(name: "bob")], "what is put down leaves nothing of the longer word behind")
        bob.leave()
        #expect(ann.others().isEmpty && files.count == 1)
        ann.leave()
        #expect(files.isEmpty)
    }

    @Test func aDeskIsToldWhenAnotherComesHoldsAndGoes() async throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        defer { ann.leave() }
        let (words, told) = AsyncStream.makeStream(of: [DeskPresence].self)
        ann.follow { told.yield($0) }
        var heard = words.makeAsyncIterator()
        let bob = try PresenceFolder(store, DeskPresence(name: "bob"))
        #expect(await heard.next() == [DeskPresence(name: "bob")])
        try bob.say(DeskPresence(name: "bob", held: [Visit.ID(7)]))
        #expect(await heard.next() == [DeskPresence(name: "bob", held: [Visit.ID(7)])])
        bob.leave()
        #expect(await heard.next() == [])
    }

    @Test func aKeyAndAnotherScreenWakeNobodyAndAreSeenByWhoeverLooks() async throws {
        let opened = Timestamp(seconds: 1_795_000_000)
        let ann = try PresenceFolder(store, DeskPresence(name: "ann", opened: opened))
        defer { ann.leave() }
        var word = DeskPresence(name: "bob", opened: opened, screen: "board")
        let bob = try PresenceFolder(store, word)
        let (words, told) = AsyncStream.makeStream(of: [DeskPresence].self)
        ann.follow { told.yield($0) }
        var heard = words.makeAsyncIterator()
        #expect(await heard.next()?.map(\.marks) == [word.marks])
        bob.noteKey(at: opened + 70)
        word.screen = "outage"
        try bob.say(word)
        #expect(ann.others().first?.lastKey == opened + 70, "a word gives the file no other time")
        #expect(ann.others().first?.screen == "outage")
        // What comes next is what is marked: neither of the two was told.
        word.works = [DeskWork(.outage, days: [CellKey(Technician.ID(3), Day(iso: "2026-11-24")!)], since: opened + 80)]
        try bob.say(word)
        #expect(await heard.next()?.map(\.marks) == [word.marks])
        bob.leave()
    }

    /// The system gives the number of a closed file to the next one that is opened: what is said late must not go into it.
    @Test func whoHasLeftSaysNothingIntoTheFileOfAnother() throws {
        let opened = Timestamp(seconds: 1_795_000_000)
        let ann = try PresenceFolder(store, DeskPresence(name: "ann", opened: opened))
        ann.leave()
        let others = (0..<64).map { folder.appendingPathComponent("other-\($0)").path }
        let taken = others.map { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        defer { taken.forEach { _ = close($0) } }
        let before = others.map(FileTime.init)
        try ann.say(DeskPresence(name: "ann", opened: opened, screen: "map"))
        ann.noteKey(at: opened + 70)
        ann.leave()
        for (path, number) in zip(others, taken) {
            #expect(fcntl(number, F_GETFD) >= 0, "left twice, it closed a file of somebody else")
            #expect(FileManager.default.contents(atPath: path)?.count == 0, "\(path)")
        }
        #expect(others.map(FileTime.init) == before)
    }

    private struct FileTime: Hashable {
        let seconds: Int

        init(_ path: String) {
            var status = stat()
            seconds = stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
        }
    }

    @Test func theSamePersonAtTwoDesksIsHereTwice() throws {
        let opened = Timestamp(seconds: 1_795_000_000)
        let desks = try (0..<3).map { index in
            try PresenceFolder(
                store, DeskPresence(name: index == 2 ? "wall" : "ewa", opened: opened + index, isWall: index == 2))
        }
        defer { for desk in desks { desk.leave() } }
        #expect(desks[0].others().map(\.name) == ["ewa", "wall"])
        #expect(desks[0].others().map(\.isWall) == [false, true])
    }

    @Test func filesOfOtherVersionsAreReadAsFarAsTheyGo() throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        defer { ann.leave() }
        let words = [
            "old": #"{"name":"old","held":[7],"since":1795000000}"#,
            "new":
                #"{"name":"new","held":[],"opened":1795000000,"mood":"good","works":[{"kind":"dance","since":1795000001,"days":["3/2026-11-24","x"]}]}"#,
        ]
        var locks: [Int32] = []
        for (name, text) in words {
            let path = desks + "/desk-\(name)"
            try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path))
            let lock = open(path, O_RDWR)
            #expect(flock(lock, LOCK_EX) == 0)
            locks.append(lock)
        }
        let found = ann.others()
        #expect(found.map(\.name) == ["new", "old"])
        #expect(found[1].held == [Visit.ID(7)] && found[1].lastKey == nil)
        #expect(found[0].works.map(\.kind) == [.other] && found[0].works[0].days.count == 1)
        for lock in locks { close(lock) }
    }

    /// A version 0.1.0 needs name and held, and takes since for a moment where it is there.
    @Test func whatIsSaidNowIsReadByTheFirstVersion() throws {
        struct First: Decodable {
            var name: String
            var held: [Visit.ID]
            var since: Timestamp?
        }
        let word = DeskPresence(
            name: "ann", held: [Visit.ID(7)], since: Timestamp(seconds: 5), opened: Timestamp(seconds: 3),
            screen: "board", works: [DeskWork(.hand, since: Timestamp(seconds: 5))])
        let first = try JSONDecoder().decode(First.self, from: JSONEncoder().encode(word))
        #expect(first.name == "ann" && first.held == word.held && first.since == word.since)
        #expect(try JSONDecoder().decode(DeskPresence.self, from: JSONEncoder().encode(word)) == word)
    }

    @Test func whatADeadDeskLeftBehindIsForgottenAndClearedAway() throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        defer { ann.leave() }
        // As after kill -9: the file is there and nobody's lock is on it.
        let word = try JSONEncoder().encode(DeskPresence(name: "zoe", held: [Visit.ID(7)]))
        for name in ["desk-dead01", ".new-dead02"] {
            try word.write(to: URL(fileURLWithPath: desks).appendingPathComponent(name))
        }
        #expect(ann.others().isEmpty)
        #expect(files.count == 1)
    }

    @Test func whatIsNoDesksFileIsLeftAlone() throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        defer { ann.leave() }
        try Data("hers".utf8).write(to: URL(fileURLWithPath: desks).appendingPathComponent("notes.txt"))
        #expect(ann.others().isEmpty)
        #expect(files.contains("notes.txt"))
    }

    @Test func aWordThatCannotBeReadIsNone() throws {
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        defer { ann.leave() }
        let path = desks + "/desk-broken"
        try Data("{\"name\":".utf8).write(to: URL(fileURLWithPath: path))
        let lock = open(path, O_RDWR)
        #expect(flock(lock, LOCK_EX) == 0)
        #expect(ann.others().isEmpty)
        #expect(files.contains("desk-broken"), "somebody lives there")
        close(lock)
    }

    @Test func theFolderIsForThoseWhoMayReadTheStore() throws {
        try PresenceFolder(store, DeskPresence(name: "ann")).leave()
        #expect(mode(desks) == 0o700)
        try FileManager.default.removeItem(atPath: desks)
        chmod(store.path, 0o660)
        let ann = try PresenceFolder(store, DeskPresence(name: "ann"))
        #expect(mode(desks) == 0o2770)
        #expect(mode(desks + "/" + files[0]) == 0o660)
        ann.leave()
    }

    @Test func whereAFileStandsInTheWayTheFaultIsSaidAndNothingBreaks() throws {
        #expect(PresenceFolder.fault(beside: store) == nil)
        #expect(!FileManager.default.fileExists(atPath: desks), "asking makes nothing")
        try Data().write(to: URL(fileURLWithPath: desks))
        #expect(PresenceFolder.fault(beside: store) != nil)
        #expect(throws: (any Error).self) { try PresenceFolder(store, DeskPresence(name: "ann")) }
    }

    private func mode(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_mode & 0o7777) : 0
    }
}
