/// How a stop of a scheduled route is left.
struct DayMoment: BitwiseCopyable {
    var now: Int32 = 0
    /// What the times up to here cost.
    var cost: Int32 = 0
    var isRested = false
    /// Up to here a break came, or did not come, because of what lies ahead: with other work ahead it may not.
    var isForced = false
}
