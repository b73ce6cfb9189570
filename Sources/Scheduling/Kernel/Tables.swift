/// The problem laid out flat for the inner loops.
///
/// Unchecked for its columns, which nobody writes to once it is built.
struct Tables: @unchecked Sendable {
    private let arena = Arena()
    let tasks: Int
    let shifts: Int
    let days: Int

    /// The index that stands for the depot on a route: one more than the last task; -1 without a depot.
    let depot: Int

    // Tasks.
    let place: Ticks
    /// Of task `u` on shift `s`: at `kindRow[s] + u`. The first row is that of shifts of no kind.
    let service, setup, kindRow: Ticks
    /// The longest set-up of any task.
    let mostSetup: Tick
    /// 1 if the task takes set-up on any shift.
    let hasSetup: Ticks
    /// Slots of task `u` on day `d`: from `slotFirst[u * days + d]` up to `slotFirst[u * days + d + 1]`.
    let slotFirst: Ticks
    /// A start must lie in `slotOpens...slotCloses` and its stay must be over by `slotOver`.
    let slotOpens, slotCloses, slotOver: Ticks

    // Shifts.
    let day, startPlace, endPlace, regularEnd, hardEnd: Ticks
    var begin: Ticks
    let travelScale, serviceScale: Column<Scale>
    let taskLimit, legLimit, travelLimit, homeLimit: Ticks
    let distanceLimit: Column<Int>
    /// Whether lengths of legs matter.
    let hasDistances: Bool
    let breaks: BreakTimes
    /// Nil where no break minds the load.
    let heavyBreaks: HeavyBreaks?
    /// The most breaks of any shift, plus one: how many labels a stop carries.
    let labels: Int
    /// Slots in a route's arrays: the longest route possible plus its two ends.
    var stride: Int

    init(
        shifts all: [Shift], tasks known: [Task], days: Int, depot fetched: Depot?, hasDistances: Bool,
        heavyBreaks: HeavyBreaks?
    ) {
        let list = fetched.map { known + [$0.asTask] } ?? known
        depot = fetched == nil ? -1 : known.count
        tasks = list.count
        self.hasDistances = hasDistances
        self.heavyBreaks = heavyBreaks
        shifts = all.count
        self.days = days
        place = arena.copy(list.map { Int32($0.place) })
        let kinds: [Int?] = [nil] + Set(all.compactMap(\.kind)).sorted()
        service = arena.copy(kinds.flatMap { kind in list.map { $0.service(on: kind) } })
        setup = arena.copy(kinds.flatMap { kind in list.map { $0.setup(on: kind) } })
        kindRow = arena.copy(all.map { Int32((kinds.firstIndex(of: $0.kind) ?? 0) * list.count) })
        mostSetup = kinds.flatMap { kind in list.map { $0.setup(on: kind) } }.max() ?? 0
        hasSetup = arena.copy(list.map { task in kinds.contains { task.setup(on: $0) != 0 } ? 1 : 0 })

        let slots = DaySlots(tasks: list, shifts: all, days: days)
        slotFirst = arena.copy(slots.first)
        slotOpens = arena.copy(slots.opens)
        slotCloses = arena.copy(slots.closes)
        slotOver = arena.copy(slots.over)

        day = arena.copy(all.map { Int32($0.day) })
        startPlace = arena.copy(all.map { Int32($0.startPlace) })
        endPlace = arena.copy(all.map { Int32($0.endPlace) })
        begin = arena.copy(all.map(\.earliestStart))
        regularEnd = arena.copy(all.map(\.latestEnd))
        hardEnd = arena.copy(all.map(\.hardEnd))
        travelScale = arena.copy(all.map(\.travelScale))
        serviceScale = arena.copy(all.map(\.serviceScale))
        let longest = Tables.longestRoute(shifts: all, tasks: known, kinds)
        taskLimit = arena.copy(all.map { Int32(min($0.limits.tasks ?? longest, longest)) })
        legLimit = arena.copy(all.map { min($0.limits.leg ?? .bound, .bound - 1) })
        travelLimit = arena.copy(all.map { $0.limits.travel ?? Tick.bound })
        homeLimit = arena.copy(all.map { $0.limits.fromHome ?? Tick.bound })
        distanceLimit = arena.copy(all.map { $0.limits.distance ?? Int.max })
        stride = longest + 3

        breaks = BreakTimes(all, in: arena)
        labels = (all.map(\.breaks.count).max() ?? 0) + 1
    }

    /// The stay of a task on a shift, set-up counted.
    func stay(_ u: Int, on shift: Int) -> Tick {
        let entry = Int(kindRow[shift]) + u
        return serviceScale[shift](service[entry]) + setup[entry]
    }

    /// No route can hold more tasks than the longest shift divided by the shortest stay, or than 510.
    private static func longestRoute(shifts: [Shift], tasks: [Task], _ kinds: [Int?]) -> Int {
        let span = shifts.map { Int($0.hardEnd) - Int($0.earliestStart) }.max() ?? 0
        let quickest = shifts.map { Int($0.serviceScale.per1024) }.min() ?? 1024
        let shortest =
            (kinds.compactMap { kind in tasks.map { Int($0.service(on: kind)) }.min() }.min() ?? 0) * quickest / 1024
        let bySpan = shortest > 0 ? span / shortest + 1 : tasks.count
        return min(tasks.count, bySpan, 510)
    }
}

extension Task {
    func service(on kind: Int?) -> Tick { kind.flatMap { serviceByKind[$0] } ?? service }
    func setup(on kind: Int?) -> Tick { kind.flatMap { setupByKind[$0] } ?? setup }
}

extension Depot {
    /// The visit to the depot, as one more stop of a route.
    fileprivate var asTask: Task { Task(place: place, service: service, windows: [hours], priority: 0) }
}
