/// A rising function of kilometres, linear between its points, each piece flatter than the one before. What is concave
/// and not negative at 0 obeys the triangle inequality, which the engine relies on: a detour never saves time.
package struct ConcaveCurve: Hashable, Sendable {
    /// Kilometres and the value there.
    package struct Point: Hashable, Sendable {
        package var kilometres: Double
        package var value: Double

        package init(_ kilometres: Double, _ value: Double) {
            self.kilometres = kilometres
            self.value = value
        }
    }

    /// The most linear pieces a curve may have.
    package static let mostPieces = 8

    // A concave curve is the lowest of the lines its pieces lie on. Unused lanes hold a line that is never the lowest.
    private var intercepts = SIMD8<Double>(repeating: .infinity)
    private var slopes = SIMD8<Double>(repeating: 0)

    /// A curve through points that begin at 0 km, going on with `slope` per kilometre after the last one.
    /// `nil` when it would fall anywhere, not be strictly concave, begin below 0 or need more than `mostPieces` pieces.
    package init?(through points: [Point], thenPerKilometre slope: Double) {
        guard let first = points.first, first.kilometres == 0, first.value >= 0, points.count <= Self.mostPieces else {
            return nil
        }
        var steepness = Double.infinity
        for (index, point) in points.enumerated() {
            var piece = slope
            if index + 1 < points.count {
                let next = points[index + 1]
                guard next.kilometres > point.kilometres else { return nil }
                piece = (next.value - point.value) / (next.kilometres - point.kilometres)
            }
            guard piece.isFinite, piece > 0, piece < steepness else { return nil }
            steepness = piece
            slopes[index] = piece
            intercepts[index] = point.value - piece * point.kilometres
        }
    }

    mutating func multiply(by factor: Double) {
        intercepts *= factor
        slopes *= factor
    }

    /// The value at a distance of at least 0 km.
    package func value(at kilometres: Double) -> Double {
        let lines = intercepts + slopes * kilometres
        let four = pointwiseMin(lines.lowHalf, lines.highHalf)
        let two = pointwiseMin(four.lowHalf, four.highHalf)
        return Swift.min(two[0], two[1])
    }
}
