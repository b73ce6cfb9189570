package import DeskModel
package import ServiceModel

extension OrderRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedOrder.columns }

    package func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String] {
        func due(_ moment: Timestamp?) -> String { moment.map { ExportValues.due($0, calendar) } ?? "" }
        var cells: [ImportColumn: String] = [
            .number: number?.description ?? "", .key: key ?? "", .state: state?.rawValue ?? "", .customer: customer,
            .site: site, .title: title, .note: note, .type: typeName ?? type?.rawValue ?? "",
            .priority: priority?.rawValue ?? "",
            .duration: duration.map(String.init) ?? "",
            .skills: skills.map(\.cell).joined(separator: ExportValues.separator), .due: due(sla.fix),
            .response: due(sla.response), .arrival: due(sla.arrival), .serial: ExportValues.list(serials),
            .parts: parts.map { "\(ListCell.protected($0.code, ["="]))=\($0.quantity)" }
                .joined(separator: ExportValues.separator),
            .technician: technician ?? "", .excluded: ExportValues.list(excluded),
            .crew: crewSize.map { $0 > 1 ? String($0) : "" } ?? "",
            .reported: reported.map { ExportValues.exact($0, calendar) } ?? "",
        ]
        if let preference {
            let window = ExportValues.window(preference, calendar)
            cells[.windowFrom] = window.from
            cells[.windowTo] = window.to
        }
        if let promise {
            let window = ExportValues.window(promise.window, calendar)
            cells[.promisedFrom] = window.from
            cells[.promisedTo] = window.to
            cells[.promisedWhom] = promise.toldTo
            cells[.promisedAt] = promise.toldAt.map { ExportValues.exact($0, calendar) }
        }
        if let hold {
            cells[.hold] = hold.reason.rawValue
            cells[.holdNote] = hold.note
            cells[.holdSince] = hold.since.map { ExportValues.exact($0, calendar) }
        }
        return cells
    }
}
