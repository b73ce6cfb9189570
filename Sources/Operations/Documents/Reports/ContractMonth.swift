import DeskModel
import ServiceModel
import Storage

/// Reads what was done for a contract in a month.
struct ContractMonth {
    let reader: Reader
    let calendar: CompanyCalendar
    let from: Day
    let through: Day

    init(_ reader: Reader, _ calendar: CompanyCalendar, from: Day, through: Day) {
        self.reader = reader
        self.calendar = calendar
        self.from = from
        self.through = through
    }

    func statement(of id: Contract.ID) throws -> ContractStatement {
        guard let contract = try reader.find(id), let customer = try reader.find(contract.customer) else {
            throw Refusal.desk(.notFound(.contract, key: id.description))
        }
        var lines: [ContractStatement.Line] = []
        var parts: [String: ServiceReport.Part] = [:]
        let orders = try reader.orders(under: id)
        for order in orders {
            let gathering = ReportGathering(reader, calendar, order)
            for ended in try gathering.ended() where holds(ended.end.at) {
                guard let report = try gathering.report(ofVisit: ended.visit.sequence), let work = report.works.first
                else {
                    continue
                }
                lines.append(
                    ContractStatement.Line(
                        day: calendar.day(of: work.ended), number: order.number, visit: work.visit, title: order.title,
                        site: report.site.name, work: work.work, travel: work.travel, isDone: work.act == .complete))
                for part in report.parts {
                    parts["\(part.code) \(part.coverage.rawValue)", default: part.none].thousandths += part.thousandths
                }
            }
        }
        let numbers = Dictionary(orders.map { ($0.id, $0.number) }) { $1 }
        return ContractStatement(
            contract: contract, customer: customer, month: from,
            lines: lines.sorted { ($0.day, $0.number, $0.visit) < ($1.day, $1.number, $1.visit) },
            parts: parts.sorted { $0.key < $1.key }.map(\.value),
            pools: contract.pools(try reader.work(under: contract, on: through), on: through),
            breaches: try reader.breaches(under: id).filter { holds($0.due) }.compactMap { breach in
                numbers[breach.order].map { ContractDetail.Missed(breach, $0) }
            })
    }

    private func holds(_ moment: Timestamp) -> Bool { (from...through).contains(calendar.day(of: moment)) }
}

extension ServiceReport.Part {
    fileprivate var none: Self {
        var part = self
        part.thousandths = 0
        return part
    }
}
