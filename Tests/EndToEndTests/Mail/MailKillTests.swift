import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// The sender is killed again and again (`kill -9`), with a real server at the other end: every message arrives, at most twice,
/// and the second time is marked. `DYSPO_MAIL_KILLS` says how often, dozens without it.
@Suite(.enabled(if: MailServer.python != nil, "aiosmtpd cannot be had")) struct MailKillTests {
    private static let rounds = ProcessInfo.processInfo.environment["DYSPO_MAIL_KILLS"].flatMap { Int($0) } ?? 24
    private let dyspo: Program
    private let server: MailServer

    init() throws {
        dyspo = try Program.withCompany()
        server = try MailServer("ok")
        try dyspo.configureMail(server)
        _ = try dyspo("order", "new", "--site", "Sklep", "--duration", "20", "--title", "UPS")
    }

    private func plant(_ count: Int) throws {
        let store = try Store.open(dyspo.store)
        let now = Timestamp(seconds: 1_795_417_200)
        try store.write(at: now) { transaction in
            guard let visit = try transaction.read.visits(of: Order.ID(1)).first ?? transaction.read.anyVisit() else {
                return
            }
            for number in 0..<count {
                try transaction.insert(
                    OutboxMessage(
                        id: try transaction.newMessageID(), kind: .done, fact: "kill/\(number)", visit: visit.id,
                        order: visit.order, customer: Customer.ID(1), address: "a\(number)@b.example", person: "",
                        language: .polish, subject: "Temat \(number)", text: "Treść", madeAt: now, madeBy: "ann",
                        uselessAt: now + 90 * 86_400))
            }
        }
        try store.close()
    }

    private func work(_ minute: Int) throws -> ChildProcess {
        let clock = "2026-11-\(24 + minute / 1440)T\(Self.two(minute / 60 % 24)):\(Self.two(minute % 60))"
        return try ChildProcess(
            Program.binary.path, ["work", "--once", "--now", clock, "--store", dyspo.store, "--quiet"],
            environment: ["HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8"])
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test func everyMessageArrivesAtMostTwiceAndTheSecondTimeIsMarked() throws {
        let count = Self.rounds * 4
        try plant(count)
        let begun = Date()
        for round in 0..<Self.rounds {
            let child = try work(round * 4)
            // From the middle of the start to some messages behind it.
            Thread.sleep(forTimeInterval: 0.25 + 0.9 * Double(round * 7 % Self.rounds) / Double(Self.rounds))
            child.signal(SIGKILL)
            child.status()
        }
        for round in Self.rounds..<Self.rounds + 30 {
            try work(round * 4).status()
            if try !dyspo.messages().contains(where: { $0.state == "queued" || $0.state == "sending" }) { break }
        }
        let arrived = Dictionary(grouping: server.taken.compactMap(\.to.first)) { $0 }.mapValues(\.count)
        let messages = try dyspo.messages()
        #expect(messages.count == count)
        var doubles = 0
        for message in messages {
            let times = arrived[message.to] ?? 0
            #expect(times <= 2, "\(message.to): \(times) times")
            if message.state == "sent" {
                #expect(times >= 1, "\(message.to) is said to be sent")
                if times == 2 { #expect(message.isMarked, "\(message.to)") }
            } else {
                #expect(message.state == "given-up", "\(message.to): \(message.state)")
            }
            if times == 2 { doubles += 1 }
        }
        print("mail: \(Self.rounds) kills, \(count) messages, \(doubles) twice, \(Date().timeIntervalSince(begun)) s")
    }
}

extension Reader {
    fileprivate func anyVisit() throws -> Visit? { try fetch(Visit.self, "ORDER BY id LIMIT 1").first }
}
