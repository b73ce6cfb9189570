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

typealias DayStops = Column<DayStop>
