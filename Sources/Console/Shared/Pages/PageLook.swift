import TermCanvas

/// How wide the headings of a page are.
struct PageLook {
    let label: Int

    init(_ body: Rect) {
        label = body.columns >= 110 ? 12 : 10
    }
}
