import DeskModel
import Operations
import ServiceModel
import Storage

/// The small company with a customer who can be written to.
final class NoticeDesk {
    let company: SmallCompany
    let order: Order
    let visit: Visit

    init(email: String = "a.lis@szpital.example", language: Language = .polish) throws {
        company = try SmallCompany()
        var customer = company.customer
        (customer.email, customer.language) = (email, language)
        try company.store.write(at: company.clock.now) { try $0.update(customer) }
        (order, visit) = try company.newOrder(by: company.bob)
    }

    var messages: [OutboxMessage] {
        get throws { try company.store.read { try $0.messages(about: visit.id) } }
    }

    /// Kind and state of each, the oldest first.
    var story: [String] { get throws { try messages.map { "\($0.kind.rawValue) \($0.state.rawValue)" } } }

    func at(_ time: String, _ day: Int = 0) -> Timestamp { SmallCompany.at(time, SmallCompany.monday + day) }

    func window(_ from: String, _ to: String, _ day: Int = 0) -> TimeWindow {
        TimeWindow(start: at(from, day), end: at(to, day))!
    }

    @discardableResult
    func perform(_ command: any Command) throws -> Receipt { try company.desk.perform(command, by: company.ann) }

    func promise(_ from: String, _ to: String, _ day: Int = 0) throws {
        try perform(PromiseWindow(visit: visit.id, window: window(from, to, day), toldTo: "Anna Lis"))
    }

    func place(at time: String? = nil, _ day: Int = 0) throws {
        let start = time.map { at($0, day) }
        try perform(
            PlaceVisit(
                visit: visit.id, technician: company.ewa.id, day: SmallCompany.monday + day, start: start,
                isExact: start != nil))
    }

    func report(_ act: VisitAct, at time: String? = nil, reason: String? = nil) throws {
        if let time { company.clock.now = at(time) }
        try perform(ReportVisit(visit: visit.id, act: act, reason: reason))
    }

    /// What waits goes out, as a sender does it.
    func sendAll() throws {
        while let taken = try company.store.write(
            at: company.clock.now, { try $0.takeMessage(for: "sender", domain: "firma.example") })
        {
            try end(taken, .delivered, "250 OK")
        }
    }

    @discardableResult
    func end(_ taken: OutboxMessage, _ outcome: OutboxTry.Outcome, _ words: String = "") throws -> Bool {
        try company.store.write(at: company.clock.now) {
            try $0.endTry(of: taken, outcome, words: words, dice: 0)
        }
    }

    func take(_ owner: String = "sender") throws -> OutboxMessage? {
        try company.store.write(at: company.clock.now) { try $0.takeMessage(for: owner, domain: "firma.example") }
    }

    func deeds(_ message: OutboxMessage) throws -> [OutboxAct] {
        try company.store.read { try $0.deeds(with: message.id) }.map(\.act)
    }
}
