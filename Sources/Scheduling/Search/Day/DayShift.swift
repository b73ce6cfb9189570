/// The open part of a shift of a day search. A shift without a break has one of no length that is always possible.
struct DayShift: BitwiseCopyable {
    let start, end, over, opens, closes, lasts, limit, opening: Int32
    let day: Int32
    /// When the technician is free to leave the start, with the break still to come, and with the break behind.
    let begin, beginRested: Int32
    /// Latest arrival at the end place with the break still to come; with the break behind it is `over`.
    let latestUnrested: Int32
    /// Time for drives and work: the span less a break that cannot be avoided.
    let room: Int32
    let isOnClock: Bool
    /// Stops lie behind: somebody has to drive home whatever comes.
    let isOut: Bool

    init(_ index: Int, _ ground: DayGround, _ placeOf: [Int]) {
        let shift = ground.problem.shifts[index]
        let from = ground.starts[index]
        start = Int32(placeOf[from.place])
        end = Int32(placeOf[shift.endPlace])
        limit = ground.problem.tables.taskLimit[index] - Int32(from.behind)
        isOut = from.behind > 0
        opening = isOut ? 0 : Int32(clamping: ground.costs.opening[index])
        begin = min(from.ready, DayStop.never)
        beginRested = min(from.rested, DayStop.never)
        over = shift.hardEnd
        day = Int32(shift.day)
        let pause = shift.breaks.first
        opens = pause?.window.opens ?? -DayStop.never
        closes = pause?.window.closes ?? DayStop.never
        lasts = pause?.duration ?? 0
        isOnClock = pause?.isOnTheClock ?? false
        let atHome = min(over, closes)
        var ends = max(over - lasts, atHome)
        if isOnClock {
            latestUnrested = opens + lasts <= over ? min(closes, over - lasts) : -DayStop.never
            ends = over - lasts
        } else {
            latestUnrested = atHome
        }
        room = begin < DayStop.never ? ends - begin : over - beginRested
    }
}
