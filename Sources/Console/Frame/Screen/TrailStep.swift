/// One step into something: where it led from, and how that is put back.
struct TrailStep: Sendable {
    let screen: ScreenID
    /// Puts back what the screen that was entered showed before.
    let restore: @Sendable (inout ConsoleState) -> Void
}
