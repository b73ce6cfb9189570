/// A signature as lines through points: where the pen was, not when nor how hard it was pressed. Whole numbers, x to the right
/// and y down, brought to a box whose longer side is ``SignatureStrokes/side``.
package struct SignatureStrokes: Hashable, Sendable, Codable {
    /// Every stroke has x and y in turn.
    package let strokes: [[Int]]

    /// The longer side of the box.
    package static let side = 1000
    /// More are no signature.
    package static let mostPoints = 20_000

    /// Takes points as they were drawn, on any scale; `nil` where there is nothing to be seen.
    package init?(drawn: [[(x: Double, y: Double)]]) {
        let points = drawn.flatMap { $0 }
        guard points.count >= 2, points.count <= Self.mostPoints,
            points.allSatisfy({ $0.x.isFinite && $0.y.isFinite && abs($0.x) < 1e9 && abs($0.y) < 1e9 }),
            let left = points.map(\.x).min(), let right = points.map(\.x).max(),
            let top = points.map(\.y).min(), let bottom = points.map(\.y).max(), max(right - left, bottom - top) > 0
        else { return nil }
        let scale = Double(Self.side) / max(right - left, bottom - top)
        strokes = drawn.filter { !$0.isEmpty }.map { stroke in
            stroke.flatMap { [Int((($0.x - left) * scale).rounded()), Int((($0.y - top) * scale).rounded())] }
        }
    }

    /// What was kept; `nil` unless every stroke has pairs of numbers within the box.
    package init?(kept: [[Int]]) {
        let isSound = kept.allSatisfy { stroke in
            !stroke.isEmpty && stroke.count.isMultiple(of: 2) && stroke.allSatisfy { (0...Self.side).contains($0) }
        }
        guard isSound, !kept.isEmpty, kept.reduce(0, { $0 + $1.count }) <= 2 * Self.mostPoints else { return nil }
        strokes = kept
    }

    package init(from decoder: any Decoder) throws {
        let kept = try decoder.singleValueContainer().decode([[Int]].self)
        guard let strokes = SignatureStrokes(kept: kept) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no strokes"))
        }
        self = strokes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(strokes)
    }

    package var width: Int { Self.most(strokes, at: 0) }
    package var height: Int { Self.most(strokes, at: 1) }

    private static func most(_ strokes: [[Int]], at place: Int) -> Int {
        strokes.flatMap { stroke in stride(from: place, to: stroke.count, by: 2).map { stroke[$0] } }.max() ?? 0
    }
}
