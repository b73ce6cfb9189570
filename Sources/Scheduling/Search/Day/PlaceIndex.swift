/// The places that matter, numbered in the order of the jobs: what is near is near in memory.
struct PlaceIndex {
    private(set) var of: [Int]
    private(set) var places: [Int] = []
    private let longestSpan: Tick

    /// Rows filled by all threads together between two looks at whether to go on.
    private static let block = 64

    init(_ ground: DayGround, _ tasks: [Int]) {
        let problem = ground.problem
        longestSpan = problem.shifts.map { $0.hardEnd - $0.earliestStart }.max() ?? 0
        of = Array(repeating: -1, count: problem.travel.places)
        let used =
            tasks.map { problem.tasks[$0].place }
            + problem.shifts.indices.filter { !ground.isPart || ground.isOpen[$0] }
            .flatMap { [ground.starts[$0].place, problem.shifts[$0].endPlace] }
        for place in used where of[place] < 0 {
            of[place] = places.count
            places.append(place)
        }
    }

    /// The longer of two legs, one for which nobody has the time left out.
    private func longer(_ leg: Tick, _ other: Tick) -> Tick { leg > longestSpan ? other : max(leg, other) }

    /// Unchecked: each thread writes to rows and to an entry of its own.
    private struct Sheet: @unchecked Sendable {
        let table: Column<UInt16>
        let longest: Ticks
    }

    /// False when a leg that somebody may drive is too long for the table.
    func fill(
        _ table: Column<UInt16>, from travel: TravelTimes, on threads: Int, _ goOn: () -> Bool
    ) -> Bool {
        let arena = Arena()
        defer { withExtendedLifetime(arena) {} }
        let sheet = Sheet(table: table, longest: arena.allocate(Self.block, 0))
        let threads = min(threads, Self.block)
        let share = Self.block / threads
        for top in stride(from: 0, to: places.count, by: share * threads) {
            if !goOn() { return true }
            Threads.run(threads, on: threads) { index in
                let from = min(places.count, top + index * share)
                let longest = fill(sheet.table, rows: from..<min(places.count, from + share), from: travel)
                sheet.longest[index] = max(sheet.longest[index], longest)
            }
        }
        return (0..<Self.block).allSatisfy { sheet.longest[$0] < Tick(UInt16.max) }
    }

    /// The longest leg of some rows.
    private func fill(_ table: Column<UInt16>, rows: Range<Int>, from travel: TravelTimes) -> Tick {
        let isWhole = places.count == travel.places && places.elementsEqual(0..<travel.places)
        var row = [Tick](repeating: 0, count: places.count)
        var longest: Tick = 0
        for from in rows {
            let out = table.part(from: from * places.count, count: places.count)
            travel.fill(&row, from: places[from], to: isWhole ? nil : places)
            for to in row.indices {
                out[to] = UInt16(clamping: row[to])
                longest = longer(row[to], longest)
            }
        }
        return longest
    }
}
