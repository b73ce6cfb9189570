import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// How a message is handed over, with senders that die and servers that say no.
@Suite struct OutboxSendingTests {
    let desk: NoticeDesk

    init() throws {
        desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 4)
    }

    private var message: OutboxMessage { get throws { try desk.messages[0] } }
    private func later(_ seconds: Int) { desk.company.clock.now = desk.company.clock.now + seconds }

    @Test func twoSendersNeverHaveTheSameMessage() throws {
        let taken = try #require(try desk.take("a"))
        #expect(taken.state == .sending && taken.tries == 1)
        #expect(try desk.take("b") == nil)
        #expect(try desk.end(taken, .delivered, "250 OK"))
        #expect(try message.state == .sent && message.lease == nil)
        #expect(try desk.take("b") == nil)
        #expect(try !desk.end(taken, .delivered), "it was told already")
    }

    @Test func whoDiesBeforeTheEndOfTheMessageLeavesItAsItWas() throws {
        let first = try #require(try desk.take("a"))
        later(JobLease.length)
        let second = try #require(try desk.take("b"))
        #expect(second.id == first.id && second.messageID == first.messageID && second.tries == 1)
        #expect(try desk.end(second, .delivered, "250 OK"))
        #expect(try desk.company.store.read { try $0.tries(of: first.id) }.map(\.outcome) == [.delivered])
    }

    @Test func whoDiesBehindTheEndOfTheMessageLeavesATryOfWhichNothingIsKnown() throws {
        let first = try #require(try desk.take("a"))
        #expect(try desk.company.store.write(at: desk.company.clock.now) { try $0.handOver(first) })
        later(JobLease.length)
        let second = try #require(try desk.take("b"))
        #expect(second.id == first.id && second.messageID == first.messageID && second.tries == 2)
        #expect(try !desk.end(first, .delivered), "the lease is another's")
        #expect(try desk.end(second, .delivered, "250 OK"))
        let tries = try desk.company.store.read { try $0.tries(of: first.id) }
        #expect(tries.map(\.outcome) == [.unknown, .delivered])
    }

    @Test func whatTheServerPutsOffIsTriedAgainLongerEachTimeAndGivenUp() throws {
        var waits: [Int] = []
        for _ in 0..<OutboxWait.most {
            let taken = try #require(try desk.take())
            try desk.end(taken, .later, "451 greylisted")
            let now = try message
            guard now.state == .queued else { break }
            #expect(now.triesAgain && now.words == "451 greylisted")
            waits.append(now.due.since(desk.company.clock.now))
            later(waits[waits.count - 1] - 1)
            #expect(try desk.take() == nil)
            later(1)
        }
        #expect(try message.state == .givenUp)
        #expect(waits == waits.sorted() && waits.count == OutboxWait.most - 1 && waits[0] == 60)
        try desk.perform(SendMessageAgain(message: try message.id))
        #expect(try message.state == .queued && message.tries == 0)
    }

    @Test func chanceSpreadsThoseThatFailedTogether() {
        #expect(OutboxWait.seconds(after: 1, dice: 0) == 60)
        #expect(OutboxWait.seconds(after: 1, dice: 1) == 75)
        #expect(OutboxWait.seconds(after: OutboxWait.most, dice: 0) == nil)
    }

    @Test func theOldestGoesFirstAndWhatIsOfNoUseNotAtAll() throws {
        let second = try desk.company.newOrder(by: desk.company.bob).visit
        later(60)
        try desk.perform(
            PromiseWindow(visit: second.id, window: desk.window("10:00", "12:00", 1), toldTo: "Anna"))
        #expect(try desk.take()?.visit == desk.visit.id)
        desk.company.clock.now = desk.at("12:00", 1)
        #expect(try desk.company.desk.watchNotices(by: desk.company.bob))
        let given = try desk.company.store.read { try $0.messages(about: second.id) }
        #expect(given.map(\.state) == [.givenUp] && given[0].isTooLate)
        let line = try #require(try desk.company.desk.messages(about: second.order).first)
        #expect(line.sign == "-" && !line.needsSomebody)
    }

    @Test func tenThousandMessagesAreListedByTheirCounts() throws {
        let first = try message
        try desk.company.store.write(at: desk.company.clock.now) { transaction in
            for number in 0..<3000 {
                var copy = first
                copy.id = try transaction.newMessageID()
                copy.fact = "test/\(number)"
                if number % 3 == 0 { copy.state = .refused }
                try transaction.insert(copy)
            }
        }
        let book = try desk.company.desk.outbox()
        #expect(book.lines.count == 2000 && book.isCut)
        #expect(book.counts[.queued] == 2001 && book.counts[.refused] == 1000)
        #expect(book.needsSomebody > 600)
    }
}
