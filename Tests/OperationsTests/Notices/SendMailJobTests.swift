import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Messages go out one after the other, whoever dies and whatever the server says.
@Suite struct SendMailJobTests {
    private let desk: NoticeDesk
    private let server = FakeServer()

    init() throws {
        desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 4)
    }

    private var message: OutboxMessage { get throws { try desk.messages[0] } }
    private func tries(_ id: OutboxMessage.ID) throws -> [OutboxTry.Outcome] {
        try desk.company.store.read { try $0.tries(of: id) }.map(\.outcome)
    }
    private func later(_ seconds: Int) { desk.company.clock.now = desk.company.clock.now + seconds }

    private func worker(_ owner: String = "a", isStopped: @escaping @Sendable () -> Bool = { false }) -> JobWorker {
        JobWorker(
            desk.company.desk, JobRegistry([SendMailJob(server, dice: { 0 }, isStopped: isStopped)]), owner: owner)
    }

    private func plant(_ count: Int) throws {
        let first = try message
        try desk.company.store.write(at: desk.company.clock.now) { transaction in
            for number in 0..<count {
                var copy = first
                copy.id = try transaction.newMessageID()
                copy.fact = "test/\(number)"
                try transaction.insert(copy)
            }
        }
    }

    @Test func whatWaitsGoesOutAndTheConnectionIsGivenUp() throws {
        try plant(40)
        #expect(try worker().work().count == 1)
        #expect(server.taken.count == 41 && server.rests == 1)
        #expect(Set(server.taken.map(\.messageID)).count == 41)
        #expect(server.taken.allSatisfy { $0.messageID.hasSuffix("@serwis.example") && $0.isNotice })
        #expect(try desk.messages.allSatisfy { $0.state == .sent && $0.words == "250 OK" && !$0.isInDoubt })
        #expect(try worker().work().isEmpty && !worker().isThereWork())
    }

    @Test func theServersWordsAreKept() throws {
        try plant(2)
        server.say(.later("451 later"), .refused("550 no"), .delivered("250 yes"))
        _ = try worker().work()
        let messages = try desk.messages
        #expect(messages.map(\.state) == [.queued, .refused, .sent])
        #expect(messages.map(\.words) == ["451 later", "550 no", "250 yes"])
        later(60)
        _ = try worker().work()
        #expect(try message.state == .sent)
        #expect(try tries(try message.id) == [.later, .delivered])
    }

    @Test func aServerThatCannotBeReachedIsNoMessagesFault() throws {
        try plant(3)
        let fault = JobFault(english: "Nobody answers.", polish: "Nikt nie odpowiada.")
        server.say(.unreachable(fault))
        let results = try worker().work()
        guard case .failed(let told, _) = try #require(results.first).end else { throw fault }
        #expect(told == fault)
        #expect(try desk.messages.allSatisfy { $0.state == .queued && $0.tries == 0 && $0.lease == nil })
        #expect(try desk.company.desk.jobFaults().map(\.fault) == [fault])
        let sentence = try desk.company.desk.jobFaults().first?.sentence(Wording(.english, SmallCompany.calendar))
        #expect(sentence?.hasPrefix("Mail failed 1 time") == true)
        later(3600)
        _ = try worker().work()
        #expect(server.taken.count == 4)
        #expect(try desk.company.desk.jobFaults().isEmpty)
    }

    @Test func aServerThatIsAwayForLongIsAskedAgainWithinAQuarterOfAnHour() throws {
        let fault = JobFault(english: "x", polish: "y")
        for _ in 0..<12 {
            server.say(.unreachable(fault))
            _ = try worker().work()
            #expect(try desk.take("other") != nil || !desk.messages.isEmpty)
            later(16 * 60)
        }
        #expect(try desk.messages.count == 1)
        server.say()
        later(16 * 60 + JobLease.length)
        _ = try worker().work()
        #expect(server.taken.count == 1)
    }

    @Test func twiceInDoubtIsGivenUpForAThirdCopyWouldBeTooMany() throws {
        server.say(.unknown(PostTrouble.lost.text()))
        _ = try worker().work()
        #expect(try message.state == .queued)
        later(3600)
        server.say(.unknown(PostTrouble.lost.text()))
        _ = try worker().work()
        #expect(try message.state == .givenUp)
        let line = try #require(try desk.company.desk.messages(about: desk.order.id).first)
        #expect(line.words(.english) == "twice nobody knew whether the server took it; ask the customer")
        #expect(line.needsSomebody && server.taken.count == 2)
        // A person knows better, and it begins anew.
        later(60)
        try desk.perform(SendMessageAgain(message: try message.id))
        _ = try worker().work()
        #expect(try message.state == .sent)
    }

    @Test func whatWentOutAfterADoubtIsMarked() throws {
        server.say(.unknown(PostTrouble.lost.text()))
        _ = try worker().work()
        later(3600)
        _ = try worker().work()
        let line = try #require(try desk.company.desk.messages(about: desk.order.id).first)
        #expect(line.mayBeDouble && line.tried(Wording(.english, SmallCompany.calendar)).hasSuffix("perhaps twice"))
        #expect(server.taken.map(\.messageID) == [line.message.messageID, line.message.messageID])
    }

    @Test func whoeverStopsLeavesTheRestToOthers() throws {
        try plant(5)
        let server = server
        let results = try worker(isStopped: { server.taken.count >= 2 }).work()
        guard case .stopped = try #require(results.first).end else {
            Issue.record("\(results)")
            return
        }
        #expect(server.taken.count == 2)
        _ = try worker("b").work()
        #expect(server.taken.count == 6)
    }

    @Test func aLeaseThatIsAnothersByNowSendsNothing() throws {
        let taken = try #require(try desk.take("a"))
        later(JobLease.length)
        let other = try #require(try desk.take("b"))
        let store = desk.company.store
        #expect(try !store.write(at: desk.company.clock.now) { try $0.handOver(taken) })
        #expect(try store.write(at: desk.company.clock.now) { try $0.handOver(other) })
        #expect(try desk.end(other, .delivered, "250"))
        #expect(try !store.write(at: desk.company.clock.now) { try $0.handOver(other) })
    }

    /// Where a sender dies with a message.
    private enum Death: CaseIterable { case beforeTheEnd, beforeTheServerTookIt, afterTheServerTookIt, never }

    @Test func howeverSendersDieAMessageGoesOutOnceOrTwiceAndTheSecondIsMarked() throws {
        for first in Death.allCases {
            for second in Death.allCases {
                for third in Death.allCases { try outlive([first, second, third, .never]) }
            }
        }
    }

    /// A fresh message, and senders that die so one after the other.
    private func outlive(_ deaths: [Death]) throws {
        let store = desk.company.store
        let first = try message
        var fresh = first
        try store.write(at: desk.company.clock.now) { transaction in
            fresh.id = try transaction.newMessageID()
            fresh.fact = "death/\(fresh.id)"
            (fresh.state, fresh.tries, fresh.messageID, fresh.lease) = (.queued, 0, nil, nil)
            (fresh.due, fresh.uselessAt) = (desk.company.clock.now, desk.company.clock.now + 86_400)
            try transaction.insert(fresh)
            var rest = first
            rest.state = .stopped
            try transaction.update(rest)
        }
        var taken = 0
        for (number, death) in deaths.enumerated() {
            let now = desk.company.clock.now
            guard let mine = try desk.take("sender \(number)") else { break }
            #expect(mine.id == fresh.id)
            if death != .beforeTheEnd {
                #expect(try store.write(at: now) { try $0.handOver(mine) })
                if death != .beforeTheServerTookIt { taken += 1 }
                if death == .never { #expect(try desk.end(mine, .delivered, "250")) }
            }
            later(JobLease.length)
        }
        _ = try desk.take("nobody")
        let end = try #require(try store.read { try $0.message(fresh.id) })
        let doubts = try tries(fresh.id).count { $0 == .unknown }
        #expect(taken <= 2, "\(deaths)")
        #expect(end.state == .sent && taken >= 1 || end.state == .givenUp && doubts == 2, "\(deaths): \(end.state)")
        if taken == 2 { #expect(doubts >= 1, "\(deaths)") }
        try store.write(at: desk.company.clock.now) { transaction in
            var over = end
            over.state = .stopped
            try transaction.update(over)
        }
    }
}
