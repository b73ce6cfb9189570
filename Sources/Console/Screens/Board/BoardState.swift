import DeskModel
package import ServiceModel

/// The board: technicians by region × days.
package struct BoardState: Sendable {
    package internal(set) var cursor: BoardCursor
    /// The first day on the screen.
    package internal(set) var firstDay: Day
    package internal(set) var folded: Set<Region.ID> = []
    /// How many rows are scrolled away above.
    package internal(set) var top = 0
    /// The rows that are not folded away, from the top.
    package internal(set) var rows: [BoardRow] = []
    /// The technicians that a filter lets through; `nil` for all.
    var shown: Set<Technician.ID>?
    /// A cell that just refused a drop; until the next key.
    var flash: CellKey?
    /// Days asked for and not yet there.
    var askedDays: ClosedRange<Day>?
    var technicianIndex: [Technician.ID: Int] = [:]
    private(set) var skillLetters = SkillLetters([])
    /// Codes of the skills that what waits asks for.
    private(set) var askedSkills: Set<String> = []
    private(set) var regionLoads: [RegionLoadKey: RegionLoad] = [:]
    private(set) var regionSizes: [Region.ID: Int] = [:]
    private var rowIndex: [RowIdentity: Int] = [:]

    init(view: DeskView, today: Day) {
        let first = view.regions.first.map { RowIdentity.region($0.id) } ?? .region(Region.ID(0))
        cursor = BoardCursor(row: view.technicians.first.map { .technician($0.id) } ?? first, day: today)
        firstDay = today - (today.weekday.rawValue - 1)
        rebuild(view)
    }

    func index(of row: RowIdentity) -> Int? { rowIndex[row] }

    /// The cursor's row, counted from the top of the board.
    var cursorIndex: Int { rowIndex[cursor.row] ?? 0 }

    /// Takes over a new view. The cursor stays on what it was on, and that stays on its line of the screen.
    mutating func rebuild(_ view: DeskView) {
        skillLetters = SkillLetters(view.skills)
        askForSkills(view)
        technicianIndex = Dictionary(
            view.technicians.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        regionSizes = view.technicians.reduce(into: [:]) { $0[$1.region, default: 0] += 1 }
        weigh(view)
        rearrange(view)
    }

    private mutating func askForSkills(_ view: DeskView) {
        let asked = view.queue.reduce(into: Set<String>()) { $0.formUnion(view.visits[$1]?.skills ?? []) }
        askedSkills = Set(asked.compactMap { skillLetters.code(of: $0) })
    }

    /// Takes over a view of which is known what is another than in the one that was taken before: people and skills are the same.
    mutating func renew(_ view: DeskView, from old: DeskView, _ change: ViewChange, asksOtherSkills: Bool) {
        if asksOtherSkills { askForSkills(view) }
        for cell in change.cells {
            guard let index = technicianIndex[cell.technician] else { continue }
            let key = RegionLoadKey(region: view.technicians[index].region, day: cell.day)
            if let sheet = old.sheets[cell] { regionLoads[key, default: RegionLoad()].remove(sheet) }
            if let sheet = view.sheets[cell] { regionLoads[key, default: RegionLoad()].add(sheet) }
        }
    }

    /// Adds up what every region has left of its days.
    mutating func weigh(_ view: DeskView) { regionLoads = RegionLoad.all(of: view) }

    /// Lists the rows again as the filter lets them through. The cursor stays on what it was on, and that on its line of the
    /// screen.
    mutating func rearrange(_ view: DeskView) {
        let before = cursorIndex
        arrange(view)
        holdCursor(before)
        if top > 0 { top = max(0, top + cursorIndex - before) }
    }

    /// A cursor on a row that is not there goes to the one that took its place.
    mutating func holdCursor(_ before: Int = 0) {
        if rowIndex[cursor.row] == nil, !rows.isEmpty {
            cursor.row = rows[min(before, rows.count - 1)].identity
        }
    }

    /// Lists the rows again after a fold; a cursor inside a folded region goes to the region's row.
    mutating func arrange(_ view: DeskView) {
        var members: [Region.ID: [TechnicianRow]] = [:]
        for technician in view.technicians where shown?.contains(technician.id) ?? true {
            members[technician.region, default: []].append(technician)
        }
        rows = []
        for region in view.regions where shown?.isEmpty ?? true || members[region.id] != nil {
            rows.append(.region(region))
            if folded.contains(region.id) { continue }
            rows += (members[region.id] ?? []).map(BoardRow.technician)
        }
        rowIndex = Dictionary(rows.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
        if case .technician(let technician) = cursor.row, rowIndex[cursor.row] == nil,
            let index = technicianIndex[technician]
        {
            cursor.row = .region(view.technicians[index].region)
        }
    }

    /// Scrolls just as far as the cursor needs.
    mutating func reveal(rows height: Int, days count: Int) {
        let height = max(1, height)
        let index = cursorIndex
        if index < top { top = index }
        // A region's first technician brings the region's name along.
        if index == top, index > 0, case .region = rows[index - 1], height > 1 { top = index - 1 }
        if index >= top + height { top = index - height + 1 }
        top = max(0, min(top, rows.count - height))
        if cursor.day < firstDay { firstDay = cursor.day }
        if cursor.day >= firstDay + max(1, count) { firstDay = cursor.day - (max(1, count) - 1) }
    }
}
