package import DeskModel
package import ServiceModel

extension TicketRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedTicket.columns }

    package func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String] {
        [
            .number: number?.description ?? "", .key: key ?? "", .state: state?.rawValue ?? "", .customer: customer,
            .site: site ?? "", .serial: ExportValues.list(serials), .symptom: symptom, .note: note,
            .channel: channel?.rawValue ?? "", .reporter: reporter.name, .phone: reporter.phone, .email: reporter.email,
            .impact: impact.map { String($0.rawValue) } ?? "", .urgency: urgency.map { String($0.rawValue) } ?? "",
            .priority: priority?.rawValue ?? "", .type: type ?? "",
            .reported: reported.map { ExportValues.exact($0, calendar) } ?? "",
            .orders: ExportValues.list(orders.map(\.description)),
        ]
    }
}
