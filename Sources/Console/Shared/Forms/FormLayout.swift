import DeskModel
import ServiceModel
import TermCanvas

/// Where a form's lines stand: the same for drawing and for the mouse. The box keeps its place and its height whatever
/// is typed; a list covers what is below its field, or above where below is no room.
struct FormLayout {
    enum Content {
        case field(Int)
        /// A line of what is wrong with the field above, which does not fit beside it.
        case complaint(String)
    }

    struct List {
        let rect: Rect
        let choices: [FormChoice]
        let isLoading: Bool
        /// The entry on the first line.
        let top: Int
    }

    let rect: Rect
    let inner: Rect
    /// What stands below the fields, on the last lines of the box.
    let feet: [FormFoot]
    let foot: Rect
    /// The one-line order that the form came from, over the fields.
    let line: (text: String, rect: Rect)?
    let labelColumns: Int
    private(set) var rows: [(content: Content, line: Rect)] = []
    private(set) var list: List?

    private static let mostListed = 6
    private static let widest = 100

    init(_ form: Form, _ state: ConsoleState, in body: Rect) {
        let columns = min(body.columns, Self.widest)
        let height = min(body.rows, form.kind.mostRows(form) + 2)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + max(0, (body.rows - height) / 3),
            columns: columns, rows: height)
        feet = state.foresightLines(form) + state.assessmentLines(form, columns: rect.inset().columns)
        let kept = form.showsLine ? state.keptEntry?.line.text ?? "" : ""
        line = kept.trimmingBlanks.isEmpty || rect.rows < 12 ? nil : (kept, rect.inset().line(0))
        let (_, below) = rect.inset().split(rows: line == nil ? 0 : 2)
        (inner, foot) = below.split(rows: max(1, below.rows - feet.count))
        labelColumns = inner.columns >= 80 ? 24 : 16
        place(form)
        guard form.focused.isListOpen, let focused = line(of: form.cursor) else { return }
        list = Self.list(form, under: focused, in: body)
    }

    // MARK: Lines

    private mutating func place(_ form: Form) {
        var all: [Content] = []
        var (first, last) = (0, 0)
        for (index, field) in form.fields.enumerated() {
            if index == form.cursor { first = all.count }
            all.append(.field(index))
            if let complaint = field.complaint, !fitsBeside(complaint, of: field) {
                all += SafeText.wrapped("! " + complaint, to: max(1, inner.columns - labelColumns)).map {
                    Content.complaint($0)
                }
            }
            if index == form.cursor { last = all.count }
        }
        let top = max(0, min(first, last - inner.rows))
        rows = all.dropFirst(top).prefix(inner.rows).enumerated().map { ($0.element, inner.line($0.offset)) }
    }

    func line(of field: Int) -> Rect? {
        rows.first { if case .field(field) = $0.content { true } else { false } }?.line
    }

    /// The field at a point.
    func field(at point: Point) -> Int? {
        guard let row = rows.first(where: { $0.line.contains(point) }), case .field(let index) = row.content else {
            return nil
        }
        return index
    }

    // MARK: Columns of a line

    private var valueColumns: Int { (inner.columns - labelColumns) * 55 / 100 }

    /// A text takes the whole line: nothing stands beside it.
    func value(of field: FormField, on line: Rect) -> Rect {
        let rest = line.split(columns: labelColumns).right
        if field.content == .text { return rest.split(columns: max(0, rest.columns - 1)).left }
        return rest.split(columns: max(0, valueColumns - 1)).left
    }

    func beside(on line: Rect) -> Rect {
        let rest = line.split(columns: labelColumns).right
        return rest.split(columns: valueColumns + 1).right
    }

    func fitsBeside(_ complaint: String, of field: FormField) -> Bool {
        // What is required and is not there leaves its place free.
        guard field.content != .text || field.trimmed.isEmpty else { return false }
        return SafeText.width(complaint) + 2 <= inner.columns - labelColumns - valueColumns - 1
    }

    // MARK: The list

    private static func list(_ form: Form, under line: Rect, in body: Rect) -> List {
        let found = form.listed
        let choices = found ?? []
        let wanted = min(max(1, choices.count), mostListed) + 2
        let (above, below) = (line.row - body.row, body.endRow - line.row - 1)
        let isBelow = below >= wanted || below >= above
        let height = max(0, min(wanted, isBelow ? below : above))
        let column = line.column + 2
        let rect = Rect(
            column: column, row: isBelow ? line.row + 1 : line.row - height, columns: line.endColumn - column - 1,
            rows: height)
        let shown = max(1, height - 2)
        let top = max(0, min((form.focused.highlighted ?? 0) - shown + 1, choices.count - shown))
        return List(rect: rect, choices: choices, isLoading: found == nil, top: top)
    }
}

extension FormLayout.List {
    /// The entry at a point.
    func entry(at point: Point) -> Int? {
        let inner = rect.inset()
        let index = top + point.row - inner.row
        return inner.contains(point) && choices.indices.contains(index) ? index : nil
    }
}

extension Form.Kind {
    /// Lines that all its fields and two complaints need; a new caller brings one field more.
    fileprivate func mostRows(_ form: Form) -> Int {
        let complaints = 2
        switch self {
        case .newOrder: return 16 + complaints + (form.showsLine ? 2 : 0) + FormAssessment.lines
        // What would break is told below the fields.
        case .editOrder: return form.fields.count + complaints + 4
        // Its own fields, some visits, and what becomes of them.
        case .absence: return 4 + complaints + 8 + 2
        case .qualifyOrder, .hold, .newPlan, .editPlan, .newContract, .editContract, .editDevice, .orderPart:
            return form.fields.count + complaints
        case .newTicket, .editTicket: return form.fields.count + complaints + 1
        }
    }
}
