import DeskModel
package import ServiceModel
import Storage

/// A desk whose outbox has a message in every state, as a mail server leaves it on a morning.
extension Desk {
    /// The outbox is open.
    package static func withOutbox(
        size: (Int, Int) = (120, 36), language: Language = .english, authority: Authority = .all
    ) -> Desk {
        let desk = Desk(size: size, language: language, at: "10:43", authority: authority)
        desk.plantOutbox()
        desk.look()
        desk.press("g@")
        return desk
    }

    private func at(_ time: String, _ day: Int = 0) -> Timestamp { moment(SmallCity.monday + day, time) }

    private func message(
        _ id: Int64, _ kind: NoticeKind, order number: Int64, to address: String, made: String, _ state: OutboxState
    ) -> OutboxMessage {
        let title = "Wizyta serwisu, zlecenie \(number)"
        return OutboxMessage(
            id: OutboxMessage.ID(9_000 + id), kind: kind, fact: "story/\(id)", visit: Visit.ID(number),
            order: Order.ID(number),
            customer: store.detail(Order.ID(number))?.customer.id ?? Customer.ID(0), address: address, person: "",
            language: .polish, subject: title,
            text: "Dzień dobry,\n\nzaplanowaliśmy wizytę serwisu.\nZlecenie: \(number)\n\nSerwis", state: state,
            madeAt: at(made), madeBy: "ewa", uselessAt: at("20:00"), changedAt: at(made))
    }

    /// Messages in every state.
    package func plantOutbox() {
        var refused = message(1, .done, order: 101, to: "biuro@hotel-olkusz.example", made: "06:55", .refused)
        (refused.words, refused.tries, refused.messageID) = ("550 5.1.1 no such mailbox", 1, "1f3c@zimny.example")
        var sending = message(2, .done, order: 121, to: "a.lis@szpital.example", made: "10:42", .sending)
        (sending.tries, sending.messageID) = (1, "1f3d@zimny.example")
        sending.lease = JobLease(owner: "a", until: at("10:44"))
        var queued = message(3, .onTheWay, order: 122, to: "r.wieczorek@poczta.example", made: "10:42", .queued)
        queued.expected = at("10:48")
        var trying = message(4, .planned, order: 131, to: "biuro@centrum-pozorne.example", made: "10:15", .queued)
        trying.told = TimeWindow(start: at("08:00", 1), end: at("12:00", 1))
        (trying.tries, trying.due, trying.words) = (3, at("10:55"), "451 greylisted")
        var sent = message(5, .planned, order: 123, to: "sklep@probny.example", made: "08:59", .sent)
        sent.told = TimeWindow(start: at("10:00"), end: at("12:00"))
        (sent.tries, sent.changedAt, sent.messageID) = (1, at("09:01"), "1f39@zimny.example")
        var stopped = message(6, .late, order: 124, to: "biuro@spoldzielnia.example", made: "09:30", .stopped)
        stopped.told = TimeWindow(start: at("07:00"), end: at("09:00"))
        (stopped.expected, stopped.words) = (at("10:30"), "phoned")
        (stopped.changedAt, stopped.changedBy) = (at("09:35"), "ewa")
        let tries: [any Stored] = [
            OutboxTry(
                message: refused.id, sequence: 1, at: at("06:56"), address: refused.address, outcome: .refused,
                words: refused.words),
            OutboxTry(
                message: sent.id, sequence: 1, at: at("09:01"), address: sent.address, outcome: .delivered,
                words: "250 OK"),
        ]
        let messages: [any Stored] = [refused, sending, queued, trying, sent, stopped]
        store.plant(messages + tries)
    }
}
