import Foundation
import Geography
import ServiceModel

/// Measures the built-in travel times; prints `name`, `value` and `unit` with tabs between them.
func say(_ name: String, _ value: Double, _ unit: String) {
    print("\(name)\t\(String(format: value < 10 ? "%.3f" : "%.1f", value))\t\(unit)")
}

/// Places spread over Poland; the same in every run.
func places(_ count: Int) -> [Coordinate] {
    var state: UInt64 = 1
    func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(1 << 53)
    }
    return (0..<count).compactMap { _ in Coordinate(latitude: 49.2 + next() * 5.4, longitude: 14.3 + next() * 9.6) }
}

/// Kibibytes of memory now and at most so far, as Linux counts them.
func memory(_ key: String) -> Double {
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix(key) } ?? ""
    return Double(line.split(whereSeparator: { !$0.isNumber }).first ?? "0") ?? 0
}

let clock = ContinuousClock()
let count = 2000
let table = TravelTable(places(count))
let before = memory("VmRSS:")
var best = Duration.seconds(60)
var sum = 0
for _ in 0..<5 {
    var matrix: [Int32] = []
    best = min(best, clock.measure { matrix = table.matrix() })
    sum &+= Int(matrix[matrix.count / 3])
    if sum == 0 { print("") }
}
say("travel matrix \(count) x \(count)", best / .milliseconds(1), "ms")
say("travel matrix \(count) x \(count), its cells", Double(count * count * 4) / 1_048_576, "MiB")
say("travel matrix \(count) x \(count), peak added", (memory("VmHWM:") - before) / 1024, "MiB")

let travel = Travel(settings: TravelSettings(regions: [Region.ID(1): 1.1]))
let stands = places(500).map { travel.stand(TravelPlace($0, region: Region.ID(1))) }
let pairs = clock.measure {
    for from in stands {
        for to in stands { sum &+= travel.seconds(from: from, to: to) }
    }
}
say("travel time of one pair with factors", pairs / .nanoseconds(1) / 250_000, "ns")
if sum == 0 { print("") }
