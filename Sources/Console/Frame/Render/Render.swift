import DeskModel
import ServiceModel
package import TermCanvas

/// Draws the state as it is; pure.
package func render(_ state: ConsoleState) -> Frame {
    var frame = Frame(size: state.size)
    let layout = state.layout
    guard !layout.isTooSmall else {
        frame.drawTooSmall(state)
        return frame
    }
    frame.drawHeader(state, layout)
    if let review = state.planReview {
        frame.drawPlanReview(state, review, in: layout.body)
    } else {
        state.shown.draw(state, layout, on: &frame)
    }
    frame.drawStatus(state, layout.status)
    frame.drawHints(state, layout.hints)
    frame.drawOverlay(state, over: layout)
    return frame
}

extension Frame {
    fileprivate mutating func drawTooSmall(_ state: ConsoleState) {
        let needed = Layout.smallest
        let text = state.language(
            "Dyspo needs \(needed.columns)x\(needed.rows); this is \(size.columns)x\(size.rows). q quits.",
            "Dyspo wymaga \(needed.columns)x\(needed.rows); jest \(size.columns)x\(size.rows). q kończy.")
        let question: String? = if case .ask(let question) = state.overlay { question.sentence(state) } else { nil }
        for (row, line) in SafeText.wrapped(question ?? text, to: max(1, size.columns)).enumerated() {
            put(line, in: Rect(column: 0, row: row, columns: size.columns, rows: 1), style: Style(.statusWarning))
        }
    }

    /// A pane's box: heavy with the focus, light without.
    mutating func pane(_ rect: Rect, title: String, trailing: String = "", isFocused: Bool) -> Rect {
        box(
            rect, isFocused ? .heavy : .light, style: Style(isFocused ? .borderFocused : .border), title: title,
            trailing: trailing, titleStyle: Style(isFocused ? .titleFocused : .title),
            trailingStyle: Style(isFocused ? .titleFocused : .dim))
    }
}
