/// A stop of a day's route: 32 bytes. Times come twice: before and after the break of the shift.
struct DayStop: BitwiseCopyable {
    /// Index into the travel table.
    var place: Int32 = 0
    /// -1 at both ends.
    var job: Int32 = -1
    /// Earliest departure with the break still to come, and with the break behind.
    var ready: Int32 = 0
    var readyRested: Int32 = 0
    /// Latest arrival from which the rest fits, the same two.
    var latest: Int32 = 0
    var latestRested: Int32 = 0
    /// Drive to the next stop.
    var leg: Int32 = 0
    /// What the job costs on this shift whenever it starts.
    var standing: Int32 = 0

    /// Later than every moment; drives added to it still fit.
    static let never: Int32 = 1 << 28
}

typealias DayStops = UnsafeMutablePointer<DayStop>

/// A shift of a day search. A shift without a break has one of no length that is always possible.
struct DayShift: BitwiseCopyable {
    let start, end, begin, over, opens, closes, lasts, limit, opening: Int32
    let day: Int32
    /// Latest arrival at the end place with the break still to come; with the break behind it is `over`.
    let latestUnrested: Int32
    /// Time for drives and work: the span less a break that cannot be avoided.
    let room: Int32

    init(_ shift: Shift, start: Int32, end: Int32, limit: Int32, opening: Int32) {
        self.start = start
        self.end = end
        self.limit = limit
        self.opening = opening
        begin = shift.earliestStart
        over = shift.hardEnd
        day = Int32(shift.day)
        let pause = shift.breaks.first
        opens = pause?.window.opens ?? -DayStop.never
        closes = pause?.window.closes ?? DayStop.never
        lasts = pause?.duration ?? 0
        let atHome = min(over, closes)
        if pause?.isOnTheClock == true {
            latestUnrested = opens + lasts <= over ? min(closes, over - lasts) : -DayStop.never
            room = over - lasts - begin
        } else {
            latestUnrested = atHome
            room = max(over - lasts, atHome) - begin
        }
    }
}
