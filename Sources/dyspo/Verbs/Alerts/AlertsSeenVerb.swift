import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct AlertsSeenVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "seen", abstract: "Mark alerts as seen. Who saw them is kept.")

    @Argument(help: "Alerts, as alerts --json names them, or the number of their order.")
    var alerts: [String]
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let book = try session.desk.alerts()
        let found = try alerts.map { try session.alert($0, in: book) }
        let items = found.map { MarkAlert($0, session.calendar) }
        let command: any Command = items.count == 1 ? items[0] : Several(items)
        try session.report(command)
    }
}

extension Session {
    /// By its key, or the only one of an order.
    func alert(_ key: String, in book: AlertBook) throws -> Alert {
        let fitting = book.alerts.filter { alert in
            alert.key.text == key || number(of: alert).map { "\($0)" == key || $0.short == key } ?? false
        }
        guard let alert = fitting.first else { throw Refusal.desk(.notFound(.alert, key: key)) }
        guard fitting.count == 1 else {
            throw Refusal.desk(.ambiguous(.alert, key: key, matches: fitting.map(\.key.text)))
        }
        return alert
    }

    private func number(of alert: Alert) -> OrderNumber? {
        switch alert.matter {
        case .clash(let clash): clash.number
        case .rejected(let visit): visit.number
        case .visit(let jeopardy): jeopardy.number
        case .part(let part): part.number
        case .order(_, let number, _, _): number
        case .ticket, .unable, .job, .roads: nil
        }
    }
}
