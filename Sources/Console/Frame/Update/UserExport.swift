package import ServiceModel

/// What the console writes into a file of the user's.
package enum UserExport: Hashable, Sendable {
    /// A pick list as a table to print; as JSON where the file's name ends so.
    case pickList(PickList.ID, number: Int)
    /// What payroll needs, as CSV: of one technician, or of everybody.
    case payroll(Technician.ID?, ClosedRange<Day>)

    func words(_ language: Language) -> String {
        switch self {
        case .pickList(_, let number):
            language("Write pick list \(number) to (.json: as JSON)", "Zapisz listę \(number) do (.json: jako JSON)")
        case .payroll: language("Write the payroll CSV to", "Zapisz CSV do płac jako")
        }
    }

    /// What the file would be called.
    func fileName(_ language: Language) -> String {
        switch self {
        case .pickList(_, let number): language("pick-list-\(number).txt", "lista-\(number).txt")
        case .payroll(_, let days): language("payroll-", "place-") + "\(days.lowerBound.iso).csv"
        }
    }
}

extension ConsoleState {
    mutating func askWhereToWrite(_ export: UserExport) {
        overlay = .input(LineInput(.export(export), text: export.fileName(language)))
    }

    mutating func write(_ export: UserExport, to path: String) -> [Effect] {
        overlay = nil
        let token = freshToken()
        errands[token] = QuietErrand()
        return [.export(export, path: path, token: token)]
    }
}
