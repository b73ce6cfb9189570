package import DeskModel
package import ServiceModel

extension SkillNameRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedSkillName.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] { [.code: code, .name: name] }
}

extension NewRegionRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedRegion.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] { [.name: name] }
}

extension CustomerRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedCustomer.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .key: key ?? "", .name: name, .nip: nip?.digits ?? "", .phone: phone, .email: email,
            .language: language?.rawValue ?? "", .reportEmail: reportEmail ?? "",
        ]
    }
}

extension SiteRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedSite.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .key: key ?? "", .customer: customer, .name: name, .address: address, .town: town, .region: region,
            .accessNote: accessNote,
        ]
        if let location {
            cells[.latitude] = ExportValues.degrees(location.latitude)
            cells[.longitude] = ExportValues.degrees(location.longitude)
        }
        if let access {
            cells[.accessDays] = ExportValues.weekdays(access.weekdays)
            cells[.accessFrom] = access.from.description
            cells[.accessTo] = access.to.description
        }
        return cells
    }
}

extension AssetRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedAsset.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .key: key ?? "", .customer: customer, .site: site, .name: name, .model: model, .serial: serial,
            .warranty: warrantyThrough?.iso ?? "", .parent: parent, .state: state == .works ? "" : state.rawValue,
            .place: place, .installed: installed?.iso ?? "", .warrantyFrom: warrantyFrom?.iso ?? "",
            .warrantyCovers: ExportValues.list(warrantyCovers.map(\.rawValue)),
            .checks: checks.map { "\(ListCell.protected($0.name, [":"])):\($0.due.iso)" }
                .joined(separator: ExportValues.separator),
            .meters: meters.map(\.cell).joined(separator: ExportValues.separator),
        ]
    }
}

extension NewTechnicianRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedTechnician.columns }

    /// Hours stand here when all working days have the same single shift; any other week is told by the file of shifts.
    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .key: key ?? "", .name: name, .phone: phone, .town: homeTown,
            .regions: regions.map { ListCell.protected($0) }.joined(separator: ExportValues.separator),
            .skills: skills.map(\.cell).joined(separator: ExportValues.separator),
            .dailyCap: dailyCap.map(String.init) ?? "", .active: isActive ? "" : "no",
        ]
        if let home {
            cells[.latitude] = ExportValues.degrees(home.latitude)
            cells[.longitude] = ExportValues.degrees(home.longitude)
        }
        let working = Weekday.allCases.filter { !pattern[$0].isEmpty }
        if let first = working.first, pattern[first].count == 1, working.allSatisfy({ pattern[$0] == pattern[first] }) {
            cells[.weekdays] = ExportValues.weekdays(working)
            cells.merge(pattern[first][0].cells) { $1 }
        }
        return cells
    }
}

extension ShiftRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedShift.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        var cells = hours?.cells ?? [:]
        cells[.technician] = technician
        cells[.day] = day?.iso ?? ""
        cells[.weekdays] = day == nil ? ExportValues.weekdays(weekdays) : ""
        return cells
    }
}

extension AbsenceRow: ExportRow {
    /// Why somebody is absent is health data and stays in the store.
    package static var columns: [ImportColumn] { [.technician, .from, .to] }

    package func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String] {
        let window = ExportValues.window(window, calendar)
        return [.technician: technician, .from: window.from, .to: window.to]
    }
}

extension TypeRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedType.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .key: key ?? "", .code: code, .name: name, .category: category?.rawValue ?? "",
            .tasks: tasks.map { TypeCells.text($0) } ?? "", .checklist: checklist.map { TypeCells.text($0) } ?? "",
            .parts: (parts ?? []).map { "\(ListCell.protected($0.code, ["="]))=\($0.quantity)" }
                .joined(separator: ExportValues.separator),
            .signature: needsSignature == true ? "yes" : "", .photo: needsPhoto == true ? "yes" : "",
            .priority: priority?.rawValue ?? "", .slaClass: slaClass, .active: isActive == false ? "no" : "",
        ]
    }
}

extension ShiftHours {
    fileprivate var cells: [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .start: start.description, .end: end.description, .overtime: overtime > 0 ? String(overtime) : "",
        ]
        if let lunch, let latest = TimeOfDay(minutes: lunch.latest.minutes + lunch.minutes) {
            cells[.lunchFrom] = lunch.earliest.description
            cells[.lunchTo] = latest.description
            cells[.lunchMinutes] = String(lunch.minutes)
        }
        return cells
    }
}

extension SkillRow {
    /// `F-gaz`, `F-gaz:2`, `F-gaz:2:2027-05-31`; of work that everybody of a crew has to hold it for, `F-gaz:2*`.
    var cell: String {
        let code = ListCell.protected(code, [":"])
        guard let validThrough else { return (level > 1 ? "\(code):\(level)" : code) + (isOfEach ? "*" : "") }
        return "\(code):\(level):\(validThrough.iso)"
    }
}

extension Meter {
    /// `string A:V:12:13.8`; without limits `hours:h`.
    fileprivate var cell: String {
        let limits = [least, most].map { $0.map { $0.description } ?? "" }
        let pieces = [ListCell.protected(name, [":"]), ListCell.protected(unit, [":"])] + limits
        return pieces.joined(separator: ":")
    }
}
