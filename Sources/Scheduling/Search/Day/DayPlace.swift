/// Where a job could go, and what it costs there.
struct DayPlace {
    var cost: Int32
    var shift = -1
    var after = 0
    var standing: Int32 = 0
}
