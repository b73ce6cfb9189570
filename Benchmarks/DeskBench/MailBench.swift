import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Synchronization

/// Hands a queue of ten thousand messages to a server that takes everything at once: what the store and the program need for it.
struct MailBench {
    let folder: String
    var count = 10_000

    /// Takes everything, and keeps nothing but the count.
    private final class Hole: MailPosting {
        let domain = "bench.example"
        private let number = Mutex(0)
        var taken: Int { number.withLock { $0 } }

        func post(_ mail: OutgoingMail, handingOver: () -> Bool) -> PostAnswer {
            guard handingOver() else { return .stopped }
            number.withLock { $0 += 1 }
            return .delivered("250 OK")
        }

        func rest() {}
    }

    func run() throws -> [Measurement] {
        guard let calendar = CompanyCalendar(identifier: "Europe/Warsaw"),
            let now = calendar.timestamp(iso8601: "2026-11-23T12:00")
        else { throw BenchFault.noCalendar }
        let desk = try ServiceDesk(try Store.create(folder + "/mail.db")) { now }
        let options = DemoOptions(technicians: 4, days: 2, orders: 20, now: now, calendar: calendar)
        try desk.found(DemoCompany.make(options), seed: 1, by: BenchCompany.actor)
        try plant(desk, now)
        let before = Memory.mostResident ?? 0
        let server = Hole()
        let worker = JobWorker(desk, JobRegistry([SendMailJob(server, dice: { 0 })]), owner: "bench")
        var sending = Samples()
        try sending.time { while server.taken < count, try !worker.work().isEmpty {} }
        let after = Memory.mostResident ?? 0
        return [
            Measurement("send \(server.taken) messages", sending),
            Measurement("  most memory before", before, unit: "MiB"),
            Measurement("  more of it with the queue", after - before, unit: "MiB"),
        ]
    }

    private func plant(_ desk: ServiceDesk, _ now: Timestamp) throws {
        try desk.store.write(at: now) { transaction in
            for number in 0..<count {
                try transaction.insert(
                    OutboxMessage(
                        id: try transaction.newMessageID(), kind: .planned, fact: "bench/\(number)",
                        visit: Visit.ID(1), order: Order.ID(1), customer: Customer.ID(1),
                        address: "customer\(number)@bench.example", person: "", language: .polish,
                        subject: "Wizyta serwisu", text: String(repeating: "Dzień dobry,\n", count: 40), madeAt: now,
                        madeBy: "bench", uselessAt: now + 86_400))
            }
        }
    }
}
