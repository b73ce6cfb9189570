import TermCanvas

/// A hint and where it stands in the bottom line.
struct HintSpot {
    let command: ConsoleCommand
    let rect: Rect
}
