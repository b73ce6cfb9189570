public import DeskModel
public import ServiceModel

extension OrderRow: ExportRow {
    public static var columns: [ImportColumn] { ImportedOrder.columns }

    public func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .customer: customer, .site: site, .title: title, .note: note, .type: type.rawValue,
            .priority: priority.rawValue, .duration: duration.map(String.init) ?? "",
            .skills: skills.map(\.cell).joined(separator: ExportValues.separator),
            .due: fix.map { ExportValues.due($0, calendar) } ?? "",
            .response: response.map { ExportValues.due($0, calendar) } ?? "",
            .arrival: arrival.map { ExportValues.due($0, calendar) } ?? "", .serial: serial ?? "",
            .parts: parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ExportValues.separator),
            .technician: technician ?? "", .crew: crewSize > 1 ? String(crewSize) : "",
        ]
        if let preference {
            cells[.windowFrom] = ExportValues.moment(preference.start, calendar)
            cells[.windowTo] = ExportValues.moment(preference.end, calendar)
        }
        return cells
    }
}
