import DeskModel
import ServiceModel

/// Only the technicians and days that fit what is in hand.
extension ConsoleState {
    /// Shows only what fits, or all again.
    mutating func toggleFitting() {
        guard let moving else { return }
        self.moving?.showsFitting = !moving.showsFitting
        arrangeRows()
        guard !moving.showsFitting else {
            status.say(language("All technicians and days show again.", "Znów widać wszystkich i wszystkie dni."))
            return
        }
        let days = Set(moving.book.ranked.map(\.day)).count
        let people = Set(moving.book.ranked.map(\.technician)).count
        let names = language.plural(
            people, "technician", "technicians", pl: ("serwisant", "serwisantów", "serwisantów"))
        status.say(
            language(
                "Only what fits: \(people) \(names), \(days) \(days == 1 ? "day" : "days"). f shows all again.",
                "Tylko to, co pasuje: \(people) \(names), \(days) \(days == 1 ? "dzień" : "dni"). f znów pokaże wszystko."
            ))
    }

    /// Lists the board's rows again; a cursor on a row that is hidden now goes to the best cell.
    mutating func arrangeRows() {
        refilter()
        let here = cell
        board.arrange(view)
        guard moving?.showsFitting == true, here != nil, cell == nil, moving?.book.ranked.isEmpty == false else {
            return
        }
        _ = jump(toRank: 1)
    }

    /// The technicians who have a day that fits; `nil` while all are shown or the prices are not known.
    var fittingTechnicians: Set<Technician.ID>? {
        guard let moving, moving.showsFitting, moving.book.isComplete, !moving.book.ranked.isEmpty else { return nil }
        return Set(moving.book.ranked.map(\.technician))
    }

    /// Whether a cell has nothing to show while only what fits is shown.
    func isHiddenInHand(_ cell: CellKey) -> Bool {
        guard let moving, moving.showsFitting, moving.book.isComplete else { return false }
        if case .fits? = price(of: cell) { return false }
        return true
    }
}
