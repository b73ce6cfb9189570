/// How a line of dots is broken: which of its dots are drawn. The pattern is counted in dots along the path.
package struct LinePen: Sendable {
    package enum Pattern: Sendable {
        case solid, dashed, dotted
        /// Every fifth dot.
        case sparse
        /// One dash, one dot.
        case dashDotted

        /// Dots that are drawn and left out, in turn.
        fileprivate var steps: [Bool] {
            switch self {
            case .solid: [true]
            case .dashed: [true, true, true, false, false, false]
            case .dotted: [true, false, false]
            case .sparse: [true, false, false, false, false]
            case .dashDotted: [true, true, true, true, false, false, true, false, false]
            }
        }
    }

    private let steps: [Bool]
    private var position = 0
    private var last: (x: Int, y: Int)?

    package init(_ pattern: Pattern) {
        steps = pattern.steps
    }

    /// Whether the dot is drawn. The end of one line and the start of the next are one dot and count once.
    mutating func next(_ x: Int, _ y: Int) -> Bool {
        if let last, last == (x, y) { return steps[(position + steps.count - 1) % steps.count] }
        last = (x, y)
        let isDrawn = steps[position]
        position = (position + 1) % steps.count
        return isDrawn
    }
}
