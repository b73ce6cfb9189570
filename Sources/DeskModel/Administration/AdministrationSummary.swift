package import ServiceModel

/// What was done to the company, its master data and its users.
package enum AdministrationSummary: DepartmentSummary {
    case companyFounded(name: String)
    case companyEdited(name: String)
    case imported(ImportKind, rows: Int)
    /// A file of which rows changed records that were there, or were left alone.
    case synchronised(ImportKind, ImportCounts)
    case userSet(name: String, UserRole)
    /// Something of the master data was entered, changed or removed.
    case entered(EntityKind, name: String)
    case changed(EntityKind, name: String)
    case removed(EntityKind, name: String)
    /// Hours of one day; none for a day off.
    case shiftSet(technician: String, Day, [ShiftHours])
    case shiftCleared(technician: String, Day)

    package var orders: [OrderNumber] { [] }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .companyFounded(let name): return language("Company \(name) set up.", "Założono firmę \(name).")
        case .companyEdited(let name): return language("Changed company: \(name).", "Zmieniono firmę: \(name).")
        case .imported(let kind, let rows):
            return language("Imported \(kind.rawValue): \(rows).", "Zaimportowano (\(kind.name(language))): \(rows).")
        case .synchronised(let kind, let counts):
            return "\(kind.name(language).capitalizedFirst): " + counts.words(of: kind, language) + "."
        case .userSet(let name, let role):
            return language("\(name) has the role \(role.name(.english)).", "\(name) ma rolę: \(role.name(.polish)).")
        case .entered(let kind, let name):
            return language("New \(kind.name(.english)): \(name).", "Dodano (\(kind.name(.polish))): \(name).")
        case .changed(let kind, let name):
            return language("Changed \(kind.name(.english)): \(name).", "Zmieniono (\(kind.name(.polish))): \(name).")
        case .removed(let kind, let name):
            return language("Removed \(kind.name(.english)): \(name).", "Usunięto (\(kind.name(.polish))): \(name).")
        case .shiftSet(let technician, let day, let hours):
            let words = hours.isEmpty ? DayWord.noShift.name(language) : hours.map(\.words).joined(separator: ", ")
            return "\(technician), \(wording.date(day)): \(words)."
        case .shiftCleared(let technician, let day):
            return "\(technician), \(wording.date(day)): " + language("the weekly hours.", "godziny z tygodnia pracy.")
        }
    }
}

extension Summary {
    /// What became of the rows of a file; `nil` for anything else.
    package var importCounts: ImportCounts? {
        switch self {
        case .administration(.imported(_, let rows)): ImportCounts(added: rows)
        case .administration(.synchronised(_, let counts)): counts
        case .desk(.breaking(let summary, _, _)): summary.importCounts
        default: nil
        }
    }
}

extension ShiftHours {
    /// `08:00-16:00`.
    package var words: String { "\(start)-\(end)" }
}
