extension ConcaveCurve {
    /// Multiplied throughout; what is concave stays so.
    func scaled(by factor: Double) -> ConcaveCurve {
        var curve = self
        curve.multiply(by: factor)
        return curve
    }

    /// The built-in minutes with a factor for each band of distance; 1 where none is given.
    ///
    /// A factor a band would leave steps and dents, and a detour could save time. So each point of the curve takes the
    /// mean of the bands that meet there, and the result is the lowest concave curve that lies nowhere below these
    /// points.
    package static func minutes(calibrated factors: [DistanceBand: Double]) -> ConcaveCurve {
        let bands = DistanceBand.allCases.map { factors[$0] ?? 1 }
        let knots = builtInMinutePoints.enumerated().map { index, point in
            let factor = index == 0 ? bands[0] : (bands[index - 1] + bands[index]) / 2
            return Point(point.kilometres, point.value * factor)
        }
        let slope = builtInMinutesPerKilometre * bands[bands.count - 1]
        return ConcaveCurve(through: majorant(knots, thenPerKilometre: slope), thenPerKilometre: slope)!
    }

    /// The corners of the lowest concave curve above some points (Andrew's chain, 1979) that goes on with a slope.
    private static func majorant(_ points: [Point], thenPerKilometre slope: Double) -> [Point] {
        func steepness(_ a: Point, _ b: Point) -> Double { (b.value - a.value) / (b.kilometres - a.kilometres) }
        var corners: [Point] = []
        for point in points {
            while corners.count > 1,
                steepness(corners[corners.count - 2], corners[corners.count - 1]) <= steepness(corners.last!, point)
            {
                corners.removeLast()
            }
            corners.append(point)
        }
        while corners.count > 1, steepness(corners[corners.count - 2], corners[corners.count - 1]) <= slope {
            corners.removeLast()
        }
        return corners
    }
}
