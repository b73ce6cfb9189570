import TermCanvas

/// How a list shares the screen with what is under its cursor: beside it, beneath it, or not at all on a low screen.
struct ListPanes: Hashable {
    let list: Rect
    let detail: Rect?

    init(_ body: Rect, hasDetail: Bool) {
        if !hasDetail || body.columns < 110 && body.rows < 21 {
            (list, detail) = (body, nil)
        } else if body.columns >= 110 {
            (list, detail) = body.split(columns: body.columns - max(38, min(64, body.columns * 38 / 100)))
        } else {
            (list, detail) = body.split(rows: -8)
        }
    }
}

extension ListScreen {
    func panes(_ body: Rect) -> ListPanes { ListPanes(body, hasDetail: content.detail != nil) }
}
