/// What the list of alerts alone remembers.
struct AlertsMemory: ScreenState {
    /// Those that are gone show too.
    var showsGone = false

    init() {}
}
