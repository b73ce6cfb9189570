/// Where the readings of a meter lead.
package enum MeterTrend {
    /// How far ahead a line through past readings says anything, in days.
    package static let horizon = 3 * 365

    /// The moment at which the straight line through the readings (least squares) passes a limit of the meter; `nil` when it
    /// does not within `horizon`, when the last reading has passed already, or with fewer than three readings on three
    /// moments.
    package static func limitReached(by readings: [MeterReading], of meter: Meter) -> Timestamp? {
        guard readings.count >= 3, let last = readings.last, meter.isWithinLimits(last.value),
            Set(readings.map(\.at)).count >= 3, let slope = slope(of: readings), slope != 0
        else { return nil }
        let limit = slope < 0 ? meter.least : meter.most
        guard let limit else { return nil }
        // From the last reading on, so that the day is never one that has passed.
        let days = (limit - last.value) / slope
        guard days.isFinite, days >= 0, days <= Double(horizon) else { return nil }
        return last.at + Int(days * 86_400)
    }

    /// Change a day.
    private static func slope(of readings: [MeterReading]) -> Double? {
        let origin = readings[0].at
        let points = readings.map { (x: Double($0.at.since(origin)) / 86_400, y: $0.value) }
        let count = Double(points.count)
        let (meanX, meanY) = (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
        let spread = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
        guard spread > 0 else { return nil }
        return points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
    }
}
