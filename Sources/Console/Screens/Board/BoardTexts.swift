import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// `Board  wk 48, 23–28 Nov`, or the order in hand.
    var boardTitle: String {
        if let moving, size.columns >= 110 { return handTitle(moving) }
        let first = board.firstDay
        let last = first + (grid.dayCount - 1)
        let start = first.month == last.month ? "\(first.day)" : "\(first.day) \(wording.month(first.month))"
        let span = "\(start)–\(last.day) \(wording.month(last.month))"
        return language("Board  wk ", "Grafik  tydz. ") + "\(first.isoWeek), \(span)"
    }

    func boardTrailing(_ grid: BoardGrid) -> String {
        if let filter = filtering.desk {
            return language("filter: ", "filtr: ") + filter.text
        }
        if moving != nil { return language("extra minutes of travel", "dodatkowe minuty jazdy") }
        let next = board.firstDay + grid.dayCount
        return grid.dayCount < 7 && size.columns < 100 ? "> " + wording.weekday(next.weekday) : ""
    }

    var boardLegend: String {
        if moving == nil {
            return language(
                "visits, load, free  ! r: why  ? not begun  > sent  - part  } under way  ) done",
                "wizyty obc. wolne  ! r: czemu  ? bez startu  > wysł.  - część  } praca  ) wyk.")
        }
        let here = moving?.origin == nil ? "" : language("  < is here now", "  < tu jest teraz")
        return language(
            "1-9 best  ░▒▓█ cheap to dear  ~ if another moves  L late  x no: why\(here)",
            "1-9 najlepsze  ░▒▓█ tanie do drogich  ~ gdy inne ustąpi  S spóźnione  x nie: czemu\(here)")
    }

    /// A region's capacity on a day, or the best price there for the order in hand.
    func regionCell(_ region: Region.ID, _ day: Day) -> BoardCell {
        guard let moving else {
            return BoardCell.load(board.regionLoads[RegionLoadKey(region: region, day: day)], self)
        }
        guard moving.book.isComplete, board.folded.contains(region) else {
            return BoardCell(text: "", role: .regionHeader)
        }
        let members = view.technicians.filter { $0.region == region }.map(\.id)
        guard let best = moving.book.best(among: members, on: day) else {
            return BoardCell(text: "-", role: .regionHeader)
        }
        let minutes = best.insertion.extraMinutes
        return BoardCell(text: "≥ \(minutes >= 0 ? "+" : "")\(minutes)'", role: .regionHeader)
    }
}
