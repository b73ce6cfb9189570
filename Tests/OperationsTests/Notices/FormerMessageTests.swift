import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// The outbox in the past: what had arisen by then, as it stood then.
@Suite final class FormerMessageTests {
    private let folders = FileManager.default.temporaryDirectory.appending(path: "dyspo-past-\(UUID().uuidString)").path
    private let desk: NoticeDesk

    init() throws { desk = try NoticeDesk() }

    deinit { try? FileManager.default.removeItem(atPath: folders) }

    private var clock: HandClock { desk.company.clock }

    private func look<Value>(at moment: Timestamp, _ body: (ServiceDesk) throws -> Value) throws -> Value {
        let folder = try CopyFolder(among: folders)
        defer { folder.remove() }
        let point = try ServiceDesk.point(in: desk.company.store, at: moment, now: clock.now)
        let past = try desk.company.store.asItStood(behind: point.sequence, at: moment, in: folder)
        defer { try? past.close() }
        let vantage = Vantage.past(moment, sequence: point.sequence, latest: point.latest)
        return try body(ServiceDesk(past, vantage: vantage, mailServer: "smtp.example:465") { moment })
    }

    private func messages(at moment: Timestamp) throws -> [OutboxMessage] {
        try look(at: moment) { there in try there.store.read { try $0.messages(about: desk.visit.id) } }
    }

    private func pass(_ seconds: Int = 67) { clock.now = clock.now + seconds }

    @Test func whatHadNotArisenIsNotThere() throws {
        let before = clock.now
        pass()
        try desk.promise("10:00", "12:00", 1)
        let waiting = clock.now
        pass()
        try desk.sendAll()
        #expect(try messages(at: before).isEmpty)
        let then = try #require(try messages(at: waiting).first)
        #expect(then.state == .queued && then.tries == 0 && then.messageID == nil && then.words.isEmpty)
        #expect(try look(at: waiting) { try $0.store.read { try $0.tries(of: then.id) } }.isEmpty)
        #expect(try messages(at: clock.now) == desk.messages)
        try look(at: waiting) { there in
            let book = try there.outbox()
            #expect(book.lines.count == 1 && book.counts == [.queued: 1] && book.lastSent == nil)
            #expect(book.server == .past && !book.server.sentence(.english).contains("smtp.example"))
        }
        // The store itself is as it was.
        #expect(try desk.messages.first?.state == .sent)
    }

    @Test func betweenTwoTriesItWaitsForTheNextOne() throws {
        try desk.promise("10:00", "12:00", 4)
        var remembered: [(at: Timestamp, message: OutboxMessage, tries: Int)] = []
        while let taken = try desk.take() {
            try desk.end(taken, .later, "451 try \(taken.tries)")
            let message = try #require(try desk.messages.first)
            remembered.append((clock.now, message, taken.tries))
            pass(max(1, message.due.since(clock.now)))
        }
        #expect(remembered.count == OutboxWait.most && remembered.last?.message.state == .givenUp)
        try desk.perform(SendMessageAgain(message: remembered[0].message.id))
        pass()
        try desk.sendAll()
        for then in remembered {
            let message = try #require(try messages(at: then.at).first)
            var expected = then.message
            expected.uselessAt = message.uselessAt
            #expect(message == expected)
            let lines = try look(at: then.at) { try $0.messages(about: desk.order.id) }
            #expect(lines.first?.tries.count == then.tries)
        }
    }

    @Test func whatCameToNothingInTimeDidSoThenToo() throws {
        try desk.promise("10:00", "12:00", 1)
        clock.now = desk.at("12:00", 1)
        #expect(try desk.company.desk.watchNotices(by: desk.company.bob))
        let given = clock.now
        pass()
        try desk.perform(SendMessageAgain(message: try desk.messages[0].id))
        pass()
        try desk.sendAll()
        let then = try #require(try messages(at: given).first)
        #expect(then.state == .givenUp && then.isTooLate)
    }

    /// People, the plan and a server do what comes to mind; at every moment each message stands as it stood.
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func atEveryMomentItStandsAsItStood(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &* 101)
        var remembered: [(at: Timestamp, messages: [OutboxMessage])] = []
        for _ in 0..<70 {
            try? act(&random)
            remembered.append((clock.now, try desk.messages))
            pass()
        }
        let kinds = Set(remembered.flatMap { $0.messages.map(\.state) })
        #expect(kinds.count >= 3, "\(kinds)")
        for then in remembered {
            let found = try messages(at: then.at)
            #expect(found.map(\.id) == then.messages.map(\.id))
            for (was, former) in zip(then.messages, found) {
                let note = "seed \(seed), \(then.at.seconds), \(was.fact)"
                #expect(former.state == was.state && former.address == was.address, "\(note)")
                #expect(former.withdrawal == was.withdrawal && former.lease == nil, "\(note)")
                // Of several things that were taken back it is not told which was which.
                let deeds = try desk.deeds(was)
                guard deeds.count(where: { $0 == .takeBack }) < 2 else { continue }
                #expect(former.standing == was.standing, "\(note)")
            }
        }
    }

    private func act(_ random: inout SeededGenerator) throws {
        let message = try desk.messages.randomElement(using: &random)
        switch (Int.random(in: 0..<12, using: &random), message) {
        case (0...1, _):
            let hour = Int.random(in: 10...15, using: &random)
            try desk.promise("\(hour):00", "\(hour + 2):00", 2)
        case (2, _): _ = try desk.company.desk.undo(by: desk.company.ann)
        case (3, _): _ = try desk.company.desk.redo(by: desk.company.ann)
        case (4, let message?): try desk.perform(StopMessage(message: message.id, reason: "telefon"))
        case (5...6, let message?): try desk.perform(SendMessageAgain(message: message.id, asCopy: true))
        case (7, let message?):
            let name = ["ola", "jan", "ewa"].randomElement(using: &random)!
            try desk.perform(ReaddressMessage(message: message.id, address: "\(name)@szpital.example"))
        case (8, _):
            guard let sent = try desk.messages.first(where: { $0.messageID != nil })?.messageID else { return }
            try desk.perform(TakeBounce(messageID: sent, words: "550 nobody"))
        default:
            let outcome = OutboxTry.Outcome.allCases.randomElement(using: &random)!
            guard let taken = try desk.take() else { return }
            try desk.end(taken, outcome, "x")
        }
    }
}
