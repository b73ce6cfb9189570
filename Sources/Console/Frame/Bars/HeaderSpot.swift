import TermCanvas

/// A piece of the top line at the right, and where it stands.
struct HeaderSpot {
    let part: HeaderPart
    let rect: Rect
}
