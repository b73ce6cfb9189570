import TermCanvas

/// A name in the line at the top that leads somewhere: a screen, or with one pane at a time a pane.
struct HeaderTab {
    let text: String
    let rect: Rect
    let isActive: Bool
    let target: MouseTarget
}
